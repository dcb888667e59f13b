import { join } from 'node:path';
import { readYaml } from '../base/yaml';
import { readSeriesVocabulary, type SeriesVocabulary } from './definitions';
import type { UnitTable } from '../model/units/units';

/**
 * Loads series.yaml of a folder (the project's `data/`). For Node only.
 * @throws {Error} naming the file that is missing or what is wrong in it
 */
export async function loadSeriesVocabulary(
	folder: string,
	units: UnitTable
): Promise<SeriesVocabulary> {
	return readSeriesVocabulary(await readYaml(join(folder, 'series.yaml')), units);
}
