import { describe, expect, it } from 'vitest';
import type { TargetRecord } from '../model/record';
import { recordOf } from './fixtures';
import { comparePlans } from './plan-comparison';

const target = (fields: Partial<TargetRecord>): TargetRecord => {
	const record = recordOf(fields);
	return {
		...record,
		canonical_low: record.value_low,
		canonical_high: record.value_high,
		canonical_unit: record.unit,
		series: 'jobs',
		...fields
	};
};

describe('what became of a target', () => {
	const old = target({ value_low: 20, value_high: 20, comparator: 'ge' });
	it.each<[string, TargetRecord[], TargetRecord[], string]>([
		['more', [old], [target({ value_low: 22, value_high: 22, comparator: 'ge' })], 'raised'],
		['less', [old], [target({ value_low: 18, value_high: 18, comparator: 'ge' })], 'cut'],
		['about as much', [old], [target({ ...old, comparator: 'approx' })], 'softened'],
		['only striven for', [old], [target({ ...old, force: 'soft' })], 'softened'],
		['bound to', [old], [target({ ...old, force: 'hard' })], 'hardened'],
		['the same', [old], [target({ ...old })], 'unchanged'],
		['a year instead of in all', [old], [target({ ...old, per: 'year' })], 'different'],
		['in another unit', [old], [target({ ...old, canonical_unit: '户' })], 'different'],
		['not there before', [], [old], 'new'],
		['not there any more', [old], [], 'dropped']
	])('%s', (_title, before, after, fate) => {
		expect(comparePlans(before, after).map(({ outcome }) => outcome)).toEqual([fate]);
	});

	it('results, and targets of no series, take no part', () => {
		expect(comparePlans([], [target({ kind: 'actual' }), target({ series: null })])).toEqual([]);
	});
});
