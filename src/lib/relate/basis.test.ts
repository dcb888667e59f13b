import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../dataset/record';
import { basisOf, type Basis } from './basis';
import { recordOf } from './fixtures';

const words = { perYear: false, cumulative: false, flow: false };

/** A record whose sentence is `before` and then the number. */
function after(before: string, fields: Partial<ExtractedRecord>): ExtractedRecord {
	return recordOf({ quote: `${before}1`, quote_at: 100, at: 100 + before.length, ...fields });
}

const fiveYears = { year_start: 2018, year_end: 2022 };

describe('the time that a value covers', () => {
	it.each<[string, ExtractedRecord, Partial<typeof words>, Basis]>([
		['one year', after('新增就业', { measure: 'increase' }), {}, 'year'],
		['a sum', after('五年新增就业', { measure: 'increase', ...fiveYears }), {}, '5-years'],
		[
			'a yearly average',
			after('就业', { measure: 'increase', ...fiveYears }),
			{ perYear: true },
			'year'
		],
		[
			'年均 before the noun phrase',
			after('年均新增就业', { measure: 'increase', ...fiveYears }),
			{},
			'year'
		],
		['a sum without years', after('累计建成', { measure: 'increase' }), {}, 'to-date'],
		[
			'a change over several years',
			after('下降', { measure: 'decline', ...fiveYears }),
			{},
			'5-years'
		],
		[
			'a change since a base',
			after('较2020年下降', { measure: 'decline', base_year: 2020 }),
			{},
			'5-years'
		],
		[
			'a change since last year',
			after('较上年下降', { measure: 'decline', base_year: 2024 }),
			{},
			'year'
		],
		[
			'a share at the end of several years',
			after('到2022年', { measure: 'share', ...fiveYears }),
			{},
			'year'
		],
		[
			'a stock at the end of several years',
			after('存栏', { measure: 'level', ...fiveYears }),
			{},
			'year'
		],
		[
			'output over several years',
			after('煤炭产量', { kind: 'actual', ...fiveYears }),
			{ flow: true },
			'5-years'
		],
		[
			'output of the last year of a plan',
			after('到2022年煤炭产量', fiveYears),
			{ flow: true },
			'year'
		],
		['output within a plan', after('“十四五”期间投资', fiveYears), { flow: true }, '5-years'],
		['a quarter', after('去年一季度增长', { measure: 'growth' }), {}, 'part-year'],
		['the first months', after('1—11月投资增长', { measure: 'growth' }), {}, 'part-year']
	])('%s', (_title, record, says, basis) => {
		expect(basisOf(record, { ...words, measure: record.measure, ...says })).toBe(basis);
	});

	it('does not take the yearly mean of a concentration for a yearly average of a change', () => {
		const record = after('PM2.5年均浓度较2020年下降', { measure: 'decline', base_year: 2020 });
		expect(basisOf(record, { ...words, measure: 'decline' })).toBe('5-years');
	});

	it('looks no further back than the clause', () => {
		const record = after('去年一季度增长5%，今年增长', { measure: 'growth' });
		expect(basisOf(record, { ...words, measure: 'growth' })).toBe('year');
	});
});
