import type { StatisticsReader, Steps } from './pipeline';
import { readStatistics } from './statistics';
import { createExtractor } from '../extract/read';
import { loadVocabulary } from '../language/load';
import { loadSeriesVocabulary } from '../relate/load';
import { createConverter, foldUnit } from '../model/units/units';
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
	const toCanonical = createConverter(vocabulary.units);
	return {
		extract: createExtractor(vocabulary),
		createRelation: () => createRelation(series),
		readStatistics: (csv) => (rows, territories) =>
			readStatistics(csv, {
				series: rows,
				places: new Set([...vocabulary.regions.map(({ name }) => name), ...territories]),
				isUnit: (unit) => vocabulary.units.units.has(foldUnit(unit)),
				canonical(value, unit) {
					const canonical = toCanonical(value, unit);
					return { ...canonical, unit: series.countedAs(canonical.unit) };
				}
			})
	};
}
