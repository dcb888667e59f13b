import { textWidth } from '../../figures/look/text-width';
import { LEGEND_BOX } from '../../figures/look/marks';
import type { Locale } from '../../base/locale';
import { canonicalClaim } from '../../model/claim';
import { formatClaim } from '../../words/claim';
import { embed } from '../../words/messages/embed';
import { site } from '../../words/messages/site';
import { drawing } from '../../figures/draw/drawing';
import { statementsOf, type Figure, type FigurePanel } from '../../figures/figure';
import type { LegendEntry } from '../../figures/legend-entry';
import { claimKind, claimWords } from './claim-line';
import { escapeXml } from '../../base/escape-xml';
import { printedAddress } from '../../base/printed-address';
import { atMost, broken, wrap } from '../../figures/draw/text-lines';
import type { Theme } from './tokens';
import {
	INNER,
	lines,
	MARGIN,
	sheet,
	space,
	stack,
	sum,
	WIDTH,
	type Picture,
	type PictureBlock
} from './blocks';
import { qrBlock } from './qr';
import { RATIOS, SCREEN_RATIO, type PictureShape } from './shapes';
import { titleIn } from '../../words/book-title';
import { colon, remarkList } from '../../words/list';

const GAP = 24;
const QR_SIZE = 140;
/** So many sentences a messaging app still shows as one picture. */
const MOST_SENTENCES = 10;
const SPACE = 8;
/** A chart over years is not drawn flatter. */
const LEAST_CHART = 170;

interface PictureOptions {
	version: string;
	/** The full address of the page that the picture comes from. */
	address: string;
	theme: Theme;
	shape?: PictureShape;
}

/**
 * A figure as one SVG file with its title, unit, source and version in it, for systems that allow no
 * frames. 640 pixels wide; it needs no style sheet, and no font of its own. The long shape ends in the
 * sentences behind the numbers, and the address as a code.
 */
export function picture(
	figure: Figure,
	{ version, address, theme, shape = 'whole' }: PictureOptions
): Picture {
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
		...(shape === 'long' ? sentenceBlocks(figure) : []),
		lines(footer(figure, version, address), { size: 11, fill: 'var(--ink-2)' }),
		...(shape === 'long' ? codeBlocks(address) : [])
	];
	const ratio = RATIOS[shape];
	const least = WIDTH / (ratio ?? SCREEN_RATIO);
	// What a long picture has below is no reason to draw its chart smaller.
	const below = shape === 'long' ? legendBlocks(figure) : foot;
	const fixed = sum([...head, ...below]) + MARGIN * 2 + SPACE * 2;
	const middle = body(shape === 'card' ? firstOf(figure) : figure, least - fixed);
	const blocks = [...head, space(SPACE), ...middle, space(SPACE), ...foot];
	const rest = Math.max(0, least - sum(blocks) - MARGIN * 2);
	const placed = [...head, space(SPACE), ...middle, space(SPACE + rest), ...foot];
	const words = { title: figure.fullTitle, alternative: alternative(figure) };
	return sheet(placed, { ...words, locale: figure.locale, theme }, ratio);
}

/** So many of several charts can be read on a card; its title says of how many. */
const ON_CARD = 2;
const firstOf = (figure: Figure): Figure => ({
	...figure,
	panels: figure.panels.slice(0, ON_CARD)
});

/** The sentences behind the numbers, with their documents. */
function sentenceBlocks(figure: Figure): PictureBlock[] {
	const { locale } = figure;
	const all = statementsOf(figure);
	const shown = all.slice(0, MOST_SENTENCES).flatMap((statement) => [
		lines([`${claimKind(statement, locale)}${colon(locale)}${claimWords(statement, locale)}`], {
			size: 13,
			weight: 600,
			fill: 'var(--ink)'
		}),
		lines(atMost(wrap(`“${statement.quote.trim()}”`, 13, INNER), 4), {
			size: 13,
			fill: 'var(--ink)'
		}),
		lines(atMost(wrap(titleIn(statement, locale), 11, INNER), 1), {
			size: 11,
			fill: 'var(--ink-2)'
		}),
		space(SPACE)
	]);
	const left = all.length - MOST_SENTENCES;
	return left > 0
		? [...shown, lines([embed[locale].moreSentences(left)], { size: 11, fill: 'var(--ink-2)' })]
		: shown;
}

function codeBlocks(address: string): PictureBlock[] {
	const code = qrBlock(address, QR_SIZE, (WIDTH - QR_SIZE) / 2);
	return code ? [space(SPACE), code] : [];
}

/** The values of a picture, for those who cannot see it. */
const alternative = ({ panels, locale }: Figure) =>
	panels
		.map(({ heading, alternative: words }) =>
			heading ? `${heading}${colon(locale)}${words}` : words
		)
		.join(locale === 'zh' ? '。' : '. ');

const chart = (panel: FigurePanel, x: number, width: number, height: number): PictureBlock => ({
	height,
	svg: (y) =>
		panel.chart
			? drawing(panel.chart, { width, height }).replace('<svg', `<svg x="${x}" y="${y}"`)
			: ''
});

function body(figure: Figure, room: number): PictureBlock[] {
	const [panel, ...others] = figure.panels;
	if (!panel) return [];
	if (panel.lines) return panel.lines.map((line) => listed(line));
	if (!panel.chart) return commitment(figure);
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
	for (const entry of figure.panels.some(({ chart }) => chart) ? figure.legend : []) {
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
	const stacks = columns.map(stack);
	const height = Math.max(...stacks.map((each) => each.height));
	return {
		height,
		svg: (top) => stacks.map((each) => each.svg(top + height - each.height)).join('')
	};
}

function footer(figure: Figure, version: string, address: string): string[] {
	const { locale } = figure;
	const m = embed[locale];
	const source = `${m.source}${colon(locale)}${figure.source}`;
	return [
		...atMost(wrap(source, 11, INNER), 2),
		`${site[locale].name} · ${m.version(version)}`,
		...atMost(broken(printedAddress(address, site[locale].name), 11, INNER), 1)
	];
}
