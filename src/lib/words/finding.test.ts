import { describe, expect, it } from 'vitest';
import { goals } from '../relate/statements/goals';
import { statement } from '../relate/statements/samples';
import type { Comparator } from '../model/record';
import { finding } from './finding';

const targets = (...values: [year: number, value: number][]) =>
	goals(values.map(([year, value]) => statement({ year, value })));

describe('the finding that a chart of one place is titled with', () => {
	it('names few targets one after another', () => {
		const all = targets([2014, 250000], [2023, 200000], [2025, 180000]);
		expect(finding(all, 'zh')).toBe('25万以上 → 20万以上 → 18万人以上');
		expect(finding(all, 'en')).toBe(
			'at least 250,000 → at least 200,000 → at least 180,000 people'
		);
	});

	it('says the size of each value where the unit says it', () => {
		const all = goals([
			statement({ year: 2023, value: 25e6, canonical_unit: '千瓦' }),
			statement({ year: 2025, value: 4e7, canonical_unit: '千瓦' })
		]);
		expect(finding(all, 'zh')).toBe('2500万以上 → 4000万千瓦以上');
		expect(finding(all, 'en')).toBe('at least 25 GW → at least 40 GW');
	});

	it('names the first and the last of many', () => {
		const all = targets([2014, 1], [2015, 2], [2016, 3], [2017, 4], [2018, 5]);
		expect(finding(all, 'zh')).toBe('2014年1人以上 → 2018年5人以上');
	});

	it.each([
		['two', [2023, 2025], '两次均为20万人以上', 'at least 200,000 people both times'],
		['more', [2021, 2023, 2025], '历次均为20万人以上', 'at least 200,000 people each time']
	] as const)('says that %s targets are the same', (_title, years, zh, en) => {
		const all = targets(...years.map((year): [number, number] => [year, 200000]));
		expect(finding(all, 'zh')).toBe(zh);
		expect(finding(all, 'en')).toBe(en);
	});

	const claims = (...stated: [comparator: Comparator, value: number][]) =>
		goals(
			stated.map(([comparator, value], i) =>
				statement({ year: 2021 + i, value, comparator, canonical_unit: '%' })
			)
		);

	it.each([
		[
			'a floor that became an approximation of the same number',
			claims(['ge', 10], ['approx', 10]),
			'10%以上 → 10%左右',
			'at least 10% → about 10%'
		],
		[
			'plain figures and an approximation',
			claims(['eq', 10], ['eq', 12], ['approx', 10]),
			'10% → 12% → 10%左右',
			'10% → 12% → about 10%'
		],
		[
			'a ceiling and a floor',
			claims(['le', 5], ['ge', 6]),
			'5%以下 → 6%以上',
			'at most 5% → at least 6%'
		],
		[
			'many of one number, the first and the last with their own',
			claims(['ge', 10], ['ge', 10], ['eq', 10], ['eq', 10], ['approx', 10]),
			'2021年10%以上 → 2025年10%左右',
			'at least 10% (2021) → about 10% (2025)'
		],
		['plain figures, which have none', claims(['eq', 10], ['eq', 12]), '10% → 12%', '10% → 12%']
	])('gives each value its own comparator: %s', (_title, all, zh, en) => {
		expect(finding(all, 'zh')).toBe(zh);
		expect(finding(all, 'en')).toBe(en);
	});

	it('says where the values do not cover the same, and then not that they are unchanged', () => {
		const all = goals([
			statement({ year: 2023, value: 5000, comparator: 'eq' }),
			statement({ year: 2025, value: 5000, comparator: 'eq', scope: '只计新建' })
		]);
		expect(finding(all, 'zh')).toBe('5000 → 5000人（只计新建）');
		expect(finding(all, 'en')).toBe('5,000 → 5,000 people (只计新建)');
	});

	it('says the year of a single target', () => {
		expect(finding(targets([2025, 180000]), 'zh')).toBe('2025年18万人以上');
	});

	it('leaves out a year whose statements disagree', () => {
		const all = goals([
			statement({ year: 2023, value: 1 }),
			statement({ year: 2023, value: 2 }),
			statement({ year: 2025, value: 3 })
		]);
		expect(finding(all, 'zh')).toBe('2025年3人以上');
	});

	it('has nothing to say of nothing', () => {
		expect(finding([], 'zh')).toBeNull();
	});
});
