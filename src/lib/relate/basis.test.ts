import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../dataset/record';
import { basisOf, type Basis } from './basis';
import { recordOf } from './fixtures';

/** A record whose sentence is `before` and then the number. */
function after(before: string, fields: Partial<ExtractedRecord>): ExtractedRecord {
	return recordOf({ quote: `${before}1`, quote_at: 100, at: 100 + before.length, ...fields });
}

const fiveYears = { year_start: 2018, year_end: 2022 };

describe('the time that a value covers', () => {
	it.each<[string, ExtractedRecord, boolean, Basis]>([
		['one year', after('新增就业', { measure: 'increase' }), false, 'year'],
		['a sum', after('五年新增就业', { measure: 'increase', ...fiveYears }), false, '5-years'],
		[
			'a yearly average',
			after('', { measure: 'increase', indicator: '年均城镇新增就业', ...fiveYears }),
			false,
			'year'
		],
		[
			'年均 before the noun phrase',
			after('年均新增就业', { measure: 'increase', ...fiveYears }),
			false,
			'year'
		],
		['a sum without years', after('累计建成', { measure: 'increase' }), false, 'to-date'],
		[
			'a change over several years',
			after('下降', { measure: 'decline', ...fiveYears }),
			false,
			'5-years'
		],
		[
			'a change since a base',
			after('较2020年下降', { measure: 'decline', base_year: 2020 }),
			false,
			'5-years'
		],
		[
			'a change since last year',
			after('较上年下降', { measure: 'decline', base_year: 2024 }),
			false,
			'year'
		],
		[
			'a share at the end of several years',
			after('到2022年', { measure: 'share', ...fiveYears }),
			false,
			'year'
		],
		[
			'a stock at the end of several years',
			after('存栏', { measure: 'level', ...fiveYears }),
			false,
			'year'
		],
		[
			'output over several years',
			after('累计煤炭产量', { kind: 'actual', ...fiveYears }),
			true,
			'5-years'
		],
		[
			'an amount in a review, of one year or of all',
			after('投资突破', { kind: 'actual', ...fiveYears }),
			true,
			'unclear'
		],
		['output of the last year of a plan', after('到2022年煤炭产量', fiveYears), true, 'year'],
		['output within a plan', after('“十四五”期间投资', fiveYears), true, '5-years'],
		[
			'a yearly average of nobody knows which years',
			after('年均增长', { measure: 'growth' }),
			false,
			'unclear'
		],
		['a number of each year', after('每年新增就业', { measure: 'increase' }), false, 'unclear'],
		[
			'a yearly level of a stock',
			after('每年稳定在', { measure: 'level', ...fiveYears }),
			false,
			'year'
		],
		['a change over five years', after('5年增长', { measure: 'growth' }), false, '5-years'],
		['… in words', after('五年来累计下降', { measure: 'decline' }), false, '5-years'],
		['a change in each of some years', after('连续五年增长', { measure: 'growth' }), false, 'year'],
		['the growth of a year', after('2025年增长', { measure: 'growth' }), false, 'year'],
		[
			'a change since the beginning',
			after('能耗累计下降', { measure: 'decline' }),
			false,
			'to-date'
		],
		[
			'what was ever built, in a review of five years',
			after('累计建成', { measure: 'increase', ...fiveYears }),
			false,
			'to-date'
		],
		[
			'what was built in five years',
			after('五年累计建成', { measure: 'increase', ...fiveYears }),
			false,
			'5-years'
		],
		[
			'an addition since a base',
			after('较2020年增加', { measure: 'increase', base_year: 2020 }),
			false,
			'5-years'
		],
		['a quarter', after('去年一季度增长', { measure: 'growth' }), false, 'part-year'],
		['the first months', after('1—11月投资增长', { measure: 'growth' }), false, 'part-year']
	])('%s', (_title, record, flow, basis) => {
		expect(basisOf(record, { measure: record.measure, flow })).toBe(basis);
	});

	it('does not take the yearly mean of a concentration for a yearly average of a change', () => {
		const record = after('PM2.5年均浓度较2020年下降', { measure: 'decline', base_year: 2020 });
		expect(basisOf(record, { measure: 'decline', flow: false })).toBe('5-years');
	});

	it('adds up the years of an addition to a level', () => {
		const record = after('农村劳动力转移就业', { measure: 'increase', ...fiveYears });
		expect(basisOf(record, { measure: 'level', flow: false })).toBe('5-years');
	});

	it('looks no further back than the clause', () => {
		const record = after('去年一季度增长5%，今年增长', { measure: 'growth' });
		expect(basisOf(record, { measure: 'growth', flow: false })).toBe('year');
	});
});
