import type { Steps } from './pipeline';
import { createExtractor } from '../extract/read';
import { loadVocabulary } from '../language/load';
import { loadSeriesVocabulary } from '../relate/load';
import { createRelation } from '../relate/series';

/** What people edit: the vocabularies of the pipeline. */
export const VOCABULARY_FOLDER = 'data';

/**
 * The steps of the pipeline with their vocabularies.
 * @throws naming the vocabulary file that is missing or wrong
 */
export async function loadSteps(): Promise<Steps> {
	const vocabulary = await loadVocabulary(VOCABULARY_FOLDER);
	const series = await loadSeriesVocabulary(VOCABULARY_FOLDER, vocabulary.units);
	return {
		extract: createExtractor(vocabulary),
		createRelation: () => createRelation(series)
	};
}
