import type { Steps } from '../src/lib/dataset/pipeline';
import { createExtractor } from '../src/lib/extraction';
import { loadVocabulary } from '../src/lib/extraction/load';

/** What people edit: the vocabularies of the pipeline. */
const VOCABULARY_FOLDER = 'data';

/**
 * The steps of the pipeline with their vocabularies.
 * @throws naming the vocabulary file that is missing or wrong
 */
export async function loadSteps(): Promise<Steps> {
	return {
		extract: createExtractor(await loadVocabulary(VOCABULARY_FOLDER)),
		// Until relating exists, every record keeps its own unit and belongs to no series.
		relate: (records) => ({
			targets: records.map((record) => ({
				...record,
				canonical_low: record.value_low,
				canonical_high: record.value_high,
				canonical_unit: record.unit,
				series: null
			})),
			series: []
		})
	};
}
