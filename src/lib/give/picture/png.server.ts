import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { PNG_SCALE } from '../embed/oembed';

/** The fonts come with a package: what the building machine has installed does not matter. */
const FONTS = join(
	dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')),
	'../fonts'
);
const FAMILY = 'Noto Sans Hans';
const WEIGHTS = ['Regular', 'Bold'];

/**
 * Files of fonts that hold the characters of these texts and no others. The rasteriser reads its fonts
 * anew for each picture, and the whole ones have 8 MB each.
 */
export async function subsetFonts(texts: readonly string[]): Promise<string[]> {
	const characters = [...new Set(texts.join(''))].join('');
	const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
	return Promise.all(
		WEIGHTS.map(async (weight) => {
			const name = `NotoSansHans-${weight}.otf`;
			const whole = await readFile(join(FONTS, name));
			const path = join(folder, name);
			// Names 16 and 17 tell that both files are weights of one family.
			const subset = await subsetFont(whole, characters, {
				targetFormat: 'sfnt',
				preserveNameIds: [16, 17]
			});
			await writeFile(path, subset);
			return path;
		})
	);
}

/** Draws an SVG file as PNG at `PNG_SCALE`, with these fonts only. */
export async function pngOf(
	svg: string,
	fontFiles: readonly string[]
): Promise<Uint8Array<ArrayBuffer>> {
	const image = await renderAsync(svg, {
		fitTo: { mode: 'zoom', value: PNG_SCALE },
		font: {
			loadSystemFonts: false,
			fontFiles: [...fontFiles],
			defaultFontFamily: FAMILY,
			sansSerifFamily: FAMILY
		}
	});
	return new Uint8Array(image.asPng());
}
