import type { Steps } from './pipeline';
import { createStatisticsReader } from './statistics';
import { statisticsStep, type StatisticsReader } from './statistics-step';
import { createExtractor } from '../extract/read';
import { loadVocabulary } from '../language/load';
import { loadSeriesVocabulary } from '../relate/load';
import { createRelation } from '../relate/series';

/** What people edit: the vocabularies of the pipeline. */
export const VOCABULARY_FOLDER = 'data';

/** The steps of the pipeline, and how a table of statistics is read that stands beside its documents. */
export interface LoadedSteps extends Steps {
	readStatistics: (csv: string) => StatisticsReader;
}

/**
 * The steps of the pipeline with their vocabularies.
 * @throws naming the vocabulary file that is missing or wrong
 */
export async function loadSteps(): Promise<LoadedSteps> {
	const vocabulary = await loadVocabulary(VOCABULARY_FOLDER);
	const series = await loadSeriesVocabulary(VOCABULARY_FOLDER, vocabulary);
	return {
		extract: createExtractor(vocabulary),
		createRelation: () => createRelation(series),
		readStatistics: statisticsStep(createStatisticsReader(vocabulary, series))
	};
}
