import numberRecognizers from '@microsoft/recognizers-text-number';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanTools } from './fixtures';
import { scan } from './scan';
import { fold } from '../text/fold';
import { ways } from '../language/zh/writing.fixtures';

/** The values that the extractor reads in a text, in order: low, high and unit. */
function read(text: string): [low: number, high: number, unit: string][] {
	return scan(fold(text), scanTools).flatMap(({ quantity, dismissed }) =>
		dismissed === null
			? [[quantity.low, quantity.high, quantity.unit] as [number, number, string]]
			: []
	);
}

/** The value that Recognizers-Text reads, where it reads one. */
function readByOther(numeral: string): number | null {
	const { recognizeNumber, Culture } = numberRecognizers;
	const [found, ...more] = recognizeNumber(numeral, Culture.Chinese);
	const value = Number(found?.resolution['value'] ?? NaN);
	return more.length > 0 || Number.isNaN(value) ? null : value;
}

/** Ways of writing that Recognizers-Text does not read, with what it does. */
const OTHER_IS_WRONG: Readonly<Record<string, string>> = {
	'steps behind digits': 'reads no 千 behind digits (1.2千), and the sum of the rest',
	'a point in words': 'reads no multiplier behind a point in words (四点五亿)',
	'grouped by blanks': 'takes each group for a number of its own'
};

describe('three say the same of a number: its value, this reader, and Recognizers-Text', () => {
	it.each(Object.entries(ways))('%s', (way, numbers) => {
		fc.assert(
			fc.property(numbers, ({ text, value }) => {
				expect(read(`全年新建管道${text}公里`)).toEqual([[value, value, '公里']]);
				if (!(way in OTHER_IS_WRONG)) expect(readByOther(text)).toBe(value);
			}),
			{ numRuns: 150 }
		);
	});

	it.each(Object.keys(OTHER_IS_WRONG))('%s: the other is wrong now and then', (way) => {
		const numbers = ways[way];
		expect(numbers).toBeDefined();
		if (!numbers) return;
		const sample = fc.sample(numbers, { numRuns: 300, seed: 1 });
		expect(sample.some(({ text, value }) => readByOther(text) !== value)).toBe(true);
	});
});

