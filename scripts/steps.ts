import type { Steps } from '../src/lib/dataset/pipeline';
import { createExtractor } from '../src/lib/extraction';

/** The steps of the pipeline with the vocabularies of `data/`. */
export function loadSteps(): Steps {
	return {
		extract: createExtractor({ units: null }),
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
