import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRow, SeriesRow, TargetRecord } from '../../model/record';
import { SAMPLE_ROWS } from '../samples';
import { NO_FILTERS, NONE, readFilters, type Filters } from '../../model/filters';
import { readSort } from '../../model/explore-columns';
import { documentTitles } from '../queries/documents';
import { Explorer } from './explorer';
import { databaseOf } from '../engine/database.fixture';

const [document] = SAMPLE_ROWS.documents as [DocumentRow];
const [sample] = SAMPLE_ROWS.targets as [TargetRecord];

const ODD = [`O'Brien "局"`, 'null', '🏗️建设局', "');drop table targets;--", '100%_局', '\\厅'];

const record = (id: string, fields: Partial<TargetRecord>): TargetRecord => ({
	...sample,
	id,
	at: Number(id),
	lead: [],
	year_start: fields.year_end ?? sample.year_start,
	...fields
});

const targets: TargetRecord[] = [
	record('1', { sector: 'water', lead: ['水利厅'], year_end: 2023, indicator: '节水灌溉面积' }),
	record('2', { sector: 'water', lead: ['水利厅'], support: ['农牧厅'], year_end: 2025 }),
	// The promise of record 2 once more, in an annex.
	record('99', { sector: 'water', lead: ['水利厅'], year_end: 2025, repeats: '2' }),
	record('3', {
		sector: 'agriculture',
		lead: ['农牧厅'],
		year_end: 2023,
		document: 'other',
		series: 'milk'
	}),
	record('4', { sector: 'agriculture', kind: 'actual', year_end: 2022, region: ['通辽市'] }),
	record('5', { sector: 'energy', unit: '%', quote: '占比达到６０％以上。', year_end: 2025 }),
	record('6', {
		sector: 'energy',
		unit: '',
		quote: '占比达到60%(含)以上。ABC',
		year_start: 2028,
		year_end: 2030
	}),
	...ODD.map((name, index) =>
		record(String(10 + index), { lead: [name], unit: name, year_end: 2040 })
	)
];
const series: SeriesRow[] = SAMPLE_ROWS.series.map((row) => ({
	...row,
	id: 'milk',
	name: '牛奶产量',
	name_en: 'Milk output',
	measure: 'growth' as const,
	aliases: ['Dairy']
}));
const documents: DocumentRow[] = [
	document,
	{ ...document, id: 'other', plan_start: 2021, plan_end: 2025, region: '包头市', title: '其他' }
];

/** Every promise once. */
const all = targets.filter(({ repeats }) => repeats === null).map(({ at }) => at);

const explorer = new Explorer({ targets, documents, series });
/** For the same in SQL. */
let database: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
	database = await databaseOf({ targets, documents, series });
});

const filters = (address: string): Filters => {
	const parameters = new URLSearchParams(address);
	return readFilters({
		get: (name) => parameters.get(name),
		all: (name) => parameters.getAll(name)
	});
};
const ids = (address: string, sort: string | null = null) =>
	explorer.records(filters(address), readSort(sort)).map(({ id }) => Number(id));
const withSpecials = (name: string, value: string) => String(new URLSearchParams([[name, value]]));