describe('a number as a plan may print it', () => {
	it.each<[string, number, string]>([
		['增长百分之二点四', 2.4, '%'],
		['占百分之五十五点五五', 55.55, '%'],
		['下降百分之负一点五', -1.5, '%'],
		['占百分之100', 100, '%'],
		['占百分之2.4', 2.4, '%'],
		['占二十分之一', 5, '%'],
		['占四分之三', 75, '%'],
		['占一百分之七', 7, '%'],
		['控制在千分之三点五', 3.5, '‰'],
		['占3/4', 75, '%'],
		['增长１５０％', 150, '%'],
		['增速为-3.42％', -3.42, '%'],
		['占七成半', 75, '%'],
		['占三成', 30, '%'],
		['占八成五', 85, '%'],
		['增长三又二分之一倍', 3.5, '倍'],
		['新增十万零四百人', 100_400, '人'],
		['投资1.2万亿元', 1.2e12, '元'],
		['惠及七千五百万人', 7.5e7, '人'],
		['接待2.33亿人次', 2.33e8, '人次'],
		['投资四点五亿元', 4.5e8, '元'],
		['建设一百五十处', 150, '处'],
		['建设一百五处', 150, '处'],
		['改造两千三户', 2300, '户'],
		['改造两千三百户', 2300, '户'],
		['气温负二摄氏度', -2, '摄氏度'],
		['气温零下三十四点九摄氏度', -34.9, '摄氏度'],
		['救助叁佰户', 300, '户'],
		['拨付肆佰陆拾元', 460, '元'],
		['拨付壹佰贰拾叁万肆仟伍佰元', 1_234_500, '元'],
		['新增２００个', 200, '个'],
		['新增１，２３４个', 1234, '个'],
		['新增１２３４５６７个', 1_234_567, '个'],
		['改造九千九百九十九户', 9999, '户'],
		['改造一百二十三万四千五百六十七户', 1_234_567, '户'],
		['管道七百三十三点一二三公里', 733.123, '公里'],
		['面积三千二百五十四万五千四百四十二点零零零三亩', 32_545_442.0003, '亩'],
		['产量三百亿零五千吨', 30_000_005_000, '吨'],
		['引进十五美元', 15, '美元'],
		['引进十億美元', 1e9, '美元'],
		['引进五千日圆', 5000, '日圆'],
		['引进四千八百二十五欧元', 4825, '欧元'],
		['奖励十五万人民币', 150_000, '人民币'],
		['引进US$2.5亿', 2.5e8, '美元'],
		['奖励￥500', 500, '元'],
		['建成一百平方米', 100, '平方米'],
		['库容两万立方米', 20_000, '立方米'],
		['装机1000兆瓦', 1000, '兆瓦'],
		['装机一百千瓦', 100, '千瓦'],
		['重五十多吨', 50, '吨'],
		['重30000公斤', 30_000, '公斤'],
		['约半吨', 0.5, '吨'],
		['达到一吨半', 1.5, '吨'],
		['提高零点八个百分点', 0.8, '百分点'],
		['提高六点五个百分点', 6.5, '百分点'],
		['达到九十岁', 90, '岁'],
		['达到3元5角', 3.5, '元'],
		['达到3元5角2分', 3.52, '元'],
		['每公斤五元三毛', 5.3, '元'],
		['售价五角五分', 5.5, '角'],
		['票价12块5', 12.5, '元'],
		['增加二万五千人', 25_000, '人'],
		['增加廿五人', 25, '人'],
		['达到1亿3千多万人次', 1.3e8, '人次'],
		['达到5万4千6百人', 54_600, '人'],
		['建设1万2个', 12_000, '个'],
		['投资十万万元', 1e9, '元'],
		['投资一百万五千元', 1_005_000, '元'],
		['投资拾万零五百陆拾叁元', 100_563, '元'],
		['人口五百五十五亿五千五百五十五万人', 55_555_550_000, '人'],
		['投资3\u20091\u20092亿元', 31_200_000_000, '元'],
		['面积一百零五点二亩', 105.2, '亩'],
		['产量〇点三亿吨', 3e7, '吨'],
		['长两公里半', 2.5, '公里'],
		['满十周岁', 10, '周岁'],
		['气温零下五度', -5, '摄氏度'],
		['占9.2成', 92, '%'],
		['占四点五成', 45, '%'],
		['占七成六', 76, '%'],
		['票价打七折', 70, '%'],
		['票价打九五折', 95, '%'],
		['票价打8.5折', 85, '%'],
		['票价打对折', 50, '%'],
		['票价打半折', 50, '%'],
		['下调50个基点', 50, '基点'],
		['提高半个百分点', 0.5, '百分点'],
		['采购五打', 60, '个'],
		['采购两打半', 30, '个'],
		['新增百余家', 100, '家'],
		['培训千余名', 1000, '名'],
		['达到一万五千亿元', 1.5e12, '元']
	])('%s', (text, value, unit) => {
		expect(read(text)).toEqual([[value, value, unit]]);
	});

	it.each<[string, number, number, string]>([
		['占百分之八至五', 5, 8, '%'],
		['占百分之八十到九十', 80, 90, '%'],
		['控制在30±2微克/立方米', 28, 32, '微克/立方米'],
		['引进三四十家', 30, 40, '家'],
		['增加七八千人', 7000, 8000, '人'],
		['投资3000-1万元', 3000, 10_000, '元'],
		['增长8%-6%', 6, 8, '%'],
		['占两成到三成', 20, 30, '%'],
		['占八成至九成', 80, 90, '%'],
		['占两到三成', 20, 30, '%'],
		['占7-8成', 70, 80, '%'],
		['占三四成', 30, 40, '%'],
		['占二分之一到三分之二', 50, 200 / 3, '%'],
		['占1/4到1/2', 25, 50, '%'],
		['新建0.5-1.2万公里', 5000, 12_000, '公里']
	])('%s is a range', (text, low, high, unit) => {
		expect(read(text)).toEqual([[low, high, unit]]);
	});

	it.each([
		['a word', '十分重要，千方百计，万众一心，三番五次'],
		['several', '引进几十家、数百家企业'],
		['a year in words', '到二〇三〇年，两千零四年'],
		['a point that is made', '提出三点要求'],
		['an hour', '早八点十分'],
		['a word of financial characters', '大陆架、队伍建设、收拾整齐'],
		['a duty', '肩负五项使命'],
		['a relief', '减负五项'],
		['a burden of taxes', '税负五项'],
		['digits that no double holds', '投资12345678901234567元'],
		['a dash or a sign', '城镇化率-70%'],
		['a print line', '2026/3/23 21:07'],
		['a network', '4/5G基站'],
		['words of tenths', '五成果、三成立、一分为二'],
		['words of folds', '三折页、打折扣、曲折、半折叠、对折页、对折算后的能耗'],
		['words of 打', '重点打造、一打通']
	])('none: %s (%s)', (_title, text) => {
		expect(read(text).filter(([, , unit]) => unit !== '')).toEqual([]);
	});
});
