import { describe, expect, it } from 'vitest';
import type { SeriesRow } from '../../model/record';
import { result, target } from '../kept/fixtures';
import type { NamedStatement } from '../kept/obstacles';
import type { PlanYears } from '../statements/coverage';
import type { Withdrawal } from '../statements/withdrawal';
import { panel, panelUnits, type PanelSource } from './panel';
import { chosenPanel, type PanelChoice } from './choice';
import type { PanelRow } from './panel-row';

const territory = '内蒙古自治区';
const jobs: SeriesRow = {
	id: 'new-urban-jobs',
	name: '城镇新增就业',
	name_en: 'New urban jobs',
	name_en_source: 'curated',
	sector: 'employment',
	measure: 'increase',
	canonical_unit: '人',
	curated: true,
	documents: 1,
	records: 1,
	first_year: 2021,
	last_year: 2025,
	aliases: []
};
const document = (plan_start: number, plan_end = plan_start, changes: Partial<PlanYears> = {}) => ({
	id: `plan-${plan_start}`,
	title: '计划',
	title_en: null,
	region: territory,
	issued: null,
	plan_start,
	plan_end,
	kind: 'five-year-plan' as const,
	sectors: 12,
	...changes
});
const withdrawal: Withdrawal = {
	series: jobs.id,
	territory,
	year_start: 2023,
	year_end: 2023,
	document: 'plan-2023',
	issued: null,
	plan_start: 2023,
	sentence: '不设城镇新增就业具体目标。',
	at: 0,
	end: 13
};

const rows = (source: Partial<PanelSource>, years: [number, number] | null = null) =>
	panel(
		[{ series: jobs, territory }],
		{ records: [], documents: [], withdrawals: [], ...source },
		years
	);
/** What each row says: its year, status, target and result. */
const told = (all: readonly PanelRow[]) =>
	all.map(({ year, status, target: goal, result: is }) => [year, status, goal, is]);
const at = (year: number, value: number) => ({ year, value });

describe('a panel of a series in a territory', () => {
	it.each<[string, Partial<PanelSource>, ReturnType<typeof told>]>([
		[
			'sets a result beside the target of its year',
			{ records: [target(at(2023, 20)), result(at(2023, 25))] },
			[[2023, 'stated', 20, 25]]
		],
		[
			'counts a promise once that two documents make',
			{ records: [target(at(2023, 20)), target({ ...at(2023, 20), document: 'report' })] },
			[[2023, 'stated', 20, null]]
		],
		[
			'keeps two numbers for one year as two rows',
			{ records: [target(at(2023, 20)), target(at(2023, 22))] },
			[
				[2023, 'stated', 20, null],
				[2023, 'stated', 22, null]
			]
		],
		[
			'keeps results that contradict each other apart from the target',
			{ records: [target(at(2023, 20)), result(at(2023, 25)), result(at(2023, 26))] },
			[
				[2023, 'stated', 20, null],
				[2023, 'stated', null, 25],
				[2023, 'stated', null, 26]
			]
		],
		[
			'keeps a result of another scope apart from the target',
			{ records: [target(at(2023, 20)), result({ ...at(2023, 5), scope: '高校毕业生' })] },
			[
				[2023, 'stated', 20, null],
				[2023, 'stated', null, 5]
			]
		],
		[
			'gives no one value of a range',
			{
				records: [
					target({ year: 2023, canonical_low: 20, canonical_high: 22, comparator: 'range' })
				]
			},
			[[2023, 'stated', null, null]]
		],
		[
			'tells a silent year, one that sets none, and one without document apart',
			{
				records: [target(at(2025, 18))],
				documents: [document(2021), document(2023), document(2025)],
				withdrawals: [withdrawal]
			},
			[
				[2021, 'silent', null, null],
				[2022, 'no-document', null, null],
				[2023, 'withdrawn', null, null],
				[2024, 'no-document', null, null],
				[2025, 'stated', 18, null]
			]
		],
		[
			'says of a year within a goal of several years that only that covers it',
			{
				records: [target({ year_start: 2022, year_end: 2023, value: 40, per: 'total' })],
				documents: [document(2022)]
			},
			[
				[2022, 'in-period', null, null],
				[2023, 'stated', 40, null]
			]
		],
		[
			'takes no plan of one matter for silent',
			{ records: [target(at(2023, 20))], documents: [document(2022, 2022, { sectors: 2 })] },
			[[2023, 'stated', 20, null]]
		],
		[
			'gives a result of a year without target a row',
			{ records: [result(at(2022, 21))], documents: [document(2023)] },
			[
				[2022, 'no-document', null, 21],
				[2023, 'silent', null, null]
			]
		],
		['is empty where nothing is known', {}, []]
	])('%s', (_, source, expected) => {
		expect(told(rows(source))).toEqual(expected);
	});

	it('numbers the rows of a cell', () => {
		const [first, second] = rows({ records: [target(at(2023, 20)), target(at(2023, 22))] });
		expect([first?.row, first?.rows, second?.row, second?.rows]).toEqual([1, 2, 2, 2]);
	});

	it('says how many documents make a promise, and how often', () => {
		const records = [
			target({ ...at(2023, 20), restated: ['again'] }),
			target({ ...at(2023, 20), document: 'report' })
		];
		expect(rows({ records })).toMatchObject([{ documents: 2, said: 3 }]);
	});

	it('says which document is silent, and which one sets none', () => {
		const found = rows({ documents: [document(2022), document(2023)], withdrawals: [withdrawal] });
		expect(found.map((row) => [row.status, row.document, row.sentence])).toEqual([
			['silent', 'plan-2022', null],
			['withdrawn', 'plan-2023', '不设城镇新增就业具体目标。']
		]);
	});

	it('keeps to the years that are asked for', () => {
		const documents = [document(2021), document(2023)];
		expect(rows({ documents }, [2023, 2030]).map(({ year }) => year)).toEqual([2023]);
	});
});

