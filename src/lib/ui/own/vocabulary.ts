import { parse } from 'yaml';
import {
	readVocabulary,
	VOCABULARY_FILES,
	type Vocabulary,
	type VocabularyFile
} from '$lib/language/vocabulary';
import { readSeriesVocabulary, type SeriesVocabulary } from '$lib/relate/definitions';

const FILES = import.meta.glob<string>(['/data/*.yaml', '/data/lexicon/*.yaml'], {
	query: '?raw',
	import: 'default',
	eager: true
});

function file(name: string): unknown {
	const text = FILES[`/data/${name}.yaml`];
	if (text === undefined) throw new Error(`data/${name}.yaml is not in the bundle`);
	return parse(text);
}

/** The vocabularies of the pipeline, as the site was built with them. */
export function bundledVocabularies(): { words: Vocabulary; series: SeriesVocabulary } {
	const files = Object.fromEntries(VOCABULARY_FILES.map((name) => [name, file(name)]));
	const words = readVocabulary(files as Record<VocabularyFile, unknown>);
	return { words, series: readSeriesVocabulary(file('series'), words) };
}
