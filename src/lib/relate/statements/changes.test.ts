import { describe, expect, it } from 'vitest';
import { changes } from './changes';
import { goals } from './goals';
import { statement } from './samples';
import type { Statement } from './statement';

const differences = (...statements: Statement[]) =>
	changes(goals(statements)).map(({ difference, ratio }) => [difference, ratio]);

describe('a target against the plan before', () => {
	it('is the difference and its part of the earlier target', () => {
		const found = differences(
			statement({ year: 2014, value: 250000 }),
			statement({ year: 2023, value: 200000 })
		);
		expect(found).toEqual([[-50000, -0.2]]);
	});

	it('is exact in decimals: 5.5 less 5.2 is 0.3', () => {
		const found = differences(
			statement({ year: 2023, value: 5.2 }),
			statement({ year: 2025, value: 5.5 })
		);
		expect(found[0]?.[0]).toBe(0.3);
	});

	it('of ranges is between their middles', () => {
		const [found] = differences(
			statement({ year: 2018, value: 6.5 }),
			statement({ year: 2019, canonical_low: 6, canonical_high: 6.5 })
		);
		expect(found?.[0]).toBe(-0.25);
	});

	it('has no ratio when the earlier target is not above zero', () => {
		const [found] = differences(
			statement({ year: 2023, value: 0 }),
			statement({ year: 2025, value: 3 })
		);
		expect(found).toEqual([3, null]);
	});

	it.each([
		['another place', { territory: '北京市' }],
		['a result', { kind: 'actual' as const }],
		['a goal of several years', { year_start: 2010 }],
		['a number of another scope', { scope: '只计新建' }],
		['a number on another basis', { basis: '同口径' }]
	])('is not taken from %s', (_, earlier) => {
		const found = differences(statement({ year: 2014, ...earlier }), statement({ year: 2023 }));
		expect(found).toEqual([]);
	});

	it('is not taken from the same plan: its steps on the way are no change', () => {
		const plan = { document: 'five-years', plan_start: 2021, plan_end: 2025 };
		const found = differences(
			statement({ year: 2025, value: 12, ...plan }),
			statement({ year: 2030, value: 15, ...plan })
		);
		expect(found).toEqual([]);
	});

	it('nor from a later one', () => {
		const found = differences(
			statement({ year: 2025, value: 12 }),
			statement({ year: 2030, value: 15, document: 'five-years', plan_start: 2021 })
		);
		expect(found).toEqual([]);
	});

	it('skips the steps of its own plan', () => {
		const plan = { document: 'five-years', plan_start: 2026, plan_end: 2030 };
		const found = differences(
			statement({ year: 2025, value: 10 }),
			statement({ year: 2028, value: 12, ...plan }),
			statement({ year: 2030, value: 15, ...plan })
		);
		expect(found.map(([by]) => by)).toEqual([2, 5]);
	});

	it('is of a statement of a later plan, where an earlier plan had stated the goal already', () => {
		const found = differences(
			statement({ year: 2024, value: 10 }),
			statement({ year: 2025, value: 12, document: 'five-years', plan_start: 2021 }),
			statement({ year: 2025, value: 12 })
		);
		expect(found.map(([by]) => by)).toEqual([2]);
	});

	it('tells of 户 and 家 of a series, which count the same', () => {
		const found = differences(
			statement({ year: 2023, value: 5, canonical_unit: '户' }),
			statement({ year: 2025, value: 6, canonical_unit: '家' })
		);
		expect(found.map(([by]) => by)).toEqual([1]);
	});

	it('skips years whose statements give different values', () => {
		const found = differences(
			statement({ year: 2014, value: 25 }),
			statement({ year: 2023, value: 20 }),
			statement({ year: 2023, value: 21 }),
			statement({ year: 2025, value: 18 })
		);
		expect(found).toEqual([[-7, -0.28]]);
	});
});
