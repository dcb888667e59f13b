import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReadCMap } from './pdf/open';

/** The character maps of the PDF library as files. For Node only. */
export const readCMapFile: ReadCMap = async (name) => {
	const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
	return new Uint8Array(await readFile(join(library, 'cmaps', `${name}.bcmap`)));
};