describe('the panel of a choice', () => {
	const statements = [
		target({ ...at(2023, 20), issued: '2023-01-12' }),
		target({ ...at(2025, 18), issued: '2025-02-05' }),
		target({ ...at(2025, 9), territory: '甲省', issued: '2025-02-05' }),
		target({ ...at(2025, 7), document: 'my-plan', issued: '2025-02-05' })
	];
	const parts = {
		names: Object.fromEntries(statements.map(({ record, name }) => [record.id, name])),
		documents: [document(2023, 2023, { issued: '2023-01-12' })],
		statistics: [],
		withdrawals: []
	};
	const all = { series: [jobs], territories: null, years: null, asOf: null };
	const chosen = (choice: Partial<PanelChoice>) =>
		chosenPanel(parts, { ...all, statements: statements.map(({ record }) => record), ...choice })
			.filter(({ status }) => status === 'stated')
			.map(({ territory: place, year, target: goal }) => [place, year, goal]);

	it.each<[string, Partial<PanelChoice>, ReturnType<typeof chosen>]>([
		[
			'all of the collection, and nothing of the reader’s own documents',
			{},
			[
				[territory, 2023, 20],
				[territory, 2025, 18],
				['甲省', 2025, 9]
			]
		],
		['one territory', { territories: ['甲省'] }, [['甲省', 2025, 9]]],
		['some years', { years: [2020, 2024] }, [[territory, 2023, 20]]],
		['documents up to a day', { asOf: '2024-12-31' }, [[territory, 2023, 20]]],
		['no series', { series: [] }, []]
	])('%s', (_, choice, expected) => {
		expect(chosen(choice)).toEqual(expected);
	});
});

describe('what a panel follows', () => {
	const auto = { ...jobs, id: 'auto', curated: false };
	const units = (records: NamedStatement[], documents: PlanYears[]) =>
		panelUnits([jobs, auto], { records, documents, withdrawals: [] }).map(
			({ series, territory: place }) => `${series.id} ${place}`
		);

	it.each<[string, string[], NamedStatement[], PlanYears[]]>([
		['what is stated', ['auto 内蒙古自治区'], [target({ series: 'auto' })], []],
		[
			'a curated series wherever a general document could have stated it',
			['new-urban-jobs 内蒙古自治区'],
			[],
			[document(2023)]
		],
		['nothing for a plan of one matter', [], [], [document(2023, 2023, { sectors: 2 })]]
	])('%s', (_, expected, records, documents) => {
		expect(units(records, documents)).toEqual(expected);
	});
});
