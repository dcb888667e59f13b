import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** The fonts come with a package: what the building machine has installed does not matter. */
const FONTS = join(
	dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')),
	'../fonts'
);
const FAMILY = 'Noto Sans Hans';

/** Pixels of the PNG for each of the SVG. */
export const PNG_SCALE = 2;

/** Draws an SVG file as PNG at `PNG_SCALE`, Chinese text included. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const image = await renderAsync(svg, {
		fitTo: { mode: 'zoom', value: PNG_SCALE },
		font: {
			loadSystemFonts: false,
			fontFiles: ['Regular', 'Bold'].map((weight) => join(FONTS, `NotoSansHans-${weight}.otf`)),
			defaultFontFamily: FAMILY,
			sansSerifFamily: FAMILY
		}
	});
	return new Uint8Array(image.asPng());
}
