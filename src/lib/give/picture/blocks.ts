import { LANGUAGE_TAGS, type Locale } from '../../base/locale';
import { escapeXml } from '../../base/escape-xml';
import { withTheme, type Theme } from './tokens';

export const WIDTH = 640;
export const MARGIN = 24;
export const INNER = WIDTH - MARGIN * 2;

/** An SVG file and its size in pixels. */
export interface Picture {
	svg: string;
	width: number;
	height: number;
}

/** Lines of text, or a drawing, with the height that it takes. */
export interface PictureBlock {
	height: number;
	svg: (y: number) => string;
}

export const sum = (blocks: readonly PictureBlock[]): number =>
	blocks.reduce((total, { height }) => total + height, 0);

/** Blocks below each other as one. */
export const stack = (blocks: readonly PictureBlock[]): PictureBlock => ({
	height: sum(blocks),
	svg: (top) => {
		let y = top;
		return blocks
			.map((block) => {
				const svg = block.svg(y);
				y += block.height;
				return svg;
			})
			.join('');
	}
});

export const space = (height: number): PictureBlock => ({ height, svg: () => '' });

interface TextStyle {
	size: number;
	fill: string;
	weight?: number;
	x?: number;
}

export function lines(
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

interface SheetWords {
	/** What the picture is called, and what it says, for those who cannot see it. */
	title: string;
	alternative: string;
	locale: Locale;
	theme: Theme;
}

/**
 * Blocks below each other as an SVG file.
 * @param ratio width to height; what is taller is made smaller and stands in the middle
 */
export function sheet(
	blocks: readonly PictureBlock[],
	{ title, alternative, locale, theme }: SheetWords,
	ratio: number | null = null
): Picture {
	const content = stack(blocks);
	const full = content.height + MARGIN * 2;
	const height = ratio === null ? full : Math.round(WIDTH / ratio);
	const scale = Math.min(1, height / full);
	const inner = content.svg(MARGIN);
	const placed =
		scale === 1
			? inner
			: `<g transform="translate(${((1 - scale) * WIDTH) / 2} 0) scale(${scale})">${inner}</g>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" xml:lang="${LANGUAGE_TAGS[locale]}" role="img"><title>${escapeXml(title)}</title><desc>${escapeXml(alternative)}</desc><rect width="${WIDTH}" height="${height}" fill="var(--paper)"/>${placed}</svg>\n`;
	return { svg: withTheme(svg, theme), width: WIDTH, height };
}
