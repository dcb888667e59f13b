import { describe, expect, it } from 'vitest';
import {
	nextSort,
	readColumns,
	readSort,
	writeColumns,
	writeSort,
	DEFAULT_COLUMNS
} from './explore-columns';
import { exportColumns } from '../pages/explore/export';
import { activeFilters, filterQuery, NO_FILTERS, readFilters, toggled, without } from './filters';
import { findHits, searchPattern, searchTerms, snippet } from '../store/queries/text-search';
import { queryString } from '../base/links';

const read = (address: string) => {
	const parameters = new URLSearchParams(address);
	return readFilters({
		get: (name) => parameters.get(name),
		all: (name) => parameters.getAll(name)
	});
};

describe('filters in an address', () => {
	it.each([
		['nothing', ''],
		[
			'several values of several facets',
			'?sector=energy&sector=water&lead=%E6%B0%B4%E5%88%A9%E5%8E%85'
		],
		['a year', '?year=2023'],
		['years', '?year=2021-2025'],
		['words', '?q=%E5%85%BB%E8%80%81+50%25'],
		['odd values', '?unit=null&unit=O%27Brien+%22%26%3D&unit=%F0%9F%8F%97%EF%B8%8F']
	])('reads back what it writes: %s', (_, address) => {
		expect(queryString(filterQuery(read(address)))).toBe(address);
	});

	it.each([
		['a value twice', 'sector=water&sector=water', { facets: { sector: ['water'] } }],
		['years the wrong way round', 'year=2025-2021', { years: [2021, 2025] }],
		['no year', 'year=20x5', { years: null }],
		['a parameter of something else', 'sort=year', {}]
	])('%s', (_, address, expected) => {
		expect(read(address)).toEqual({ ...NO_FILTERS, ...expected });
	});

	it('reads any name of a department as the department, once', () => {
		const parameters = new URLSearchParams(
			'lead=农牧业厅&lead=农牧厅&region=农牧业厅&support=constructor'
		);
		const address = {
			get: (name: string) => parameters.get(name),
			all: (name: string) => parameters.getAll(name)
		};
		expect(readFilters(address, { 农牧业厅: '农牧厅' }).facets).toEqual({
			lead: ['农牧厅'],
			region: ['农牧业厅'],
			support: ['constructor']
		});
	});

	it('takes values in and out and loosens groups', () => {
		const water = toggled(NO_FILTERS, 'sector', 'water');
		expect(activeFilters({ ...water, years: [2021, 2025], text: ' ' })).toEqual(['sector', 'year']);
		expect(activeFilters(toggled(water, 'sector', 'water'))).toEqual([]);
		expect(activeFilters(without(water, 'sector'))).toEqual([]);
	});
});

describe('columns and order in an address', () => {
	it.each([
		['year', { column: 'year', direction: 'ascending' }],
		['-value', { column: 'value', direction: 'descending' }],
		['rowid; drop', null],
		[null, null]
	] as const)('order %s', (text, sort) => {
		expect(readSort(text)).toEqual(sort);
		if (sort) expect(writeSort(sort)).toBe(text);
	});

	it('turns from ascending to descending to none', () => {
		const up = nextSort(null, 'year');
		const down = nextSort(up, 'year');
		expect([up?.direction, down?.direction, nextSort(down, 'year')]).toEqual([
			'ascending',
			'descending',
			null
		]);
	});

	it.each([
		['none chosen: the usual ones', [], DEFAULT_COLUMNS],
		[
			'in the order of the table, with the indicator',
			['document', 'year'],
			['indicator', 'year', 'document']
		],
		['unknown ones are left out', ['colour'], DEFAULT_COLUMNS]
	])('columns: %s', (_, names, columns) => {
		expect(readColumns(names)).toEqual(columns);
		expect(readColumns(writeColumns(readColumns(names)))).toEqual(columns);
	});

	it('exports the data behind the columns, and always the source', () => {
		expect(Object.keys(exportColumns(['indicator', 'value']))).toEqual([
			'id',
			'indicator',
			'comparator',
			'value_low',
			'value_high',
			'unit',
			'span',
			'quote',
			'document'
		]);
	});
});

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
