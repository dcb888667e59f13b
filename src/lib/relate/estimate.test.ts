import { describe, expect, it } from 'vitest';
import { estimateOf, type Estimate } from './estimate';

describe('a result is an estimate', () => {
	it.each<[string, Parameters<typeof estimateOf>[0], Estimate | null]>([
		[
			'expected, by its rule',
			{ kind: 'actual', estimate: true, rules: ['kind/review', 'estimate/expected'] },
			'expected'
		],
		[
			'first reckoned, by its rule',
			{ kind: 'actual', estimate: true, rules: ['estimate/preliminary'] },
			'preliminary'
		],
		[
			'of a table, which has no such rule',
			{ kind: 'actual', estimate: true, rules: [] },
			'expected'
		],
		['not where nothing says so', { kind: 'actual', estimate: false, rules: [] }, null],
		['not where it is a target', { kind: 'target', estimate: true, rules: [] }, null]
	])('%s', (_title, record, expected) => {
		expect(estimateOf(record)).toBe(expected);
	});
});
