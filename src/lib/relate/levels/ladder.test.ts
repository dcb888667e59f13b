import { describe, expect, it } from 'vitest';
import { goals } from '../statements/goals';
import { statement } from '../statements/samples';
import type { Statement } from '../statements/statement';
import { ladder, levelsOf, median, stepFrom } from './ladder';

const CODES = {
	内蒙古自治区: '150000',
	北京市: '110000',
	呼和浩特市: '150100',
	包头市: '150200',
	新城区: '150102'
};

/** A target in percent, or between two. */
const target = (territory: string, low: number, more: Partial<Statement> = {}): Statement => ({
	...statement({ year: 2026 }),
	id: `${territory}-${low}`,
	territory,
	canonical_low: low,
	canonical_high: low,
	canonical_unit: '%',
	measure: 'growth',
	...more
});
const people = (territory: string, count: number) =>
	target(territory, count, { canonical_unit: '人', measure: 'increase' });

describe('the step from the level above', () => {
	const nation = target('全国', 5);
	const range = { canonical_low: 5, canonical_high: 5.5 };
	it.each([
		['percentages in points', nation, target('北京市', 6), { low: 1, high: 1, ratio: null }],
		['lower', nation, target('北京市', 4.5), { low: -0.5, high: -0.5, ratio: null }],
		['a range below', nation, target('北京市', 5, range), { low: 0, high: 0.5, ratio: null }],
		[
			'a range above and below',
			target('全国', 4.5, { canonical_high: 5 }),
			target('北京市', 5, range),
			{ low: 0, high: 1, ratio: null }
		],
		[
			'amounts as a part of the amount above',
			people('全国', 12_000_000),
			people('北京市', 300_000),
			{ low: -11_700_000, high: -11_700_000, ratio: 0.025 }
		]
	])('%s', (_, above, below, expected) => {
		expect(stepFrom(above, below)).toEqual({ above: '全国', ...expected });
	});

	it.each([
		['another scope', { scope: '区属' }],
		['another basis', { basis: '不变价' }],
		['a part of the year', { part_of_year: '上半年' }],
		['each year for the year', { per: 'year' as const }],
		['an amount for its growth', { measure: 'level' as const }]
	])('none: %s', (_, more) => {
		expect(stepFrom(nation, target('北京市', 6, more))).toBeNull();
	});
});

describe('the ladder', () => {
	const all = goals([
		target('全国', 5),
		target('北京市', 5),
		target('内蒙古自治区', 6),
		target('呼和浩特市', 7),
		target('包头市', 8),
		target('新城区', 7.5),
		target('蒙西', 9),
		{ ...target('北京市', 4), year_start: 2025, year_end: 2025 }
	]);
	const steps = ladder(all, 2026, CODES);

	it('goes from the nation to its provinces, and from each place to those in it', () => {
		expect(steps.map(({ of, rungs }) => [of, ...rungs.map(({ place }) => place)])).toEqual([
			[null, '全国'],
			['全国', '内蒙古自治区', '北京市'],
			['内蒙古自治区', '包头市', '呼和浩特市'],
			['呼和浩特市', '新城区']
		]);
		expect(levelsOf(steps)).toEqual(['nation', 'province', 'prefecture', 'county']);
	});

	it('says how far siblings spread', () => {
		expect(steps.map(({ min, median: middle, max }) => [min, middle, max])).toEqual([
			[5, 5, 5],
			[5, 5.5, 6],
			[7, 7.5, 8],
			[7.5, 7.5, 7.5]
		]);
	});

	it('compares with the nearest place above that states the target', () => {
		const without = ladder(goals([target('全国', 5), target('新城区', 7.5)]), 2026, CODES);
		expect(without.flatMap(({ rungs }) => rungs.map(({ step }) => step))).toEqual([
			null,
			{ above: '全国', low: 2.5, high: 2.5, ratio: null }
		]);
	});

	it('leaves out a place whose documents contradict each other', () => {
		const torn = ladder(
			goals([target('全国', 5), target('北京市', 5), target('北京市', 6)]),
			2026,
			CODES
		);
		expect(torn.flatMap(({ rungs }) => rungs.map(({ place }) => place))).toEqual(['全国']);
	});
});

describe('the median', () => {
	it.each([
		[[3], 3],
		[[3, 1, 2], 2],
		[[4.5, 5, 5.5, 6.2], 5.25],
		[[0.1, 0.2], 0.15]
	])('%j: %d', (values, expected) => {
		expect(median(values)).toBe(expected);
	});
});
