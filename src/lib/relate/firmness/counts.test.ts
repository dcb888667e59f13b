import { describe, expect, it } from 'vitest';
import { pledgesOf } from '../changes/pledge';
import type { Statement } from '../statements/statement';
import { statement } from '../statements/samples';
import { wordingCounts } from './counts';

const document = {
	...{ id: 'plan', title: '计划', title_en: null, region: '甲省' },
	...{ kind: 'annual-plan' as const, plan_start: 2025, plan_end: 2025 }
};
const said = (fields: Partial<Statement>) => statement({ year: 2025, comparator: 'eq', ...fields });
const name = { core: '', work: '', members: 1, unit: '' };
const counted = (...targets: Statement[]) =>
	wordingCounts(
		document,
		pledgesOf(targets, () => name)
	).map(({ id, comparator, force, targets: some }) => [id, comparator, force, some]);

describe('how many targets a document words how', () => {
	it('a promise that it prints twice counts once, also where nobody noted that it repeats', () => {
		const growth = { series: 'gdp-growth', comparator: 'approx' as const, force: 'soft' as const };
		expect(
			counted(said({ id: 'a', ...growth }), said({ id: 'b', ...growth }), said({ id: 'c' }))
		).toEqual([
			['plan', 'approx', 'soft', 1],
			['plan', 'eq', null, 1]
		]);
	});

	it('two numbers of one thing are two', () => {
		expect(
			counted(said({ id: 'a' }), said({ id: 'b', canonical_low: 1, canonical_high: 1 }))
		).toEqual([['plan', 'eq', null, 2]]);
	});

	it('a result is none of them', () => {
		expect(counted(said({ id: 'a', kind: 'actual' }))).toEqual([]);
	});
});
