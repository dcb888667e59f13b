import { describe, expect, it } from 'vitest';
import {
	DEFAULT_COLUMNS,
	nextSort,
	readColumns,
	readSort,
	writeColumns,
	writeSort
} from './explore-columns';

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
});
