import { describe, expect, it } from 'vitest';
import { chartSvg } from '../draw/chart-svg';
import { chartColumns, quickChart } from './quick';
import type { ResultColumn, SqlResult } from '../../model/sql-result';

const text = (name: string): ResultColumn => ({ name, type: 'text' });
const date = (name: string): ResultColumn => ({ name, type: 'date' });
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
		],
		[
			'a number over days, which are no words',
			result(
				[text('a'), date('day'), number('n')],
				[
					['x', '2023-01-12', 1],
					['y', '2025-02-05', 2]
				]
			),
			{ value: 'n', by: 'day', group: 'a' }
		],
		[
			'no days of texts that merely look like them',
			result(
				[text('a'), number('n')],
				[
					['2023-01-12', 1],
					['2025-02-05', 2]
				]
			),
			{ value: 'n', by: 'a', group: null }
		],
		[
			'no days where one is missing',
			result(
				[date('day'), text('a'), number('n')],
				[
					['2023-01-12', 'x', 1],
					[null, 'y', 2]
				]
			),
			{ value: 'n', by: 'day', group: null }
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

	it('a day stands within its year, and is said as a day', () => {
		const days = result(
			[date('day'), number('n')],
			[
				['2023-07-02', 1],
				['2025-01-01', 2]
			]
		);
		const drawn = quickChart(days, { value: 'n', by: 'day', group: null }, 'zh');
		expect(drawn?.alternative).toBe('2023-07-02 1; 2025-01-01 2');
		const size = { width: 600, height: 340 };
		const svg = drawn ? chartSvg(drawn.chart, size) : '';
		const years = [...svg.matchAll(/>(20\d\d)</g)].map(([, year]) => year);
		expect(years).toEqual(['2023', '2024', '2025']);
	});
});
