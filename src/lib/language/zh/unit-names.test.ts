import { describe, expect, it } from 'vitest';
import { units } from '../fixtures';

describe('the unit at the start of a text', () => {
	it.each([
		['a plain unit', '亩高标准农田', '亩'],
		['the longest of several', '千瓦时左右', '千瓦时'],
		['a counting unit', '个嘎查村', '个'],
		['people', '人以上', '人'],
		['visits, not people', '人次以上', '人次'],
		['sets of equipment', '台套', '台套'],
		['per cent', '%左右', '%'],
		['per mille', '‰以内', '‰'],
		['a foreign currency', '美元', '美元'],
		['a ratio of two units', '元/人', '元/人'],
		['a concentration', '微克/立方米', '微克/立方米'],
		['an intensity with a multiplier below', '吨标准煤/万元', '吨标准煤/万元'],
		['an intensity in cubic metres', '立方米/万元', '立方米/万元'],
		['a rate with a period', '元/月', '元/月'],
		['a rate per thousand people', '张/千人', '张/千人'],
		['a unit with 每', '人/每平方公里', '人/每平方公里'],
		['three units', '元/人·月', '元/人·月']
	])('%s: %s', (_title, text, unit) => {
		expect(text.slice(0, units.lengthAt(text, 0))).toBe(unit);
	});
});

describe('words that only begin like a unit', () => {
	it.each([
		['人口', '人口的城市'],
		['人均', '人均可支配收入'],
		['人才', '人才'],
		['个人', '个人贷款'],
		['条件', '条件成熟'],
		['项目', '项目建成'],
		['名录', '名录'],
		['家庭', '家庭农场'],
		['种植', '种植基地'],
		['处理', '处理能力'],
		['度假', '度假区'],
		['里程', '里程'],
		['成立', '成立'],
		['元旦', '元旦春节'],
		['批准', '批准设立'],
		['场所', '场所'],
		['no unit at all', '，'],
		['the end of the text', '']
	])('%s', (_title, text) => {
		expect(units.lengthAt(text, 0)).toBe(0);
	});
});
