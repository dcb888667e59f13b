import { createExtractor } from '../../src/lib/extract/read';
import { loadVocabulary } from '../../src/lib/language/load';
import { VOCABULARY_FOLDER } from '../../src/lib/store/steps';
import { documentsOf } from './documents';
import type { ReadSeed } from './rows';

/** The documents of `seeds/` with what the extractor reads in them. */
export async function readSeeds(): Promise<ReadSeed[]> {
	const extract = createExtractor(await loadVocabulary(VOCABULARY_FOLDER));
	const documents = await documentsOf('seeds');
	return documents.map((document) => ({
		entry: document.entry,
		records: extract(document).records
	}));
}
