import { parse } from 'yaml';
import {
	readVocabulary,
	VOCABULARY_FILES,
	type Vocabulary,
	type VocabularyFile
} from '$lib/language/vocabulary';
import { readSeriesVocabulary, type SeriesVocabulary } from '$lib/relate/definitions';

const FILES = import.meta.glob<string>('/data/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

const file = (name: string): unknown => parse(FILES[`/data/${name}.yaml`] ?? '');

/** The vocabularies of the pipeline, as the site was built with them. */
export function bundledVocabularies(): { words: Vocabulary; series: SeriesVocabulary } {
	const files = Object.fromEntries(VOCABULARY_FILES.map((name) => [name, file(name)]));
	const words = readVocabulary(files as Record<VocabularyFile, unknown>);
	return { words, series: readSeriesVocabulary(file('series'), words.units) };
}
