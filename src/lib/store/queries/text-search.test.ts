import { describe, expect, it } from 'vitest';
import { findHits, searchPattern, searchTerms, snippet } from './text-search';

describe('search', () => {
	it.each([
		['one word', '养老', ['养老']],
		['words, once each', ' 养老　床位 养老 ', ['养老', '床位']],
		['nothing', '  ', []]
	])('terms of %s', (_, text, terms) => {
		expect(searchTerms(text)).toEqual(terms);
	});

	it.each([
		['Chinese within a sentence', '新增养老床位', '养老', ['新增', '[养老]', '床位']],
		['every occurrence', '水利和水利', '水利', ['[水利]', '和', '[水利]']],
		['the other width', '占６０％以上', '60%', ['占', '[６０％]', '以上']],
		['either case', '推进5g建设', '5G', ['推进', '[5g]', '建设']],
		['signs as they stand', 'a.b*c', '.b*', ['a', '[.b*]', 'c']],
		['an emoji', '绿🌱色', '🌱', ['绿', '[🌱]', '色']],
		['nothing found', '粮食', '水', ['粮食']]
	])('marks %s', (_, text, search, expected) => {
		const parts = findHits(text, searchTerms(search));
		expect(parts.map((part) => (part.hit ? `[${part.text}]` : part.text))).toEqual(expected);
	});

	it('prefers the longer of two terms that overlap', () => {
		expect(findHits('水利厅', ['水利', '水利厅']).map(({ text }) => text)).toEqual(['水利厅']);
	});

	it('escapes every sign of a pattern', () => {
		const signs = '^$\\.*+?()[]{}|/-';
		expect(new RegExp(`^${searchPattern(signs)}$`, 'u').test(signs)).toBe(true);
	});

	it.each([
		['from the start', '养老床位', '养老', '养老床位'],
		['from shortly before the hit', `${'一'.repeat(30)}养老`, '养老', `……${'一'.repeat(12)}养老`],
		['nothing', '粮食', '养老', null]
	])('a snippet: %s', (_, text, term, expected) => {
		expect(snippet(text, [term])).toBe(expected);
	});
});
