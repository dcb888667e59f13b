import { textWidth } from '../../figures/draw/label-placement';
import { LEGEND_BOX } from '../../figures/draw/marks';
import { LANGUAGE_TAGS, type Locale } from '../../base/locale';
import { canonicalClaim } from '../../model/claim';
import { formatClaim } from '../../words/claim';
import { embed } from '../../words/messages/embed';
import { site } from '../../words/messages/site';
import { drawing } from '../../figures/draw/drawing';
import type { Figure, FigurePanel } from '../../figures/figure';
import type { LegendEntry } from '../../figures/legend-entry';
import { atMost, escapeXml, wrap } from './text-lines';
import { withTheme, type Theme } from './tokens';
import { colon, remarkList } from '../../words/list';

const WIDTH = 640;
const MARGIN = 24;
const INNER = WIDTH - MARGIN * 2;
/** 16:9; previews of links, which are a little flatter, cut off nothing but margin. */
const HEIGHT = 360;
const GAP = 24;
const SPACE = 8;
/** A chart over years is not drawn flatter. */
const LEAST_CHART = 170;

interface PictureOptions {
	version: string;
	/** The full address of the page that the picture comes from. */
	address: string;
	theme: Theme;
}

/** An SVG file and its size in pixels. */
export interface Picture {
	svg: string;
	width: number;
	height: number;
}

/** Lines of text, or a drawing, with the height that it takes. */
interface PictureBlock {
	height: number;
	svg: (y: number) => string;
}

/**
 * A figure as one SVG file with its title, unit, source and version in it, for systems that allow no
 * frames. 640 pixels wide; it needs no style sheet, and no font of its own.
 */
