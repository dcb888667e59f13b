import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../model/record';
import { createIndicatorReader } from './clause';
import { clauseBefore } from './own-clause';
import { recordOf, vocabulary } from './fixtures';

const read = createIndicatorReader(vocabulary.wording);

/** A record whose sentence is `before` and then the number. */
const after = (before: string, fields: Partial<ExtractedRecord>) =>
	recordOf({ quote: `${before}1`, quote_at: 100, at: 100 + before.length, ...fields });

describe('the clause before a number', () => {
	it.each([
		['goes back to a comma', '粮食丰收，牛奶产量', '牛奶产量'],
		['goes back to a full stop', '粮食丰收。牛奶产量', '牛奶产量'],
		['keeps the members of a list', '累计造林3万亩、种草', '累计造林3万亩、种草']
	])('%s', (_title, before, clause) => {
		expect(clauseBefore(after(before, {}))).toBe(clause);
	});
});

describe('what the sentence adds to the indicator', () => {
	it.each<[string, string, Partial<ExtractedRecord>, string]>([
		['work begun', '新型储能新开工', { indicator: '新型储能装机' }, '新开工新型储能装机'],
		['work done', '新开工1000万千瓦、建成投产', { indicator: '新型储能' }, '建成投产新型储能'],
		['an addition', '新增', { indicator: '新能源装机', measure: 'increase' }, '新增新能源装机'],
		['a number per so many', '每千人口托位数达到', { indicator: '托位数' }, '每千人口托位数'],
		['a difference', '比去年增加', { indicator: '债券', measure: 'increase' }, '较上年增加债券'],
		[
			'a difference by more than',
			'比上年增加超',
			{ indicator: '地区生产总值', measure: 'increase' },
			'较上年增加地区生产总值'
		],
		[
			'a difference from a base',
			'较2020年增加',
			{ indicator: '地区生产总值', measure: 'increase', base_year: 2020 },
			'较上年增加地区生产总值'
		],
		[
			'work done, to an indicator that says only that it was an addition',
			'基本建成',
			{ indicator: '保障性安居工程建成', measure: 'increase' },
			'基本建成保障性安居工程建成'
		],
		[
			'a difference after a comma',
			'改造3万户，增加',
			{ indicator: '危房改造', measure: 'increase' },
			'较上年增加危房改造'
		]
	])('%s', (_title, before, fields, indicator) => {
		expect(read(after(before, fields), '个')).toBe(indicator);
	});

	it.each<[string, string, Partial<ExtractedRecord>, string]>([
		['to an indicator that says it', '新开工', { indicator: '新开工铁路里程' }, '公里'],
		['from another member of the list', '新开工铁路、公路', { indicator: '公路里程' }, '公里'],
		['to what there is', '新增1万个，总数', { indicator: '充电桩' }, '个'],
		['to a share', '新开工项目投资占', { indicator: '投资占比', measure: 'share' }, '%']
	])('nothing %s', (_title, before, fields, unit) => {
		expect(read(after(before, fields), unit)).toBe(fields.indicator);
	});
});

describe('what follows the number', () => {
	const before = (rest: string, indicator: string) =>
		recordOf({ quote: `完成400万亩${rest}`, at: 2, end: 7, measure: 'increase', indicator });

	it.each([
		[
			'a list with a verb of its own is left out',
			'高标准农田建设和大豆、油料扩种任务。',
			'高标准农田建设和大豆',
			'高标准农田建设'
		],
		[
			'two things that share the number stay',
			'高标准农田建设和土地整治。',
			'高标准农田建设和土地整治',
			'高标准农田建设和土地整治'
		]
	])('%s', (_title, rest, indicator, expected) => {
		expect(read(before(rest, indicator), '亩')).toBe(expected);
	});
});

describe('what the sentence adds to the scope of the indicator', () => {
	it.each<[string, string, Partial<ExtractedRecord>, string]>([
		[
			'a holder in the clause before',
			'省属企业创新导向更加突出，研发经费投入增长',
			{ indicator: '研发经费投入', measure: 'growth' },
			'省属企业研发经费投入'
		],
		[
			'a holder that begins a list',
			'省属企业完成投资553亿元、研发投入133亿元，分别增长10%、',
			{ indicator: '研发投入', measure: 'growth' },
			'省属企业研发投入'
		],
		[
			'an area within the territory',
			'海口经济圈规划编制完成，经济总量年均增长',
			{ indicator: '经济总量', measure: 'growth' },
			'海口经济圈经济总量'
		],
		[
			'an effect of something else',
			'中欧班列开行6037列，带动陕西进出口415亿元、增长',
			{ indicator: '陕西进出口', measure: 'growth' },
			'带动陕西进出口'
		],
		[
			'what was taken out',
			'扣除房地产开发投资后，固定资产投资增长',
			{ indicator: '固定资产投资', measure: 'growth' },
			'扣除房地产开发投资后固定资产投资'
		]
	])('%s', (_title, before, fields, indicator) => {
		expect(read(after(before, fields), '%')).toBe(indicator);
	});

	it.each<[string, string, Partial<ExtractedRecord>]>([
		[
			'a holder that the indicator names',
			'国有企业提质，国有企业利润增长',
			{ indicator: '国有企业利润' }
		],
		['a holder that only takes part', '推动与央企合作，新增装机', { indicator: '新增装机' }],
		['a holder of an earlier statement', '省属企业提质；研发投入增长', { indicator: '研发投入' }],
		['prices', '扣除价格因素，居民收入增长', { indicator: '居民收入' }]
	])('nothing of %s', (_title, before, fields) => {
		expect(read(after(before, { measure: 'growth', ...fields }), '%')).toBe(fields.indicator);
	});
});
