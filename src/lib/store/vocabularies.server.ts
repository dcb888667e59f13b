import { loadVocabulary } from '../language/load';
import type { Vocabulary } from '../language/vocabulary';
import type { SeriesVocabulary } from '../relate/definitions';
import { loadSeriesVocabulary } from '../relate/load';
import { VOCABULARY_FOLDER } from './steps';

interface Vocabularies {
	words: Vocabulary;
	series: SeriesVocabulary;
}

let loaded: Promise<Vocabularies> | undefined;

/** The vocabularies of the project, read once. */
export const loadVocabularies = (): Promise<Vocabularies> => (loaded ??= load());

async function load(): Promise<Vocabularies> {
	const words = await loadVocabulary(VOCABULARY_FOLDER);
	return { words, series: await loadSeriesVocabulary(VOCABULARY_FOLDER, words) };
}
