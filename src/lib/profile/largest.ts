import { groupBy } from '../comparison/statement';
import type { Commitment } from './commitment';

/** The largest of the targets that are counted in one unit. */
export interface Largest {
	commitment: Commitment;
	/** How many targets share the unit. */
	among: number;
}

/** So many units at most. */
const SHOWN = 6;

/** A largest one of fewer says nothing. */
const LEAST = 2;

/**
 * For each unit the largest target in it: amounts in different units cannot be ranked. Ceilings, rates
 * and shares are no amounts that somebody commits to deliver. The units with most targets come first.
 */
export function largestByUnit(commitments: readonly Commitment[]): Largest[] {
	const amounts = commitments.filter(
		({ measure, comparator, canonical_unit }) =>
			['level', 'increase', 'decrease'].includes(measure) &&
			comparator !== 'le' &&
			!['%', '‰', '百分点', '倍', '番'].includes(canonical_unit)
	);
	return groupBy(amounts, ({ canonical_unit }) => canonical_unit)
		.filter((group) => group.length >= LEAST)
		.toSorted((a, b) => b.length - a.length)
		.slice(0, SHOWN)
		.map((group) => ({
			commitment: group.reduce((a, b) => (b.canonical_high > a.canonical_high ? b : a)),
			among: group.length
		}));
}