export function picture(figure: Figure, { version, address, theme }: PictureOptions): Picture {
	const remarks = [figure.subtitle, ...figure.cautions].filter((remark) => remark !== '');
	const head = [
		lines(atMost(wrap(figure.title, 21, INNER), 3), { size: 21, weight: 600, fill: 'var(--ink)' }),
		lines(wrap(remarkList(remarks, figure.locale), 13, INNER), {
			size: 13,
			fill: 'var(--ink-2)'
		})
	];
	const foot = [
		...legendBlocks(figure),
		space(SPACE),
		lines(footer(figure, version, address), { size: 11, fill: 'var(--ink-2)' })
	];
	const fixed = sum([...head, ...foot]) + MARGIN * 2 + SPACE * 2;
	const middle = body(figure, HEIGHT - fixed);
	const height = Math.max(HEIGHT, fixed + sum(middle));
	const rest = height - fixed - sum(middle);
	const blocks = [...head, space(SPACE), ...middle, space(SPACE + rest), ...foot];
	let y = MARGIN;
	const content = blocks.map((block) => {
		const svg = block.svg(y);
		y += block.height;
		return svg;
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" xml:lang="${LANGUAGE_TAGS[figure.locale]}" role="img"><title>${escapeXml(figure.fullTitle)}</title><desc>${escapeXml(alternative(figure))}</desc><rect width="${WIDTH}" height="${height}" fill="var(--paper)"/>${content.join('')}</svg>\n`;
	return { svg: withTheme(svg, theme), width: WIDTH, height };
}

/** The values of a picture, for those who cannot see it. */
const alternative = ({ panels, locale }: Figure) =>
	panels
		.map(({ heading, alternative: words }) =>
			heading ? `${heading}${colon(locale)}${words}` : words
		)
		.join(locale === 'zh' ? '。' : '. ');

const sum = (blocks: readonly PictureBlock[]) =>
	blocks.reduce((total, { height }) => total + height, 0);
const space = (height: number): PictureBlock => ({ height, svg: () => '' });

interface TextStyle {
	size: number;
	fill: string;
	weight?: number;
	x?: number;
}

function lines(
	text: readonly string[],
	{ size, fill, weight = 400, x = MARGIN }: TextStyle
): PictureBlock {
	const leading = Math.round(size * 1.45);
	return {
		height: text.length * leading,
		svg: (y) =>
			text
				.map(
					(line, index) =>
						`<text x="${x}" y="${y + size + index * leading}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(line)}</text>`
				)
				.join('')
	};
}

const chart = (panel: FigurePanel, x: number, width: number, height: number): PictureBlock => ({
	height,
	svg: (y) =>
		panel.draw
			? drawing(panel.draw, { width, height }).replace('<svg', `<svg x="${x}" y="${y}"`)
			: ''
});

function body(figure: Figure, room: number): PictureBlock[] {
	const [panel, ...others] = figure.panels;
	if (!panel) return [];
	if (panel.lines) return panel.lines.map((line) => listed(line));
	if (!panel.draw) return commitment(figure);
	if (others.length > 0) return pairs(figure);
	const height = figure.kind === 'series' ? Math.max(room, LEAST_CHART) : panel.height(INNER);
	return [chart(panel, MARGIN, INNER, height)];
}

const listed = (line: string): PictureBlock =>
	lines(atMost(wrap(line, 15, INNER), 2), { size: 15, fill: 'var(--ink)' });

const LEGEND = { size: 11, leading: 18, gap: 14 };

/** What the marks mean, as many in a row as have room. */
function legendBlocks(figure: Figure): PictureBlock[] {
	const rows: { x: number; entry: LegendEntry }[][] = [];
	let x = INNER;
	for (const entry of figure.panels.some(({ draw }) => draw) ? figure.legend : []) {
		const width = LEGEND_BOX + 4 + textWidth(entry.label, LEGEND.size) + LEGEND.gap;
		if (x + width > INNER + LEGEND.gap) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)?.push({ x: MARGIN + x, entry });
		x += width;
	}
	return rows.map((row) => ({
		height: LEGEND.leading,
		svg: (y) => row.map(({ x: left, entry }) => legendSvg(entry, left, y)).join('')
	}));
}

const legendSvg = ({ label, d, fill, stroke, width }: LegendEntry, x: number, y: number) =>
	`<path transform="translate(${x} ${y})" d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/><text x="${x + LEGEND_BOX + 4}" y="${y + 12}" font-size="${LEGEND.size}" fill="var(--ink-2)">${escapeXml(label)}</text>`;

function commitment({ panels, locale }: Figure): PictureBlock[] {
	const statement = panels[0]?.statements[0];
	if (!statement) return [];
	const claim = formatClaim(canonicalClaim(statement), locale);
	return [
		lines([claim], { size: 34, weight: 600, fill: 'var(--ink)' }),
		space(8),
		lines(atMost(wrap(`“${statement.quote.trim()}”`, 14, INNER), 4), {
			size: 14,
			fill: 'var(--ink)'
		})
	];
}

/** Small charts two in a row. */
function pairs(figure: Figure): PictureBlock[] {
	const width = (INNER - GAP) / 2;
	return figure.panels.flatMap((left, index) => {
		if (index % 2 === 1) return [];
		const right = figure.panels[index + 1];
		return [
			beside(
				[left, ...(right ? [right] : [])].map((panel, i) => column(panel, i, width, figure.locale))
			),
			space(12)
		];
	});
}

function column(panel: FigurePanel, index: number, width: number, locale: Locale): PictureBlock[] {
	const x = MARGIN + index * (width + GAP);
	const heading = atMost(wrap(panel.heading ?? '', 13, width), 2);
	return [
		lines(heading, { size: 13, weight: 600, fill: 'var(--ink)', x }),
		lines(wrap(remarkList(panel.cautions, locale), 11, width), {
			size: 11,
			fill: 'var(--ink-2)',
			x
		}),
		chart(panel, x, width, panel.height(width))
	];
}

/** Columns of blocks that end at the same height. */
function beside(columns: readonly PictureBlock[][]): PictureBlock {
	const height = Math.max(...columns.map(sum));
	return {
		height,
		svg: (top) =>
			columns
				.map((blocks) => {
					let y = top + height - sum(blocks);
					return blocks
						.map((block) => {
							const svg = block.svg(y);
							y += block.height;
							return svg;
						})
						.join('');
				})
				.join('')
	};
}

function footer(figure: Figure, version: string, address: string): string[] {
	const { locale } = figure;
	const m = embed[locale];
	const source = `${m.source}${colon(locale)}${figure.source}`;
	return [
		...atMost(wrap(source, 11, INNER), 2),
		`${site[locale].name} · ${m.version(version)}`,
		...atMost(wrap(address, 11, INNER), 1)
	];
}
