import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createConverter, readUnitTable } from './units';

const table = readUnitTable(parse(readFileSync('data/units.yaml', 'utf8')));
const toCanonical = createConverter(table);

describe('a value in its canonical unit', () => {
	it.each([
		['mass', 160e8, '斤', 8_000_000, '吨'],
		['mass, without the artefacts of binary fractions', 0.7, '公斤', 0.0007, '吨'],
		['length', 14_000, '公里', 14_000, '公里'],
		['length', 600, '米', 0.6, '公里'],
		['land', 1.1, '公顷', 16.5, '亩'],
		['land', 3, '平方公里', 4500, '亩'],
		['power', 5, '吉瓦', 5_000_000, '千瓦'],
		['energy', 6465e8, '度', 6465e8, '千瓦时'],
		['per mille', 1.15, '‰', 0.115, '%'],
		['full-width per cent', 5.5, '％', 5.5, '%'],
		['minutes, a factor without end', 15, '分钟', 0.25, '小时'],
		['a concentration that is quoted as it stands', 25, '微克/立方米', 25, '微克/立方米'],
		['a concentration in words', 25, '微克每立方米', 25, '微克/立方米'],
		['a concentration in another unit', 0.025, '毫克/立方米', 25, '微克/立方米'],
		['energy intensity', 0.5, '吨标准煤/万元', 0.5, '吨标准煤/万元'],
		['energy intensity in another unit', 500, '公斤标准煤/万元', 0.5, '吨标准煤/万元'],
		['yield', 1000, '斤/亩', 500, '公斤/亩'],
		['money per person', 1000, '元/人', 1000, '元/人'],
		['money per ton', 1.5, '元/斤', 3000, '元/吨']
	])('%s: %d %s is %d %s', (_title, value, unit, expected, canonical) => {
		expect(toCanonical(value, unit)).toEqual({ value: expected, unit: canonical });
	});
});

describe('what never converts', () => {
	it.each([
		['people', '人'],
		['visits', '人次'],
		['households', '户'],
		['another currency', '美元'],
		['working days, which are no 24 hours', '个工作日'],
		['days, which a plan counts as days', '天'],
		['passes over land, which are no area', '亩次'],
		['lane length, which is no road length', '车道公里'],
		['a multiplier below the line', '张/千人'],
		['a unit that nobody knows', '标准舍位'],
		['a compound of which one part is unknown', '元/标准舍位'],
		['a compound of three', '元/人/月'],
		['no unit', '']
	])('%s: %s', (_title, unit) => {
		expect(toCanonical(6.5, unit)).toEqual({ value: 6.5, unit });
	});
});

describe('conversion keeps what a comparison needs', () => {
	const unit = fc.constantFrom(...table.units.keys());
	const value = fc.double({ min: 0, max: 1e15, noNaN: true });

	it('keeps the order of two values', () => {
		fc.assert(
			fc.property(unit, value, value, (spelling, a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				expect(toCanonical(low, spelling).value).toBeLessThanOrEqual(
					toCanonical(high, spelling).value
				);
			})
		);
	});

	it('leaves a canonical value as it is', () => {
		fc.assert(
			fc.property(unit, value, (spelling, x) => {
				const once = toCanonical(x, spelling);
				expect(toCanonical(once.value, once.unit)).toEqual(once);
			})
		);
	});
});

describe('a unit file that is wrong', () => {
	const file = (units: object, canonical = '吨') => ({ quantities: { mass: canonical }, units });
	it.each([
		[
			'a factor that is no number',
			file({ 吨: { of: 'mass', is: 'one' } }),
			'data/units.yaml: units.吨.is: a fraction is written 1/60'
		],
		[
			'a factor of zero',
			file({ 吨: { of: 'mass', is: 0 } }),
			'data/units.yaml: units.吨.is: a factor is greater than 0'
		],
		[
			'a canonical unit that is not listed',
			file({ 斤: { of: 'mass', is: 0.0005 } }),
			'data/units.yaml: mass: 吨 must be listed as 1'
		],
		[
			'a quantity that is not listed',
			file({ 吨: { of: 'mass', is: 1 }, 米: { of: 'length', is: 1 } }),
			'data/units.yaml: 米: there is no quantity length'
		],
		[
			'a factor of nothing',
			file({ 吨: { of: 'mass', is: 1 }, 个: { is: 2 } }),
			'data/units.yaml: 个: `of` and `is` come together'
		]
	])('%s', (_title, data, message) => {
		expect(() => readUnitTable(data)).toThrow(message);
	});
});
