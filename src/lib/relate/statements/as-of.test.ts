import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../base/parameters';
import type { SeriesRow } from '../../model/record';
import { asOfIn } from '../../base/as-of';
import { seriesAsOf, vintageOf } from './as-of';
import { statement } from './samples';

describe('the day that an address asks for', () => {
	it.each<[string, string | null]>([
		['as_of=2024-06-30', '2024-06-30'],
		['', null],
		['as_of=2024', null],
		['as_of=2024-13-01', null],
		['as_of=gestern', null]
	])('%s', (query, day) => {
		expect(asOfIn(parametersOf(query))).toBe(day);
	});
});

const SERIES: SeriesRow = {
	id: 'new-urban-jobs',
	name: '城镇新增就业',
	name_en: 'New urban jobs',
	name_en_source: 'curated',
	sector: 'employment',
	measure: 'increase',
	canonical_unit: '人',
	curated: true,
	...{ documents: 3, records: 3, first_year: 2023, last_year: 2025 },
	aliases: []
};

describe('what was known on a day', () => {
	const data = {
		statements: [
			statement({ year: 2023, issued: '2023-01-12' }),
			statement({ year: 2024, issued: null }),
			statement({ year: 2025, issued: '2025-02-05' })
		]
	};
	it('is nothing where no document was there yet', () => {
		expect(seriesAsOf(SERIES, [], '2020-01-01')).toMatchObject({ documents: 0, records: 0 });
	});

	it('takes a withdrawal for as old as its document, whatever year it is about', () => {
		const withdrawal = {
			...{ series: 'new-urban-jobs', territory: '甲省', document: 'plan', sentence: '不设目标。' },
			...{ year_start: 2024, year_end: 2024, issued: null, plan_start: 2021, at: 0, end: 5 }
		};
		const known = (day: string) =>
			vintageOf({ ...data, withdrawals: [withdrawal] }, day).withdrawals.length;
		expect([known('2021-12-30'), known('2022-06-30')]).toEqual([0, 1]);
	});

	it('is what a series is counted by', () => {
		const series = { ...SERIES, documents: 3, records: 3, first_year: 2023, last_year: 2025 };
		const known = vintageOf(data, '2023-12-31').statements;
		expect(seriesAsOf(series, known, '2023-12-31')).toEqual({
			...series,
			...{ documents: 1, records: 1, last_year: 2023 }
		});
		expect(seriesAsOf(series, data.statements, null)).toBe(series);
	});

	it.each<[string, string | null, number[]]>([
		['all, where no day is asked for', null, [2023, 2024, 2025]],
		['a document of that very day', '2023-01-12', [2023]],
		['no document of the day after', '2023-01-11', []],
		['one without a date at the end of its first year', '2024-12-31', [2023, 2024]],
		['and not before', '2024-12-30', [2023]]
	])('%s', (_, day, years) => {
		expect(vintageOf(data, day).statements.map(({ year_end }) => year_end)).toEqual(years);
	});
});
