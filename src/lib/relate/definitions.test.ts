import { describe, expect, it } from 'vitest';
import { expand, readSeriesVocabulary } from './definitions';
import { words, vocabulary } from './fixtures';

describe('the phrases that a pattern stands for', () => {
	it.each([
		['粮食产量', ['粮食产量']],
		['(城镇|)老旧小区', ['城镇老旧小区', '老旧小区']],
		['(肉|奶)(总|)产量', ['肉总产量', '肉产量', '奶总产量', '奶产量']],
		['保障性租赁住房(间)', ['保障性租赁住房(间)']]
	])('%s', (pattern, phrases) => {
		expect(expand(pattern)).toEqual(phrases);
	});
});

describe('the definition of an indicator', () => {
	it.each([
		['牛奶产量', 'level', '吨', 'milk-output'],
		['奶产量', 'level', '吨', 'milk-output'],
		['高标准农田建设', 'increase', '亩', 'new-high-standard-farmland'],
		['新建和改造提升高标准农田', 'increase', '亩', 'new-high-standard-farmland'],
		['城镇老旧小区改造', 'increase', '个', 'old-communities'],
		['城镇老旧小区改造', 'increase', '户', 'old-communities-households'],
		['引进到位资金', 'level', '元', 'inbound-investment-funds'],
		['新能源并网装机', 'increase', '千瓦', 'new-energy-capacity-added'],
		['新能源装机总规模', 'level', '千瓦', 'new-energy-capacity'],
		['新(改)建高标准农田', 'level', '亩', 'new-high-standard-farmland'],
		['高标准农田', 'level', '亩', 'high-standard-farmland'],
		['城镇老旧小区改造', 'level', '个', 'old-communities'],
		['高新技术企业', 'level', '户', 'high-tech-firms'],
		['农村劳动力转移就业', 'level', '人', 'rural-labour-transfer'],
		['农村劳动力转移就业', 'level', '人次', 'rural-labour-transfer-times']
	] as const)('%s (%s, %s) is %s', (indicator, measure, unit, id) => {
		const phrase = vocabulary.readPhrase(indicator, measure, unit);
		expect(vocabulary.define(phrase, unit)?.id).toBe(id);
	});

	it.each([
		['肉奶产量', 'level', '吨'],
		['新建新能源装机', 'increase', '千瓦'],
		['全国煤炭产量', 'level', '吨'],
		['县域经济', 'growth', '%'],
		['棚户区', 'level', '套'],
		['闲置土地', 'level', '亩'],
		['一季度经济', 'growth', '%']
	] as const)('%s (%s, %s) has none', (indicator, measure, unit) => {
		const phrase = vocabulary.readPhrase(indicator, measure, unit);
		expect(vocabulary.define(phrase, unit)).toBeNull();
	});
});

describe('what is an amount per period in every wording', () => {
	it.each([
		['fixed-asset-investment', true],
		['foreign-trade', true],
		['tourism-revenue', true],
		['retail-sales', true],
		['grain-output', true],
		['roads', false],
		['grain-capacity', false],
		['deposit-balance', false]
	])('%s: %s', (id, flow) => {
		expect(vocabulary.definitions.find((definition) => definition.id === id)?.flow).toBe(flow);
	});
});

describe('a series file that is wrong', () => {
	const { wording } = vocabulary;
	const joined = (lists: Readonly<Record<string, readonly string[]>>) =>
		Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.join(' ')]));
	const { same, same_units, works, ...lists } = wording;
	const file = (...series: object[]) => ({
		wording: {
			...joined(lists),
			same: joined(same),
			same_units: joined(same_units),
			works: joined(works)
		},
		series: { agriculture: series }
	});
	const milk = {
		id: 'milk',
		name: '牛奶产量',
		name_en: 'Milk output',
		measure: 'level',
		unit: '吨',
		phrases: ['牛奶产量']
	};

	it.each([
		[
			'an id that is no address',
			[{ ...milk, id: 'Milk Output' }],
			'series.agriculture.0.id: an id is written like-this'
		],
		[
			'a phrase with a slip in it',
			[{ ...milk, phrases: ['牛奶|奶产量'] }],
			'alternatives are written (a|b)'
		],
		['a unit that is not canonical', [{ ...milk, unit: '斤' }], 'milk: 斤 is no canonical unit'],
		[
			'a unit that counts how often beside one that counts how many',
			[{ ...milk, unit: ['人', '人次'] }],
			'milk: 人次 counts how often, 人 how many'
		],
		['an id twice', [milk, { ...milk, phrases: ['奶油产量'] }], 'milk: two series have this id'],
		[
			'a phrase that two claim',
			[milk, { ...milk, id: 'milk-2' }],
			'牛奶产量||level|吨 is claimed by milk too'
		],
		[
			'a phrase both meant and excluded',
			[{ ...milk, excludes: ['牛奶产量'] }],
			'牛奶产量 is both meant and excluded'
		]
	])('%s', (_title, series, message) => {
		expect(() => readSeriesVocabulary(file(...series), words)).toThrow(message);
	});
});