describe('matching records', () => {
	it.each([
		['nothing chosen: all', '', all],
		['one value', 'sector=water', [1, 2]],
		['two values of one facet: either', 'sector=water&sector=energy', [1, 2, 5, 6]],
		['two facets: both', 'sector=water&kind=actual', []],
		['a department in either role', 'department=农牧厅', [2, 3]],
		['a department in the lead', 'lead=农牧厅', [3]],
		['no department named', `lead=${NONE}`, [4, 5, 6]],
		['no unit', `unit=${NONE}`, [6]],
		['a place within the territory', 'region=通辽市', [4]],
		['the territory of the document', 'region=包头市', [3]],
		['a plan of several years', 'plan=2021-2025', [3]],
		['a year', 'year=2025', [2, 5]],
		['a year within those of a goal for several years', 'year=2029', [6]],
		['years that a goal reaches into', 'year=2030-2035', [6]],
		['years that a goal begins before', 'year=2026-2028', [6]],
		['a year right before those of a goal', 'year=2027', []],
		['a range of years, either way round', 'year=2025-2023', [1, 2, 3, 5]],
		['a year that is none: no condition', 'year=abc', all],
		['a facet that there is not: no condition', 'colour=red', all],
		['a value that there is not', 'sector=%00', []],
		['Chinese within words', 'q=水灌溉', [1]],
		['half-width for full-width', 'q=60%25', [5, 6]],
		['full-width for half-width', 'q=６０％', [5, 6]],
		['two words: both', 'q=占比 abc', [6]],
		['a department', 'q=农牧', [2, 3]],
		['the English name of the series', 'q=milk', [3]],
		['English and Chinese words: both', 'q=MILK 农牧', [3]],
		['the Chinese name of the series', 'q=牛奶产量', [3]],
		['a name that people use for it', 'q=DAIRY', [3]],
		['a word for what it measures', 'q=dairy增速', [3]],
		['a name of it and a word of another record: not', 'q=dairy 水灌溉', []],
		['signs of patterns as they stand', 'q=%25(含', [6]],
		['a pattern is none', 'q=.*', []]
	])('%s', async (_, address, expected) => {
		expect(ids(address).toSorted((a, b) => a - b)).toEqual(expected);
	});

	it.each(ODD.map((name, index) => [name, 10 + index] as const))(
		'finds the odd value %s',
		async (name, id) => {
			expect(ids(withSpecials('lead', name))).toEqual([id]);
			expect(ids(withSpecials('unit', name))).toEqual([id]);
			// A blank parts two words; every one of them must occur.
			expect(ids(withSpecials('q', name))).toEqual([id]);
		}
	);

	it.each([
		['by year', 'year', [4, 3, 1, 2, 5, 6]],
		['by year, latest first', '-year', [6, 2, 5, 3, 1, 4]],
		['no order known: latest plan first', 'colour', [3, 1, 2, 4, 5, 6]]
	])('sorted %s', async (_, sort, expected) => {
		expect(ids('year=2000-2039', sort)).toEqual(expected);
	});

	it.each([
		['ascending', 'value', ['1 公里', '5 公里', '9 公里', '7 %', '2 亩']],
		['descending', '-value', ['9 公里', '5 公里', '1 公里', '7 %', '2 亩']]
	])('compares values within their unit, frequent units first: %s', async (_, sort, expected) => {
		const values = expected.toSorted().map((value, index) => {
			const [low = '', canonical_unit = ''] = value.split(' ');
			const canonical_low = Number(low);
			return record(String(index), {
				canonical_low,
				canonical_high: canonical_low,
				canonical_unit
			});
		});
		const found = new Explorer({ targets: values, documents, series: [] }).records(
			NO_FILTERS,
			readSort(sort)
		);
		expect(found.map((row) => `${row.canonical_low} ${row.canonical_unit}`)).toEqual(expected);
	});

	it('finds a department under any of its names', () => {
		const named = new Explorer({ targets, documents, series }, { 农牧厅: '农牧局' });
		const found = (address: string) => named.records(filters(address), null).map(({ id }) => id);
		expect(found('department=农牧局')).toEqual(['3', '2']);
		expect(found('department=农牧局&lead=水利厅')).toHaveLength(1);
	});

	it('leaves out what documents after a day say', () => {
		const later = { ...document, id: 'later', issued: '2099-01-01' };
		const own = targets.map((target, index) =>
			index === 0 ? { ...target, document: later.id } : target
		);
		const one = new Explorer({ targets: own, documents: [...documents, later], series });
		const known = one.asOf('2098-12-31');
		expect(one.records(NO_FILTERS, null)).toHaveLength(all.length);
		expect(known.records(NO_FILTERS, null)).toHaveLength(all.length - 1);
		expect(known.counts(NO_FILTERS).find(({ facet }) => facet === 'total')?.records).toBe(
			all.length - 1
		);
	});

	it('gives a stretch of them', () => {
		const stretch = { limit: 2, offset: 1 };
		const found = explorer.records(filters('year=2000-2039'), readSort('year'), stretch);
		expect(found.map(({ id }) => id)).toEqual(['3', '1']);
	});

	it('says which records make the promise again, and what the series is called', () => {
		const found = (id: string) => explorer.records(NO_FILTERS, null).find((one) => one.id === id);
		expect(found('2')).toMatchObject({ restated: ['99'], territory: document.region });
		expect(found('3')).toMatchObject({ restated: [], series_name_en: 'Milk output' });
	});
});

