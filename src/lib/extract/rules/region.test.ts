import { describe, expect, it } from 'vitest';
import { fieldOf } from '../fixtures';
import { vocabulary } from '../../language/fixtures';
import { createRegionFinder } from './region';

const finder = createRegionFinder(vocabulary.regions);
const names = (phrase: string) => finder.find(phrase).map(({ name }) => name);

describe('named places', () => {
	it.each([
		['a league city by its full name', '包头市绿电装机', ['包头市']],
		['by its short name, as it is spelled', '包头绿电装机', ['包头']],
		['a league', '锡林郭勒盟风电', ['锡林郭勒盟']],
		['a league by its short name', '锡林郭勒风电', ['锡林郭勒']],
		['several', '赤峰、通辽粮食产量', ['赤峰', '通辽']],
		['an area without a code', '蒙西电网', ['蒙西']],
		['a group of cities by their first characters', '呼包鄂乌一体化', ['呼包鄂乌']],
		['a province', '山西省煤炭产量', ['山西省']],
		['none', '粮食产量', []],
		['nothing', '', []]
	])('%s: %s', (_title, phrase, expected) => {
		expect(names(phrase)).toEqual(expected);
	});

	it('lie where the phrase has them', () => {
		expect(finder.find('建设包头市园区')).toMatchObject([{ at: 2, end: 5 }]);
	});
});

describe('the list of places', () => {
	it('has official codes that agree with where places belong', () => {
		const codes = new Set(vocabulary.regions.map(({ code }) => code));
		const astray = vocabulary.regions.filter(({ within }) => within !== null && !codes.has(within));
		expect(astray).toEqual([]);
	});

	it('names every place once', () => {
		const all = vocabulary.regions.map(({ name, within }) => `${within} ${name}`);
		expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
	});
});

describe('the region of a number', () => {
	it.each<[string, string, string[][]]>([
		['is left open where it is the territory of the plan', '全区粮食产量达到800亿斤。', [[]]],
		['is the place that it is about', '呼和浩特市地区生产总值突破4500亿元。', [['呼和浩特市']]],
		['is an area without a code', '蒙西新能源装机突破8000万千瓦。', [['蒙西']]],
		['is several', '包头市、鄂尔多斯市新增就业3万人。', [['包头市', '鄂尔多斯市']]],
		['has its full name', '包头、乌兰察布新增就业3万人。', [['包头市', '乌兰察布市']]],
		['is the topic of its sentence', '加快东部盟市发展，加强13个产业园建设。', [['东部盟市']]],
		['stands before a colon', '包头市：新增就业3万人。', [['包头市']]],
		['is the heading', '一、任务\n（一）包头市\n新增就业3万人。', [['包头市']]],
		['is a lake of that name', '向居延湖生态补水3000万立方米。', [['居延湖']]],
		['is a desert of that name', '毛乌素沙地治理200万亩。', [['毛乌素沙地']]],
		['is no kind of area', '重点流域治理200万亩，人工湖治理3万亩。', [[], []]],
		['is not what lies around the territory', '内蒙古新能源装机突破1亿千瓦。', [[]]],
		['is not the place that an agency is named after', '呼和浩特海关监管进出口货物900万吨。', [[]]]
	])('%s: %s', (_title, text, expected) => {
		expect(fieldOf('region', text)).toEqual(expected);
	});
});
