import { describe, expect, it } from 'vitest';
import { SAMPLE_ROWS } from '../../store/samples';
import { pledgesOf } from '../changes/pledge';
import { wordingCounts } from './counts';

const [document] = SAMPLE_ROWS.documents;
const [sample] = SAMPLE_ROWS.targets;
if (!document || !sample) throw new Error('no sample');

const said = (fields: Partial<typeof sample>) => ({ ...sample, repeats: null, ...fields });
const name = { core: '', work: '', members: 1, unit: '' };
const counted = (...targets: (typeof sample)[]) =>
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
