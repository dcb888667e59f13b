import { join } from 'node:path';
import { readYaml } from '../base/yaml';
import type { Vocabulary } from '../language/vocabulary';
import { readSeriesVocabulary, type SeriesVocabulary } from './definitions';

/**
 * Loads series.yaml of a folder (the project's `data/`). For Node only.
 * @throws {Error} naming the file that is missing or what is wrong in it
 */
export async function loadSeriesVocabulary(
	folder: string,
	words: Pick<Vocabulary, 'units' | 'glossary'>
): Promise<SeriesVocabulary> {
	return readSeriesVocabulary(await readYaml(join(folder, 'series.yaml')), words);
}
