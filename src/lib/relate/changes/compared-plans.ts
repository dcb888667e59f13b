import { groupBy } from '../../base/group-by';
import type { SeriesRow } from '../../model/record';
import { SURE } from '../../model/sure';
import type { Statement } from '../statements/statement';
import type { PledgeChange } from './compare';
import type { Planning } from './succession';

/** Two plans with what became of each target. */
export interface ComparedPlans {
	before: Planning;
	after: Planning;
	changes: readonly PledgeChange<Statement>[];
	/** The series that occur, by their ids. */
	series: Readonly<Record<string, SeriesRow>>;
}

/** The targets of a change, the later one first: it names the change. */
export const sidesOf = ({ before, after }: PledgeChange<Statement>): Statement[] =>
	[after, before].flatMap((pledge) => pledge?.record ?? []);

/** How sure a change is: as sure as the less sure of its targets. */
export const confidenceOf = (change: PledgeChange<Statement>): number =>
	Math.min(...sidesOf(change).map(({ confidence }) => confidence));

/** Whether a change counts: others are shown only when a reader asks. */
export const isSure = (change: PledgeChange<Statement>): boolean => confidenceOf(change) >= SURE;

/**
 * In one order: those that can be compared first, those of one unit together and the largest relative change
 * first; then what was reworded, stayed or cannot be compared; then what is new and what is gone, as the plans have it.
 */
export function inOrderOfSize(
	changes: readonly PledgeChange<Statement>[]
): PledgeChange<Statement>[] {
	const byUnit = groupBy(changes.filter(isMoved), unitOf)
		.map((group) => ({ unit: unitOf(group[0]), largest: Math.max(...group.map(size)) }))
		.sort((a, b) => b.largest - a.largest)
		.map(({ unit }) => unit);
	const rank = (change: PledgeChange<Statement>): number =>
		RANK[change.fate] - (hasChanged(change) ? 0.5 : 0);
	return changes.toSorted(
		(a, b) =>
			rank(a) - rank(b) ||
			(isMoved(a) && isMoved(b)
				? byUnit.indexOf(unitOf(a)) - byUnit.indexOf(unitOf(b)) || size(b) - size(a)
				: 0)
	);
}

/** What the later plan no longer states: series that people named first, then as the plan has them. */
export function droppedIn({ changes, series }: ComparedPlans): PledgeChange<Statement>[] {
	const isCurated = (change: PledgeChange<Statement>) =>
		sidesOf(change).some((side) => side.series !== null && series[side.series]?.curated);
	return changes
		.filter((change) => change.fate === 'dropped' && isSure(change))
		.toSorted((a, b) => Number(isCurated(b)) - Number(isCurated(a)));
}

const RANK: Record<PledgeChange['fate'], number> = {
	raised: 1,
	cut: 1,
	unchanged: 2,
	different: 3,
	new: 4,
	dropped: 5,
	unjudged: 6
};

/** Whether the value became another. */
const isMoved = ({ by }: PledgeChange<Statement>): boolean => by !== null && by !== 0;

/** Whether a target that both plans set is another now, by its value or by its wording. */
export const hasChanged = (change: PledgeChange<Statement>): boolean =>
	isMoved(change) || (change.wording !== null && change.wording !== 'same');
const unitOf = (change: PledgeChange<Statement>): string =>
	sidesOf(change)[0]?.canonical_unit ?? '';
/** Relative where it can be. */
export const size = ({ ratio, by }: PledgeChange<Statement>): number => Math.abs(ratio ?? by ?? 0);
