import { describe, expect, it } from 'vitest';
import type { Measure } from '../model/record';
import { comparisonKey } from './definitions';
import { vocabulary } from './fixtures';
import { ownNames } from './territory';

const own = ownNames('内蒙古自治区');
const meaning = (indicator: string, measure: Measure, unit: string): string =>
	comparisonKey(vocabulary.readPhrase(indicator, measure, unit, own), unit);

describe('wordings of the same indicator', () => {
	it.each<[string, Measure, string, string, string]>([
		['order of words', 'increase', '人', '城镇新增就业', '新增城镇就业'],
		['a word for the total', 'level', '元', '进出口额', '进出口总额'],
		['a value and a sum', 'growth', '%', '外贸进出口总值', '进出口额'],
		['a short form', 'growth', '%', '规上工业增加值', '规模以上工业增加值'],
		['a word for the change', 'growth', '%', '居民消费价格涨幅', '居民消费价格上涨'],
		['the abbreviation', 'growth', '%', 'CPI', '居民消费价格指数'],
		['the abbreviation in small letters', 'growth', '%', 'gdp增速', '地区生产总值'],
		['national and regional product', 'growth', '%', '国内生产总值', '地区生产总值增长'],
		['the own territory', 'growth', '%', '全区固定资产投资', '固定资产投资'],
		['the own territory by name', 'growth', '%', '内蒙古固定资产投资', '固定资产投资'],
		['a yearly average', 'growth', '%', '进出口总额年均增长', '进出口总额'],
		['quotation marks', 'level', '项', '政务服务事项“免证办”', '政务服务事项免证办'],
		['marks and words of a list', 'increase', '个', '养老、托育等设施', '养老和托育设施'],
		['an aside', 'increase', '个', '每个旗县（市、区）零工市场', '每个旗县零工市场'],
		['width', 'increase', '个', '５Ｇ基站', '5G基站'],
		['pasture is farmland here', 'increase', '户', '农村牧区危房改造', '农村危房改造'],
		['the verb before or behind', 'increase', '个', '改造老旧小区', '老旧小区改造'],
		['a word for the amount', 'level', '人次', '游客数量', '游客'],
		['the kind of length', 'level', '公里', '高速公路通车里程', '高速公路里程'],
		['the growth of a number', 'growth', '%', '入境游客数量', '入境游客'],
		['for how many years', 'level', '吨', '粮食总产量连续13年', '粮食产量'],
		['a year within', 'level', '吨', '粮食年产量', '粮食产量'],
		['a verb that links', 'level', '人', '失业人员实现再就业', '失业人员再就业'],
		['the work of building begun', 'increase', '个', '新开工建设水库', '新开工水库'],
		['kinds of share', 'share', '%', '空气优良天数比例', '空气优良天数比率'],
		['kinds of capacity', 'level', '千瓦', '新能源装机容量', '新能源装机总规模']
	])('%s: %s in %s, %s is %s', (_title, measure, unit, a, b) => {
		expect(meaning(a, measure, unit)).toBe(meaning(b, measure, unit));
	});
});

describe('wordings that must not be taken for the same', () => {
	it.each<[string, Measure, string, string, string]>([
		['total and part', 'growth', '%', '财政科技投入', '自治区本级财政科技投入'],
		['all and above designated size', 'growth', '%', '工业增加值', '规上工业增加值'],
		['all and per head', 'level', '元', '地区生产总值', '人均地区生产总值'],
		['towns and countryside', 'growth', '%', '城镇居民收入', '农村居民收入'],
		['surveyed and registered', 'share', '%', '城镇调查失业率', '城镇登记失业率'],
		['whose jobs', 'increase', '人', '残疾人新增就业', '城镇新增就业'],
		['arriving and passing', 'level', '列', '到发中欧班列', '过境中欧班列'],
		['begun and done', 'increase', '公里', '新开工铁路里程', '铁路新增运营里程'],
		['begun and in operation', 'increase', '千瓦', '新开工新型储能装机', '建成投产新型储能装机'],
		['built and in use', 'level', '公里', '公路建设规模', '公路里程'],
		['new and rebuilt', 'increase', '个', '新建停车场', '停车场改造'],
		[
			'the total and how it changed',
			'increase',
			'元',
			'较上年增加地区生产总值总量',
			'地区生产总值'
		],
		['gross and net', 'increase', '户', '新增经营主体', '净增经营主体'],
		['what is left out', 'growth', '%', '固定资产投资（不含农户）', '固定资产投资'],
		['another territory', 'level', '吨', '全国煤炭产量', '煤炭产量'],
		['a level of recognition', 'increase', '家', '自治区重点实验室', '全国重点实验室'],
		['a city whose name holds a list word', 'increase', '个', '呼和浩特园区', '呼浩特园区']
	])('%s: %s in %s, %s is not %s', (_title, measure, unit, a, b) => {
		expect(meaning(a, measure, unit)).not.toBe(meaning(b, measure, unit));
	});

	it('takes a total for one even behind a word for an addition', () => {
		const total = meaning('新增设施农业总面积', 'increase', '亩');
		expect(total).toBe(meaning('设施农业', 'level', '亩'));
	});

	it('keeps an addition apart from what there is', () => {
		expect(meaning('新增设施农业', 'increase', '亩')).not.toBe(meaning('设施农业', 'level', '亩'));
	});
});

describe('what the words imply', () => {
	it.each<[string, string, Measure, Measure, string]>([
		[
			'新增 counts an increase even where the record says level',
			'新增就业岗位',
			'level',
			'increase',
			'add'
		],
		['an increase without a verb is an addition', '服务业集聚区', 'increase', 'increase', 'add'],
		['a level without 新 stays one', '农村公路', 'level', 'level', ''],
		['begun work', '新开工煤制油', 'increase', 'increase', 'start'],
		['new and rebuilt together', '新建改扩建幼儿园', 'increase', 'increase', 'add+renovate']
	])('%s', (_title, indicator, said, measure, work) => {
		expect(vocabulary.readPhrase(indicator, said, '个')).toMatchObject({ measure, work });
	});
});
