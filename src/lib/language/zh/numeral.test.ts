import { describe, expect, it } from 'vitest';
import { units } from '../fixtures';
import { fold } from '../../text/fold';
import { isExact, readNumeral } from './numeral';

/** What is read from the start of a text: the numeral as printed and its value. */
function read(text: string): [printed: string, low: number, high: number] | null {
	const numeral = readNumeral(fold(text), 0, units);
	return numeral && [text.slice(0, numeral.end), numeral.low, numeral.high];
}

describe('a numeral', () => {
	it.each<[string, string, number]>([
		['whole', '860', 860],
		['with a fraction', '6.5', 6.5],
		['thousands separated', '3,343', 3343],
		['thousands set apart by blanks', '23\u2009880\u2009000人', 23_880_000],
		['separated, with a fraction', '1,234.5万', 12_345_000],
		['ten thousand, exact where binary fractions are not', '1.1万', 11_000],
		['a hundred million with a fraction', '0.07亿', 7_000_000],
		['a million', '2.3百万', 2_300_000],
		['ten million', '1千万', 10_000_000],
		['a trillion', '2.36万亿', 2_360_000_000_000],
		['in two steps', '1万6千', 16_000],
		['in three steps', '5万4千6百', 54_600],
		['in two steps with a remainder in digits', '1亿3000万', 130_000_000],
		['with a gap and digits', '3万零500', 30_500],
		['with a gap and a multiplier', '1亿零300万', 103_000_000],
		['a digit', '七', 7],
		['the other two', '两', 2],
		['ten', '十', 10],
		['a teen', '十五', 15],
		['tens', '六十', 60],
		['tens and ones', '九十八', 98],
		['a hundred with a gap', '一百零三', 103],
		['a hundred and a teen without its one', '一百十五', 115],
		['a hundred thousand with a gap', '十万零四百', 100_400],
		['ten thousand with a gap and a teen', '一万零十二', 10_012],
		['ten thousands of thousands', '三千二百万', 32_000_000],
		['two steps in words', '一亿二千万', 120_000_000],
		['groups that both count', '一万五千亿', 1_500_000_000_000],
		['a multiplier of a multiplier', '两万亿', 2_000_000_000_000],
		['a multiplier alone', '千万', 10_000_000],
		['the largest alone', '万亿', 1_000_000_000_000],
		['a point in words', '五十五点五亿', 5_550_000_000],
		['a point behind a last digit without its step', '两千三点一公里', 2300.1],
		['a point behind a multiplier', '四百亿点零五公里', 40_000_000_000.05],
		['a zero before the point', '零点八%', 0.8],
		['digits one by one', '二〇二六', 2026],
		['financial characters', '伍仟万', 50_000_000],
		['financial characters with a fraction of them', '壹佰贰拾叁万', 1_230_000],
		['financial digits with common steps', '壹百五十二', 152],
		['a financial ten of a larger sum', '拾六万零五百零六', 160_506],
		['trillions above 亿', '五兆六十二亿四万五千二', 5_006_200_045_200],
		['traditional characters', '三萬億', 3_000_000_000_000],
		['twenty in one character', '廿五', 25],
		['a last digit without its step', '一百五', 150],
		['a last digit without its step, of ten thousands', '三万二', 32_000],
		['the last digit of a whole numeral', '一百零五', 105]
	])('%s: %s is %d', (_title, text, value) => {
		const numeral = readNumeral(fold(text), 0, units);
		expect(numeral?.low).toBe(value);
		expect(numeral?.high).toBe(value);
	});

	it.each<[string, string, [string, number, number]]>([
		['before a unit that begins like a multiplier', '一万千瓦', ['一万', 10_000, 10_000]],
		['before a unit after a hundred', '一百千瓦', ['一百', 100, 100]],
		['with its own thousand before such a unit', '两千千伏安', ['两千', 2000, 2000]],
		['before 千米', '三千米', ['三', 3, 3]],
		['neighbouring digits', '三四十家', ['三四十', 30, 40]],
		['neighbouring digits in a teen', '十七八万人', ['十七八万', 170_000, 180_000]],
		['多 within', '4万多亿元', ['4万多亿', 4e12, 4e12]],
		['多 within, of thousands', '3千多万元', ['3千多万', 3e7, 3e7]],
		['多 within a numeral in words', '二百多万人', ['二百多万', 2e6, 2e6]],
		['few behind a gap', '一百零几万人', ['一百零几万', 1_000_000, 1_000_000]],
		['before a data rate', '五兆带宽', ['五', 5, 5]],
		['few behind ten', '十几万人', ['十几万', 100_000, 100_000]],
		['a fraction that closes it', '1.2亿3', ['1.2亿', 1.2e8, 1.2e8]],
		['a point that is made', '三点要求', ['三', 3, 3]],
		['an hour', '八点十分', ['八', 8, 8]]
	])('ends where it should: %s (%s)', (_title, text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		['no characters', ''],
		['a word', '数百'],
		['百 of a word', '百姓'],
		['a financial character of a word', '陆地'],
		['a financial character that stands alone', '伍'],
		['a financial character before a common step of a word', '陆十'],
		['a unit', '千瓦']
	])('is none: %s (%s)', (_title, text) => {
		expect(readNumeral(text, 0, units)).toBeNull();
	});

	it.each([
		['sixteen digits', '1234567890123456', false],
		['four hundred digits', '9'.repeat(400), false],
		['a trillion', '1.2万亿', true],
		['beyond every plan', '1234567890万亿', false]
	])('is exact or not: %s', (_title, text, exact) => {
		const numeral = readNumeral(text, 0, units);
		expect(numeral && isExact(numeral, numeral.digits)).toBe(exact);
	});
});
