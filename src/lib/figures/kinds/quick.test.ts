import { describe, expect, it } from 'vitest';
import { chartColumns, quickChart } from './quick';
import type { ResultColumn, SqlResult } from '../../model/sql-result';

const text = (name: string): ResultColumn => ({ name, type: 'text' });
const number = (name: string): ResultColumn => ({ name, type: 'number' });
const result = (columns: ResultColumn[], values: unknown[][]): SqlResult => ({
	columns,
	rows: values.map((row) =>
		Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))
	),
	cut: null,
	milliseconds: 1
});

describe('what a quick chart draws', () => {
	it.each([
		['nothing of one row', result([text('a'), number('n')], [['x', 1]]), null],
		['nothing without a number', result([text('a')], [['x'], ['y']]), null],
		[
			'a number by words',
			result(
				[text('a'), number('n')],
				[
					['x', 1],
					['y', 2]
				]
			),
			{ value: 'n', by: 'a', group: null }
		],
		[
			'a number over years',
			result(
				[number('year'), number('n')],
				[
					[2023, 1],
					[2025, 2]
				]
			),
			{ value: 'n', by: 'year', group: null }
		],
		[
			'a number over years, a line for each word',
			result(
				[text('a'), number('year'), number('n')],
				[
					['x', 2023, 1],
					['y', 2025, 2]
				]
			),
			{ value: 'n', by: 'year', group: 'a' }
		],
		[
			'no years of numbers that merely are large',
			result(
				[text('a'), number('n')],
				[
					['x', 2023],
					['y', 8000]
				]
			),
			{ value: 'n', by: 'a', group: null }
		]
	])('%s', (_, answer, expected) => {
		expect(chartColumns(answer)).toEqual(expected);
	});

	it('leaves out rows without a number', () => {
		const answer = result(
			[text('a'), number('n')],
			[
				['x', null],
				['y', 2],
				['z', 3]
			]
		);
		expect(quickChart(answer, { value: 'n', by: 'a', group: null }, 'zh')?.drawn).toBe(2);
	});
});
