import type { SeriesRow } from '../../model/record';
import type { Statement } from '../statements/statement';
import type { PledgeChange } from './compare';
import type { Planning } from './succession';

/** Below this confidence a target is not counted, and shown only when a reader asks. */
export const SURE = 0.5;

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

/** Whether a change counts. */
export const isSure = (change: PledgeChange<Statement>): boolean => confidenceOf(change) >= SURE;

/**
 * In one order: those that can be compared first, those of one unit together and the largest relative change
 * first; then what was reworded, stayed or cannot be compared; then what is new and what is gone, as the plans have it.
 */
export function inOrderOfSize(
	changes: readonly PledgeChange<Statement>[]
): PledgeChange<Statement>[] {
	const units = [...new Set(changes.filter(isMoved).map(unitOf))];
	const largest = (unit: string) =>
		Math.max(...changes.filter((one) => isMoved(one) && unitOf(one) === unit).map(size));
	const byUnit = units.toSorted((a, b) => largest(b) - largest(a));
	const rank = (change: PledgeChange<Statement>): number =>
		RANK[change.fate] - (isMoved(change) || isReworded(change) ? 0.5 : 0);
	return changes.toSorted(
		(a, b) =>
			rank(a) - rank(b) ||
			(isMoved(a) && isMoved(b)
				? byUnit.indexOf(unitOf(a)) - byUnit.indexOf(unitOf(b)) || size(b) - size(a)
				: 0)
	);
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
const isReworded = ({ wording }: PledgeChange<Statement>): boolean =>
	wording !== null && wording !== 'same';
const unitOf = (change: PledgeChange<Statement>): string =>
	sidesOf(change)[0]?.canonical_unit ?? '';
/** Relative where it can be. */
export const size = ({ ratio, by }: PledgeChange<Statement>): number => Math.abs(ratio ?? by ?? 0);