describe('facet counts', () => {
	const countsOf = (one: Explorer, address: string, facet: string) =>
		Object.fromEntries(
			one
				.counts(filters(address))
				.filter((row) => row.facet === facet)
				.map(({ value, records }) => [value, records])
		);
	const counts = (address: string, facet: string) => countsOf(explorer, address, facet);
	/** The same by hand-written SQL. */
	const expected = async (value: string, condition: string) =>
		Object.fromEntries(
			(
				await database.sql(
					`select value, count(*)::int as n from (
						select ${value} as value from targets join documents d on d.id = document where targets.repeats is null and (${condition})
					) group by value`
				)
			).map(({ value, n }) => [`${value as string | number}`, n])
		);

	it.each([
		['all sectors', '', 'sector', 'sector', 'true'],
		['units of one sector', 'sector=water', 'unit', 'unit', `sector = 'water'`],
		['a facet does not narrow itself', 'sector=water', 'sector', 'sector', 'true'],
		[
			'but the others do',
			'sector=water&year=2023',
			'sector',
			'sector',
			'year_end between 2023 and 2023'
		],
		[
			'departments in the lead',
			'kind=target',
			'lead',
			'unnest(lead)',
			`targets.kind = 'target' and len(lead) > 0`
		],
		['years', 'lead=水利厅', 'year', 'year_end', `list_contains(lead, '水利厅')`],
		[
			'years do not narrow themselves, and a goal counts in each of its years',
			'year=2023',
			'year',
			'unnest(generate_series(year_start, year_end))',
			'true'
		],
		['documents under a search', 'q=占比', 'document', 'document', `contains(quote, '占比')`],
		[
			'places',
			'kind=actual',
			'region',
			'unnest([d.region] || targets.region)',
			`targets.kind = 'actual'`
		],
		[
			'all that match',
			'sector=water&year=2023',
			'total',
			`''`,
			`sector = 'water' and year_end = 2023`
		]
	])('%s', async (_, address, facet, value, condition) => {
		const { [NONE]: none, ...named } = counts(address, facet);
		expect(named).toEqual(await expected(value, condition));
		expect(none ?? 0).toBe(
			facet === 'lead' ? (await expected('0', `targets.kind = 'target' and len(lead) = 0`))['0'] : 0
		);
	});

	it.each([
		['department', { 水利厅: 2, 农牧局: 2, [NONE]: 3 }],
		['lead', { 水利厅: 2, 农牧局: 1, [NONE]: 3 }]
	] as const)('one department under its names counts once a record: %s', (facet, expected) => {
		const named = new Explorer({ targets, documents, series }, { 农牧厅: '农牧局' });
		expect(countsOf(named, 'year=2000-2039', facet)).toEqual(expected);
	});

	it('says what each filter keeps out', async () => {
		expect(counts('sector=water&kind=actual&q=占比', 'without')).toEqual({});
		expect(counts('sector=water&kind=actual', 'without')).toEqual({ sector: 1, kind: 2 });
	});

	it('counts sectors by year under all other filters', async () => {
		expect(counts('sector=water&year=2023&unit=公里', 'cell')).toEqual({
			'agriculture 2022': 1,
			'agriculture 2023': 1,
			'water 2023': 1,
			'water 2025': 1
		});
		expect(counts('sector=water&year=2023', 'without')).toEqual({ sector: 1, year: 1 });
	});
});

it('names the documents', async () => {
	expect(await database.run(documentTitles())).toEqual([
		{ id: 'other', title: '其他', title_en: null },
		{ id: 'plan', title: '计划', title_en: null }
	]);
});
