import { groupBy } from '../../base/group-by';
import type { Commitment } from './commitment';

/** The largest of the targets that are counted in one unit. */
export interface Largest {
	commitment: Commitment;
	/** How many targets share the unit. */
	among: number;
}

/** Units whose amounts compare whatever they measure. Things that are merely counted (个, 项, 家) do not. */
const MAGNITUDES = new Set(
	'元 美元 吨 吨标准煤 公里 亩 平方米 立方米 千瓦 千瓦时 人 人次 户 套'.split(' ')
);

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
			MAGNITUDES.has(canonical_unit)
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
