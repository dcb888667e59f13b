import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../dataset/record';
import { clauseBefore, createIndicatorReader } from './clause';
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
