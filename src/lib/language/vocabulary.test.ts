import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { vocabulary } from './fixtures';
import { readVocabulary, VOCABULARY_FILES, type VocabularyFile } from './vocabulary';

const files = Object.fromEntries(
	VOCABULARY_FILES.map((name) => [
		name,
		parse(readFileSync(`data/${name}.yaml`, 'utf8')) as unknown
	])
) as Record<VocabularyFile, unknown>;

const withFile = (name: VocabularyFile, content: unknown) => () =>
	readVocabulary({ ...files, [name]: content });

describe('a vocabulary file that is wrong is refused by name', () => {
	it.each<[string, VocabularyFile, unknown]>([
		['a missing file', 'lexicon/verbs', undefined],
		['a text in place of a list', 'regions', '呼和浩特市'],
		['a class of verbs that nobody knows', 'lexicon/verbs', { maybe: '也许' }],
		['a code with too few digits', 'regions', [{ name: '某某市', code: '1501' }]],
		['a name of one character', 'regions', [{ name: '某', code: null }]],
		['a sector that nobody knows', 'sectors', [{ id: 'space', words: '卫星' }]],
		['sectors that are not all there', 'sectors', []]
	])('%s', (_title, name, content) => {
		expect(withFile(name, content)).toThrow(`data/${name}.yaml`);
	});
});

describe('the vocabulary of the project', () => {
	it('has no word of a sector twice', () => {
		const words = vocabulary.sectors.flatMap(({ words }) => words.map(({ word }) => word));
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	});

	it('has every word once in its class', () => {
		const twice = Object.entries(vocabulary.words).flatMap(([name, words]) =>
			words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${name} ${word}`)
		);
		expect(twice).toEqual([]);
	});
});
