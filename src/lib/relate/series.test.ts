import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../model/record';
import { documents, recordOf, relate, vocabulary } from './fixtures';
import { relateRecords } from './series';

const idsOf = (...records: Partial<ExtractedRecord>[]) =>
	relate(...records).targets.map(({ series }) => series);

const milk = { indicator: '牛奶产量', unit: '吨', value_low: 7_850_000 };
const growth = { indicator: '地区生产总值', unit: '%', measure: 'growth', value_low: 6 } as const;
const kilns = { indicator: '智慧粮仓', unit: '座', measure: 'increase', value_low: 5 } as const;

describe('records of one series', () => {
	it.each<[string, Partial<ExtractedRecord>[], string]>([
		[
			'other words and units',
			[milk, { indicator: '奶产量', unit: '斤', value_low: 160e8, document: 'report' }],
			'milk-output'
		],
		['target and result', [milk, { ...milk, kind: 'actual', year_end: 2024 }], 'milk-output'],
		[
			'places',
			[growth, { ...growth, document: 'guangxi', indicator: '全区生产总值' }],
			'gdp-growth'
		],
		[
			'the nation',
			[growth, { ...growth, document: 'nation', indicator: '国内生产总值' }],
			'gdp-growth'
		],
		[
			'an indicator nobody has defined',
			[kilns, { ...kilns, document: 'report' }],
			'zhi-hui-liang-cang-increase-zuo'
		],
		[
			'units that count the same things',
			[
				{ ...kilns, unit: '人' },
				{ ...kilns, unit: '名', document: 'report' }
			],
			'zhi-hui-liang-cang-increase-ren'
		],
		['text and annex', [kilns, kilns], 'zhi-hui-liang-cang-increase-zuo'],
		['a defined indicator alone', [milk], 'milk-output'],
		[
			'a number and a bound that it keeps, in one sentence',
			[
				{ ...milk, comparator: 'ge', value_low: 7_000_000, value_high: 7_000_000 },
				{ ...milk, value_high: 7_850_000 }
			],
			'milk-output'
		],
		[
			'two numbers of a defined indicator in two sentences',
			[milk, { ...milk, value_low: 9_000_000, quote_at: 50 }],
			'milk-output'
		]
	])('%s', (_title, records, id) => {
		expect(idsOf(...records)).toEqual(records.map(() => id));
	});
});

describe('records that do not share a series', () => {
	it.each<[string, Partial<ExtractedRecord>, Partial<ExtractedRecord>]>([
		['growth and level', growth, { ...growth, measure: 'level', unit: '元' }],
		['one year and five', milk, { ...milk, year_start: 2021, quote: '累计', quote_at: 0, at: 2 }],
		['a narrower place', milk, { ...milk, region: ['呼和浩特市'] }],
		[
			'two units that count different things',
			{ ...kilns },
			{ ...kilns, unit: '吨', document: 'report' }
		],
		['a rate of a policy', milk, { ...milk, kind: 'standard' }]
	])('%s', (_title, a, b) => {
		const [first, second] = idsOf(a, a, b);
		expect(first).not.toBeNull();
		expect(idsOf(a, a, b)[2]).not.toBe(second);
	});
});

describe('records without a series', () => {
	it.each<[string, Partial<ExtractedRecord>[]]>([
		['a single undefined indicator', [kilns]],
		[
			'two numbers of a defined indicator in one sentence',
			[milk, { ...milk, value_low: 9_000_000 }]
		],
		[
			'two bounds in one sentence',
			[
				{ ...milk, comparator: 'ge' },
				{ ...milk, comparator: 'ge', value_low: 9_000_000 }
			]
		],
		[
			'a class of size',
			[
				{ ...kilns, span: '千万吨级' },
				{ ...kilns, span: '千万吨级', document: 'report' }
			]
		],
		[
			'a distance from another number',
			[
				{ ...growth, measure: 'level', unit: '百分点' },
				{ ...growth, measure: 'level', unit: '百分点', document: 'report' }
			]
		],
		['two numbers for the same words, year and document', [kilns, { ...kilns, value_low: 9 }]],
		[
			'words that say too little',
			[
				{ ...kilns, indicator: '项目' },
				{ ...kilns, indicator: '项目', document: 'report' }
			]
		],
		[
			'a rate of a policy',
			[
				{ ...kilns, kind: 'standard' },
				{ ...kilns, kind: 'standard', document: 'report' }
			]
		]
	])('%s', (_title, records) => {
		expect(idsOf(...records)).toEqual(records.map(() => null));
	});
});

describe('where a change began', () => {
	const change = (from: number, stated: string[] = []) =>
		idsOf(
			{
				...milk,
				kind: 'actual',
				year_start: from,
				year_end: from,
				rules: ['settled-years/origin-year'],
				stated
			},
			{ ...milk, kind: 'actual', value_low: 8_000_000 }
		);

	it.each<[string, (string | null)[], string | null]>([
		['belongs to the series when words say the year', change(2024, ['year_end']), 'milk-output'],
		['belongs to it at the start of a known review', change(2020), 'milk-output'],
		['is left out when the year before is only a guess', change(2024), null]
	])('%s', (_title, ids, series) => {
		expect(ids).toEqual([series, 'milk-output']);
	});
});

describe('relating', () => {
	const indicators = [
		'牛奶产量',
		'奶产量',
		'粮食产量',
		'智慧粮仓',
		'项目',
		'新增城镇就业',
		'城镇新增就业'
	];
	const records = fc.array(
		fc.record({
			indicator: fc.constantFrom(...indicators),
			unit: fc.constantFrom('吨', '斤', '人', '座', '%'),
			measure: fc.constantFrom('level', 'increase', 'growth'),
			kind: fc.constantFrom('target', 'actual', 'standard'),
			document: fc.constantFrom('plan', 'report', 'guangxi'),
			region: fc.constantFrom<string[]>([], ['包头市']),
			year_start: fc.constantFrom(2021, 2025),
			value_low: fc.integer({ min: 1, max: 3 })
		}),
		{ maxLength: 40 }
	);

	it('does not depend on the order of records', () => {
		fc.assert(
			fc.property(
				records.chain((list) => {
					const numbered = list.map((fields, at) => recordOf({ ...fields, at }));
					return fc.tuple(
						fc.constant(numbered),
						fc.shuffledSubarray(numbered, { minLength: numbered.length })
					);
				}),
				([some, shuffled]) => {
					const one = relateRecords(some, documents, vocabulary);
					const other = relateRecords(shuffled, documents, vocabulary);
					const byPlace = [...other.targets].sort((a, b) => a.at - b.at);
					expect(byPlace).toEqual(one.targets);
					expect(other.series).toEqual(one.series);
				}
			)
		);
	});

	it('gives every series an id and a name of its own, and counts what refers to it', () => {
		fc.assert(
			fc.property(records, (list) => {
				const { targets, series } = relate(...list);
				expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
				expect(new Set(series.map(({ name }) => name)).size).toBe(series.length);
				for (const { id, records: count } of series) {
					expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
					expect(targets.filter((target) => target.series === id)).toHaveLength(count);
				}
			})
		);
	});
});
