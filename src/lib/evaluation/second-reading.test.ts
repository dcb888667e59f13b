import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../extract/fixtures';
import { readAgain, type SecondReading } from './second-reading';

describe('a value that is read again', () => {
	it.each<[string, string, number, string, SecondReading]>([
		['in digits', '1.4万公里', 14_000, '公里', 'agrees'],
		['in words', '一百二十户', 120, '户', 'agrees'],
		['a percentage with a comparator', '不低于8.3％', 8.3, '%', 'agrees'],
		['per mille', '千分之五', 5, '‰', 'agrees'],
		['below zero', '-3.5%', -3.5, '%', 'agrees'],
		['off by a multiplier', '1.4万公里', 1.4, '公里', 'differs'],
		['off by its sign', '-3.5%', 3.5, '%', 'differs'],
		['with 多', '600多万人', 6e6, '人', 'cannot'],
		['a multiplier alone', '近百家', 100, '家', 'cannot']
	])('%s: %s', (_title, span, value, unit, expected) => {
		const record = { span, value_low: value, value_high: value, unit, row: null };
		expect(readAgain(record)).toBe(expected);
	});

	it('agrees with the extractor on a whole report', async () => {
		const text = await readFile('seeds/nmg-2023-work-report.txt', 'utf8');
		const records = readPlan(text, {
			kind: 'work-report',
			plan_start: 2023,
			plan_end: 2023
		}).records;
		const readings = records.map((record) => ({ span: record.span, says: readAgain(record) }));
		expect(readings.filter(({ says }) => says === 'differs')).toEqual([]);
		expect(readings.filter(({ says }) => says === 'agrees').length).toBeGreaterThan(200);
	});
});
