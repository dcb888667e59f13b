import { describe, expect, it } from 'vitest';
import type { Commitment } from './commitment';
import { largestByUnit } from './largest';
import { askedYear, periods, yearCounts } from './periods';
import { groupBySeries } from './series-groups';
import { yearTable } from './year-table';

let number = 0;
const target = (fields: Partial<Commitment>): Commitment => ({
	id: String(++number),
	document: 'plan',
	title: '计划',
	title_en: null,
	indicator_en: 'Roads',
	indicator_en_source: 'composed',
	territory: '甲省',
	region: [],
	indicator: '公路',
	movement: {
		measure: 'increase',
		base_year: null,
		per: null,
		span: '1公里',
		indicator: '公路',
		adds: false
	},
	kind: 'target',
	comparator: 'eq',
	value_low: 1,
	value_high: 1,
	unit: '公里',
	canonical_low: 1,
	canonical_high: 1,
	canonical_unit: '公里',
	measure: 'increase',
	year_start: 2023,
	year_end: 2023,
	plan_start: 2023,
	sector: 'transport',
	scope: null,
	scope_en: null,
	basis: null,
	named_in: null,
	lead: [],
	support: [],
	series: null,
	quote: '公路1公里',
	mark_start: 2,
	mark_end: 5,
	...fields
});
const amount = (value: number, fields: Partial<Commitment> = {}) =>
	target({ canonical_low: value, canonical_high: value, ...fields });
const span = (year_start: number, year_end: number, plan_start = year_start) =>
	target({ year_start, year_end, plan_start });

describe('the largest targets', () => {
	it.each([
		['of one unit, with how many there are', [amount(3), amount(9), amount(5)], [[9, 3]]],
		['none where there is but one', [amount(3)], []],
		[
			'units apart, most targets first',
			[
				amount(1e9, { canonical_unit: '元' }),
				amount(2e9, { canonical_unit: '元' }),
				amount(3),
				amount(4),
				amount(5)
			],
			[
				[5, 3],
				[2e9, 2]
			]
		],
		[
			'no ceilings: they are no amounts to be delivered',
			[amount(3), amount(4), amount(99, { comparator: 'le' })],
			[[4, 2]]
		],
		[
			'no rates',
			[amount(3, { measure: 'growth', canonical_unit: '%' }), amount(4, { canonical_unit: '%' })],
			[]
		],
		[
			'no things that are merely counted: villages do not compare with firms',
			[amount(3, { canonical_unit: '个' }), amount(4, { canonical_unit: '个' })],
			[]
		]
	])('%s', (_, all, expected) => {
		const found = largestByUnit(all).map(({ commitment, among }) => [
			commitment.canonical_high,
			among
		]);
		expect(found).toEqual(expected);
	});
});

describe('targets by the years that they speak of', () => {
	it('stand under the latest plan first, and within it under the nearest years', () => {
		const all = [span(2014, 2014), span(2035, 2035, 2026), span(2026, 2030), span(2026, 2026)];
		const found = periods(all).map(({ year_start, year_end }) => `${year_start}–${year_end}`);
		expect(found).toEqual(['2026–2026', '2026–2030', '2035–2035', '2014–2014']);
	});

	it('count in each year of a span; years without a target are left out', () => {
		expect(yearCounts([span(2011, 2013), span(2013, 2013), span(2015, 2015)])).toEqual([
			{ year: 2015, count: 1 },
			{ year: 2013, count: 2 },
			{ year: 2012, count: 1 },
			{ year: 2011, count: 1 }
		]);
	});
});

describe('the year of an address', () => {
	const counts = [
		{ year: 2023, count: 2 },
		{ year: 2014, count: 1 }
	];
	it.each([
		['none: all years', null, { year: null, missing: null }],
		['one with targets', '2014', { year: 2014, missing: null }],
		['one without, which is to be said', '2025', { year: null, missing: 2025 }],
		['no year', '20x5', { year: null, missing: null }]
	])('%s', (_, text, expected) => {
		expect(askedYear(text, counts)).toEqual(expected);
	});
});

describe('counting by heading and year', () => {
	it('counts a target once a heading, under whatever names it is listed twice', () => {
		const each = { key: '水利厅', id: '1', year_start: 2023, year_end: 2025 };
		expect(yearTable([each, each], [2025, 2024, 2014])).toEqual([
			{ key: '水利厅', total: 1, byYear: [1, 1, 0] }
		]);
	});
});

describe('targets of several places for one thing', () => {
	const of = (territory: string, value: number) => amount(value, { series: 'gdp', territory });

	it('stand together from three places on, highest first', () => {
		const { together, apart } = groupBySeries([of('甲', 5), of('乙', 7), of('丙', 6), target({})]);
		expect(together.map((group) => group.map(({ territory }) => territory))).toEqual([
			['乙', '丙', '甲']
		]);
		expect(apart).toHaveLength(1);
	});

	it('stay apart where fewer places state them, however often', () => {
		expect(groupBySeries([of('甲', 5), of('甲', 7), of('乙', 6)]).together).toEqual([]);
	});
});
