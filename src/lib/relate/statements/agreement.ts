import type { TargetRecord } from '../../model/record';

/** What a record claims, in the canonical unit. */
type Claimed = Pick<TargetRecord, 'comparator' | 'canonical_low' | 'canonical_high'>;

/** Values between two ends, both included; an end may be infinite. */
export interface Interval {
	low: number;
	high: number;
}

/**
 * How claims about one thing stand to each other: `single` when there is one, `same` when all give the same
 * value and comparator, `wording` when only the comparator differs, `looser` when some only say "over 2"
 * where others say 2.3, and `differ` when values contradict each other.
 */
export type Agreement = 'single' | 'same' | 'wording' | 'looser' | 'differ';

/** Whether a claim is no mere bound. */
const isExact = ({ comparator }: Pick<Claimed, 'comparator'>): boolean =>
	comparator !== 'ge' && comparator !== 'le';

/** Sorts exact claims first and leaves the order otherwise. */
export const byExactness = (
	a: Pick<Claimed, 'comparator'>,
	b: Pick<Claimed, 'comparator'>
): number => Number(isExact(b)) - Number(isExact(a));

/** Whether two claims give the same value. */
export const sameValue = (a: Claimed, b: Claimed): boolean =>
	a.canonical_low === b.canonical_low && a.canonical_high === b.canonical_high;

/** The values that a claim leaves open: "over 4" leaves all from 4 on. */
export function possibleValues({ comparator, canonical_low, canonical_high }: Claimed): Interval {
	if (comparator === 'ge') return { low: canonical_low, high: Infinity };
	if (comparator === 'le') return { low: -Infinity, high: canonical_high };
	return { low: canonical_low, high: canonical_high };
}

/** Whether the inner interval lies within the outer one. */
export const within = (inner: Interval, outer: Interval): boolean =>
	inner.low >= outer.low && inner.high <= outer.high;

/** How claims stand to each other, whatever their order. */
export function agreementOf(claims: readonly Claimed[]): Agreement {
	const [first, ...others] = claims.toSorted(byExactness);
	if (!first || others.length === 0) return 'single';
	if (others.every((other) => sameValue(first, other))) {
		return others.every((other) => other.comparator === first.comparator) ? 'same' : 'wording';
	}
	const fits = (other: Claimed) =>
		isExact(other) ? sameValue(first, other) : within(possibleValues(first), possibleValues(other));
	return isExact(first) && others.every(fits) ? 'looser' : 'differ';
}
