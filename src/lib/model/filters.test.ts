import { describe, expect, it } from 'vitest';
import { queryString } from '../base/links';
import { activeFilters, filterQuery, NO_FILTERS, readFilters, toggled, without } from './filters';

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
		['a day', '?as_of=2024-12-31'],
		['words', '?q=%E5%85%BB%E8%80%81+50%25'],
		['odd values', '?unit=null&unit=O%27Brien+%22%26%3D&unit=%F0%9F%8F%97%EF%B8%8F']
	])('reads back what it writes: %s', (_, address) => {
		expect(queryString(filterQuery(read(address)))).toBe(address);
	});

	it.each([
		['a value twice', 'sector=water&sector=water', { facets: { sector: ['water'] } }],
		['years the wrong way round', 'year=2025-2021', { years: [2021, 2025] }],
		['no year', 'year=20x5', { years: null }],
		['no day', 'as_of=2024', { asOf: null }],
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
