import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../model/record';
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

	const flow = { year_start: 2021, year_end: 2025, indicator: '煤炭产量' };
	it.each<[string, string, Partial<ExtractedRecord>, Basis]>([
		['“十四五”时期', '“十四五”时期煤炭产量', { rules: ['years/plan-span'] }, '5-years'],
		[
			'the period in a clause before',
			'“十四五”期间，煤炭产量',
			{ rules: ['years/plan-span'] },
			'5-years'
		],
		['2021—2025年', '2021—2025年，煤炭产量', { rules: ['years/year-span'] }, '5-years'],
		['未来五年', '未来五年，煤炭产量', { rules: ['years/in-years'] }, '5-years'],
		['过去五年', '过去五年，煤炭产量', { rules: ['years/past-years'], kind: 'actual' }, '5-years'],
		[
			'a sum, or the last year: “十四五”期间，投资突破',
			'“十四五”期间，投资突破',
			{ rules: ['years/plan-span'], indicator: '投资' },
			'unclear'
		],
		[
			'every year: “十四五”期间稳定在',
			'“十四五”期间稳定在',
			{ rules: ['years/plan-span'] },
			'year'
		],
		['the last year: 到2025年', '到2025年，煤炭产量达到', { rules: ['years/until-year'] }, 'year'],
		['… and a bare number', '到2025年，煤炭产量', { rules: ['years/until-year'] }, 'year'],
		['… of a plan: “十四五”末', '“十四五”末，煤炭产量', { rules: ['years/plan-end'] }, 'year'],
		[
			'… but a sum until then',
			'到2025年，累计煤炭产量',
			{ rules: ['years/until-year'] },
			'5-years'
		],
		[
			'… and what is spent until then, which is a sum or not',
			'到2025年，完成投资',
			{ rules: ['years/until-year'], indicator: '固定资产投资' },
			'unclear'
		],
		[
			'… but an investment that is reached',
			'到2025年，固定资产投资达到',
			{ rules: ['years/until-year'], indicator: '固定资产投资' },
			'year'
		],
		['a plan that names no time', '煤炭产量达到', { rules: ['years/plan-period'] }, 'year'],
		[
			'… and what is spent',
			'完成固定资产投资',
			{ rules: ['years/plan-period'], indicator: '固定资产投资' },
			'unclear'
		],
		[
			'a review of five years whose number was taken for that of the last',
			'五年来，煤炭产量',
			{ rules: ['years/past-years'], kind: 'actual', year_start: 2025 },
			'unclear'
		],
		[
			'… and says that it was reached',
			'五年来，煤炭产量突破',
			{ rules: ['years/past-years'], kind: 'actual', year_start: 2025 },
			'year'
		]
	])('an amount per period: %s', (_title, before, fields, basis) => {
		const record = after(before, { ...flow, ...fields });
		expect(basisOf(record, { measure: 'level', flow: true })).toBe(basis);
	});

	it.each([
		['一季度', '去年一季度增长', 'part-year'],
		['四个季度', '第四个季度增长', 'part-year'],
		['上半年', '上半年增长', 'part-year'],
		['前三季度', '前三季度增长', 'part-year'],
		['一个月', '5月份增长', 'part-year'],
		['months to one', '1-11月增长', 'part-year'],
		['the first months', '前10个月增长', 'part-year'],
		['no deadline', '到12月底增长', 'year'],
		['no length of time', '提前3个月增长', 'year']
	])('a part of the year: %s', (_title, before, basis) => {
		const record = after(before, { measure: 'growth' });
		expect(basisOf(record, { measure: 'growth', flow: false })).toBe(basis);
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
