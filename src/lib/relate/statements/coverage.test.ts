import { describe, expect, it } from 'vitest';
import { coverage, silentDocuments, yearRuns } from './coverage';
import { statement } from './samples';

const plan = (id: string, plan_start: number, plan_end = plan_start) => ({
	id,
	title: id,
	title_en: null,
	region: '内蒙古自治区',
	issued: null,
	plan_start,
	plan_end,
	kind: 'five-year-plan' as const,
	sectors: 12
});
/** A plan of one matter. */
const special = (id: string, plan_start: number, plan_end = plan_start) => ({
	...plan(id, plan_start, plan_end),
	kind: 'task-division' as const,
	sectors: 2
});

describe('what is known of each year', () => {
	it('tells targets, results, silent documents and missing documents apart', () => {
		const statements = [statement({ year: 2023 }), statement({ year: 2022, kind: 'actual' })];
		const documents = [plan('plan-2023', 2023), plan('plan-2021', 2021)];
		expect([...coverage(statements, documents, [2020, 2023])]).toEqual([
			[2020, 'none'],
			[2021, 'silent'],
			[2022, 'result'],
			[2023, 'target']
		]);
	});

	it('takes a year for which a document sets none for no silent one, unless another states a target', () => {
		const none = {
			...{ series: 'new-urban-jobs', territory: '内蒙古自治区', year_start: 2021, year_end: 2022 },
			...{
				document: 'plan-2021',
				issued: null,
				plan_start: 2026,
				sentence: '不设目标。',
				at: 0,
				end: 5
			}
		};
		const documents = [plan('plan-2021', 2021), plan('plan-2022', 2022)];
		const found = coverage([statement({ year: 2022 })], documents, [2021, 2022], [none]);
		expect([...found.values()]).toEqual(['withdrawn', 'target']);
	});

	it('takes a year with a document and a result for one without a target', () => {
		const results = [statement({ year: 2022, kind: 'actual' })];
		expect(coverage(results, [plan('plan-2022', 2022)], [2022, 2022]).get(2022)).toBe('silent');
	});

	it('takes a goal of several years for all of them', () => {
		const found = coverage([statement({ year_start: 2021, year_end: 2023 })], [], [2021, 2023]);
		expect([...found.values()]).toEqual(['target', 'target', 'target']);
	});

	it('takes a plan of several years as a document for each of them', () => {
		expect([...coverage([], [plan('five', 2021, 2022)], [2021, 2023]).values()]).toEqual([
			'silent',
			'silent',
			'none'
		]);
	});

	it('takes no year for silent because a plan of one matter covers it', () => {
		const documents = [special('zone', 2015, 2020), special('aids', 2020)];
		expect([...coverage([], documents, [2019, 2021]).values()]).toEqual(['none', 'none', 'none']);
	});

	it('takes a work report of few targets for silent all the same', () => {
		const short = { ...special('report-2026', 2026), kind: 'work-report' as const };
		expect(coverage([], [short], [2026, 2026]).get(2026)).toBe('silent');
	});

	it('lists the documents that do not speak of the series', () => {
		const documents = [plan('plan-2023', 2023), plan('plan-2014', 2014), special('aids', 2025)];
		expect(silentDocuments([statement()], documents).map(({ id }) => id)).toEqual(['plan-2014']);
	});
});

describe('runs of years', () => {
	it.each([
		[[], []],
		[[2024], [[2024, 2024]]],
		[
			[2017, 2015, 2016, 2020],
			[
				[2015, 2017],
				[2020, 2020]
			]
		]
	])('%j', (years, runs) => {
		expect(yearRuns(years)).toEqual(runs);
	});
});
