import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	axisFormat,
	chartUnit,
	formatNumber,
	formatPercentChange,
	formatRange,
	formatSigned,
	formatValue
} from './number';
import { difference } from '../base/decimal';

describe('a value as each language prints it', () => {
	it.each([
		[14000, '公里', '1.4万公里', '14,000 km'],
		[1200000000, '吨', '12亿吨', '1.2 billion t'],
		[1990, '公里', '1990公里', '1,990 km'],
		[20000000000, '立方米', '200亿立方米', '20 billion m³'],
		[2300000000000, '元', '2.3万亿元', '2.3 trillion yuan'],
		[250000, '人', '25万人', '250,000 people'],
		[7850000, '吨', '785万吨', '7.85 million t'],
		[5.5, '%', '5.5%', '5.5%'],
		[0.5, '百分点', '0.5个百分点', '0.5 pp'],
		[-20000, '人', '−2万人', '−20,000 people'],
		[700, '个', '700个', '700'],
		[0, '个', '0个', '0']
	])('%d %s', (value, unit, zh, en) => {
		expect(formatValue(value, unit, 'zh')).toBe(zh);
		expect(formatValue(value, unit, 'en')).toBe(en);
	});

	it.each([
		[123456789, '12345.6789万', '123,456,789'],
		[1234567890123, '123456789.0123万', '1,234,567,890,123'],
		[17345, '17345', '17,345'],
		[530020000, '53002万', '530.02 million'],
		[10000.5, '10000.5', '10,000.5']
	])('drops no digit: %d', (value, zh, en) => {
		expect(formatNumber(value, 'zh')).toBe(zh);
		expect(formatNumber(value, 'en')).toBe(en);
	});

	it.each([
		[30, 50, '个', '30–50个', '30–50'],
		[6, 6.5, '%', '6–6.5%', '6–6.5%'],
		[5, 5, '%', '5%', '5%']
	])('a range %d to %d %s', (low, high, unit, zh, en) => {
		expect(formatRange(low, high, unit, 'zh')).toBe(zh);
		expect(formatRange(low, high, unit, 'en')).toBe(en);
	});
});

const MULTIPLIERS: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '': 1 };
const readChinese = (text: string) => {
	const [, digits = '', name = ''] = /^([−\d.]+)(\D*)$/.exec(text) ?? [];
	return Number((Number(digits.replace('−', '-')) * (MULTIPLIERS[name] ?? NaN)).toPrecision(15));
};

describe('differences', () => {
	it('what is shown can be read back as what was meant', () => {
		const values = fc.tuple(
			fc.integer({ min: -999999, max: 999999 }),
			fc.integer({ min: -3, max: 9 })
		);
		fc.assert(
			fc.property(values, ([mantissa, exponent]) => {
				const value = Number(`${mantissa}e${exponent}`);
				expect(readChinese(formatNumber(value, 'zh'))).toBe(value === 0 ? 0 : value);
			})
		);
	});

	it('a shown difference is that of the shown values', () => {
		const cents = fc.integer({ min: 0, max: 10_000_000 });
		fc.assert(
			fc.property(cents, cents, (a, b) => {
				expect(difference(a / 100, b / 100)).toBe((a - b) / 100);
			})
		);
	});

	it.each([
		[20000, 'zh', '+2万'],
		[-0.5, 'zh', '−0.5'],
		[0, 'zh', '0'],
		[1500000, 'en', '+1.5 million']
	] as const)('%d signed in %s', (value, locale, text) => {
		expect(formatSigned(value, locale)).toBe(text);
	});

	it.each([
		[-0.1, '−10%'],
		[0.37549, '+37.5%'],
		[0.0004, '+<0.1%'],
		[0, '0%']
	])('a ratio of %d', (ratio, text) => {
		expect(formatPercentChange(ratio, 'zh')).toBe(text);
	});
});

describe('the numbers of an axis share one multiplier', () => {
	it.each([
		[250000, 'zh', ['0', '10万', '20万']],
		[250000, 'en', ['0', '100,000', '200,000']],
		[6, 'zh', ['0', '2', '4']]
	] as const)('up to %d in %s', (largest, locale, texts) => {
		const format = axisFormat(largest, locale);
		const step = largest === 6 ? 2 : 100000;
		expect([0, step, step * 2].map(format)).toEqual(texts);
	});
});

describe('units as English readers expect them', () => {
	it.each([
		[4e7, '千瓦', '40 GW', '4000万千瓦'],
		[2.5e3, '千瓦', '2.5 MW', '2500千瓦'],
		[500, '千瓦', '500 kW', '500千瓦'],
		[3e11, '千瓦时', '300 TWh', '3000亿千瓦时'],
		[3e11, '度', '300 TWh', '3000亿度'],
		[8.5e6, '亩', '8.5 million mu (about 567,000 ha)', '850万亩'],
		[1.2e9, '吨', '1.2 billion t', '12亿吨']
	])('%d %s', (value, unit, en, zh) => {
		expect(formatValue(value, unit, 'en')).toBe(en);
		expect(formatValue(value, unit, 'zh')).toBe(zh);
	});

	it('a range has one prefix', () => {
		expect(formatRange(5e5, 2e6, '千瓦', 'en')).toBe('0.5–2 GW');
	});
});

describe('one size for a chart', () => {
	it.each([
		['千瓦', 'en', 40_000_000, 20_000_000, '20 GW'],
		['千瓦', 'en', 500_000, 250_000, '250 MW'],
		['千瓦时', 'en', 3e11, 1e11, '100 TWh'],
		['千瓦', 'zh', 40_000_000, 20_000_000, '2000万'],
		['吨', 'en', 40_000_000, 20_000_000, '20 million']
	] as const)('%s in %s under %d: %d is %s', (unit, locale, largest, value, text) => {
		expect(axisFormat(largest, locale, unit)(value)).toBe(text);
	});
	it('is said over the chart without a prefix', () => {
		expect([chartUnit('千瓦', 'en'), chartUnit('千瓦', 'zh'), chartUnit('吨', 'en')]).toEqual([
			'watts',
			'千瓦',
			't'
		]);
	});
});
