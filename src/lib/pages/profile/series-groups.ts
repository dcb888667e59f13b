import { groupBy } from '../../base/group-by';
import type { Commitment } from './commitment';

/** Fewer places than this are not worth a heading of their own. */
const PLACES = 3;

interface SeriesGroups {
	/** Targets of one series that several places state, most places first; within, highest value first. */
	together: [Commitment, ...Commitment[]][];
	apart: Commitment[];
}

const placesOf = (group: readonly Commitment[]) =>
	new Set(group.map(({ territory }) => territory)).size;

/** Puts together the targets that several places state for the same thing. */
export function groupBySeries(commitments: readonly Commitment[]): SeriesGroups {
	const related = commitments.filter(({ series }) => series !== null);
	const together = groupBy(related, ({ series }) => series ?? '')
		.filter((group) => placesOf(group) >= PLACES)
		.toSorted((a, b) => placesOf(b) - placesOf(a))
		.map((group) => group.toSorted(byValue) as [Commitment, ...Commitment[]]);
	const grouped = new Set(together.flat().map(({ id }) => id));
	return { together, apart: commitments.filter(({ id }) => !grouped.has(id)) };
}

const byValue = (a: Commitment, b: Commitment) => b.canonical_high - a.canonical_high;
