import { describe, expect, it } from 'vitest';
import { chineseValue, multiplierValue, scaledValue } from './numeral';

describe('a numeral in Chinese characters', () => {
	it.each([
		['a digit', '七', 7],
		['the other two', '两', 2],
		['ten', '十', 10],
		['a teen without its one', '十五', 15],
		['tens', '六十', 60],
		['tens and ones', '九十八', 98],
		['a hundred with a gap', '一百零三', 103],
		['thousands', '三千二百', 3200],
		['ten thousands', '二十万', 200_000],
		['ten thousands of thousands', '三千二百万', 32_000_000],
		['two steps', '一亿二千万', 120_000_000],
		['a multiplier of a multiplier', '两万亿', 2_000_000_000_000],
		['a multiplier alone', '千万', 10_000_000],
		['the largest alone', '万亿', 1_000_000_000_000],
		['half', '半', 0.5],
		['a year digit by digit', '二零二六', 2026],
		['zero', '零', 0]
	])('%s: %s is %d', (_title, numeral, value) => {
		expect(chineseValue(numeral)).toBe(value);
	});

	it.each([
		['no characters', ''],
		['a word', '数百'],
		['digits', '12'],
		['a unit', '三个'],
		['a digit that may be thousands or ones', '一万五']
	])('is none: %s (%s)', (_title, text) => {
		expect(chineseValue(text)).toBeNull();
	});
});

describe('digits with a multiplier', () => {
	it.each([
		['no multiplier', '6.5', '', 6.5],
		['thousands separated', '3,343', '', 3343],
		['ten thousand, exact where binary fractions are not', '1.1', '万', 11_000],
		['a hundred million', '1.2', '亿', 120_000_000],
		['a hundred million with a fraction', '0.07', '亿', 7_000_000],
		['a million', '2.3', '百万', 2_300_000],
		['ten million', '1', '千万', 10_000_000],
		['a trillion', '2.36', '万亿', 2_360_000_000_000],
		['separated and multiplied', '1,234.5', '万', 12_345_000]
	])('%s: %s%s', (_title, digits, multiplier, value) => {
		expect(scaledValue(digits, multiplier)).toBe(value);
	});
});

describe('a multiplier', () => {
	it.each([
		['', 1],
		['十', 10],
		['百', 100],
		['千', 1000],
		['万', 1e4],
		['百万', 1e6],
		['千万', 1e7],
		['亿', 1e8],
		['百亿', 1e10],
		['万亿', 1e12]
	])('%s is %d', (multiplier, value) => {
		expect(multiplierValue(multiplier)).toBe(value);
	});
});
