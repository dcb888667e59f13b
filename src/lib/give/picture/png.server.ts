import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { PNG_SCALE } from '../embed/oembed';
import thread from './png-thread.cjs?raw';

const { resolve: pathOf } = createRequire(import.meta.url);

/** The fonts come with a package: what the building machine has installed does not matter. */
const FONTS = join(dirname(pathOf('@embedpdf/fonts-sc')), '../fonts');
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

/** What a thread answers. */
type DrawnPng = { png: Uint8Array<ArrayBuffer> } | { error: string };

let threads: Worker[] | undefined;
let asked = 0;

/** The next of the threads, one a core: meanwhile the pages are built. */
function nextThread(): Worker {
	threads ??= Array.from({ length: availableParallelism() }, () => {
		const worker = new Worker(thread, { eval: true, workerData: pathOf('@resvg/resvg-js') });
		worker.unref();
		return worker;
	});
	asked += 1;
	const worker = threads[asked % threads.length];
	if (!worker) throw new Error('no thread');
	return worker;
}

/** Draws an SVG file as PNG at `PNG_SCALE`, with these fonts only. */
export function pngOf(svg: string, fontFiles: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
	const options: ResvgRenderOptions = {
		fitTo: { mode: 'zoom', value: PNG_SCALE },
		font: {
			loadSystemFonts: false,
			fontFiles: [...fontFiles],
			defaultFontFamily: FAMILY,
			sansSerifFamily: FAMILY
		}
	};
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve, reject) => {
		port1.once('message', (answer: DrawnPng) => {
			port1.close();
			if ('png' in answer) resolve(answer.png);
			else reject(new Error(answer.error));
		});
		nextThread().postMessage({ svg, options, port: port2 }, [port2]);
	});
}
