import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSeriesVocabulary, type SeriesVocabulary } from './definitions';
import type { UnitTable } from './units';

/**
 * Loads series.yaml of a folder (the project's `data/`). For Node only.
 * @throws {Error} naming the file that is missing or what is wrong in it
 */
export async function loadSeriesVocabulary(
	folder: string,
	units: UnitTable
): Promise<SeriesVocabulary> {
	return readSeriesVocabulary(parse(await readFile(join(folder, 'series.yaml'), 'utf8')), units);
}
