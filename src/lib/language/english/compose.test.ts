import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { vocabulary } from '../fixtures';
import { composeName } from './compose';
import { readGlossary } from './glossary';

const english = (name: string) => composeName(name, vocabulary.glossary);

describe('an English name of a Chinese one', () => {
	it.each([
		['what qualifies keeps its place', '高速公路建设规模', 'Expressway construction scale'],
		['what can be counted is plural at the end', '绿色工厂', 'Green factories'],
		['an irregular plural', '紧密型医共体', 'Close-knit medical consortia'],
		['a deed before its thing', '新建农村公路', 'New rural roads'],
		['a deed behind it', '棚户区改造', 'Renovation of shantytowns'],
		['a deed that is measured', '水土流失治理面积', 'Soil erosion treatment area'],
		['who does what', '中小学新增学位', 'Primary or secondary schools: new school places'],
		[
			'a part of a whole',
			'绿色建筑占竣工建筑比重',
			'Green buildings as a share of completed buildings'
		],
		['a share', '新建数据中心绿电比例', 'Share of new data centre green electricity'],
		['a number of things', '高新技术企业数量', 'Number of high-tech companies'],
		[
			'per something',
			'万元工业增加值用水量',
			'Water use per 10,000 yuan of industrial value added'
		],
		[
			'each of many',
			'每个旗县(市、区)公办托育机构',
			'Public childcare centres per banner or county'
		],
		[
			'a relative clause',
			'经诊断发现并知晓自身感染状况的感染者比例',
			'Share of infected people diagnosed and aware of own infection'
		],
		['a list', '肉牛肉羊、牛奶产量', 'Beef cattle mutton sheep, milk output'],
		['Latin and digits', '新建5G基站', 'New 5G base stations'],
		['a measure word behind a digit', '6类市场化应用场景项目', '6 market application projects'],
		['what is new energy is not doubly new', '新增新能源装机', 'Added new-energy capacity'],
		['a place', '包头市重大项目', 'Baotou major projects']
	])('%s: %s is %s', (_title, chinese, name) => {
		expect(english(chinese)).toEqual({ text: name, whole: true });
	});

	it('keeps a word that the glossary lacks, and says so', () => {
		expect(english('新建魑魅工厂')).toEqual({ text: 'New 魑魅 factories', whole: false });
	});

	it.each([
		['a word inside a longer one', '新能源汽车', 'New-energy vehicles'],
		['a new thing that is none', '新型储能装机', 'New-type energy storage installed capacity']
	])('does not read %s: %s is %s', (_title, chinese, name) => {
		expect(english(chinese).text).toBe(name);
	});
});

it('keeps a character beyond the first 65,536 whole, half of which no file could hold', () => {
	expect(english('新建𬭩川公路')).toEqual({ text: 'New 𬭩川 roads', whole: false });
});

describe('data/english.yaml', () => {
	const empty = { phrases: {}, things: {}, matter: {}, qualifiers: {}, measures: {}, shares: {} };
	it('refuses a word that is listed twice', () => {
		const twice = { ...empty, verbs: { 新建: 'new' }, relations: {}, things: { 新建: 'novelty' } };
		expect(() => readGlossary(twice, new Map())).toThrow('listed twice: 新建');
	});

	it('has no Chinese in its English', () => {
		const said = ['公路', '新增', '面积'].flatMap((word) => vocabulary.glossary(word));
		expect(said.every(({ before, end }) => !/\p{Script=Han}/u.test(before + end))).toBe(true);
	});

	it('says every scope of data/series.yaml', () => {
		const series = parse(readFileSync('data/series.yaml', 'utf8')) as {
			series: Record<string, { scopes?: Record<string, unknown> }[]>;
		};
		const scopes = Object.values(series.series)
			.flat()
			.flatMap(({ scopes: own = {} }) => Object.keys(own));
		expect(scopes.filter((scope) => !english(scope).whole)).toEqual([]);
	});
});
