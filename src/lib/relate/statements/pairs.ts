import { formatYears } from '../../base/years';
import { difference } from '../../base/decimal';
import { possibleValues, within, type Interval } from './agreement';
import type { Goal } from './goals';
import type { Statement } from './statement';

/**
 * Whether a result met its target. `above` and `below` where the target is a bare figure of which
 * nobody said that more is better; `unclear` where the result is as vague as "over 4%".
 */
export type Verdict = 'met' | 'missed' | 'above' | 'below' | 'unclear';

/** A target and the result that a document reports for the same years and place. */
export interface Pair {
	target: Statement;
	result: Statement;
	verdict: Verdict;
	/** Result less target in the canonical unit; from the nearer end of a range, 0 inside it. */
	difference: number;
}

/** A target of "about X" counts as met when the result is within this part of X. */
export const ABOUT = 0.05;

/** The results that a target calls for, or null for a bare figure. */
function wanted({
	comparator,
	measure,
	canonical_low,
	canonical_high
}: Statement): Interval | null {
	switch (comparator) {
		case 'ge':
			return { low: canonical_low, high: Infinity };
		case 'le':
			return { low: -Infinity, high: canonical_high };
		case 'range':
			return { low: canonical_low, high: canonical_high };
		case 'approx': {
			const room = Math.abs(canonical_low) * ABOUT;
			return { low: canonical_low - room, high: canonical_high + room };
		}
		case 'eq':
			// Work to be delivered: more of it is done as well.
			return measure === 'increase' ? { low: canonical_low, high: Infinity } : null;
	}
}

function verdictOf(target: Statement, result: Statement): Verdict {
	const goal = wanted(target) ?? { low: target.canonical_low, high: target.canonical_high };
	const found = possibleValues(result);
	if (within(found, goal)) return 'met';
	const above = found.low > goal.high;
	const below = found.high < goal.low;
	if (!above && !below) return 'unclear';
	const oneSided = goal.low === -Infinity || goal.high === Infinity;
	if (oneSided) return 'missed';
	return above ? 'above' : 'below';
}

function gap(target: Statement, result: Statement): number {
	if (result.canonical_low > target.canonical_high) {
		return difference(result.canonical_low, target.canonical_high);
	}
	if (result.canonical_high < target.canonical_low) {
		return difference(result.canonical_high, target.canonical_low);
	}
	return 0;
}

/** What was reported for the years and place of a target, among some goals. */
const reportedFor = (goal: Goal, among: readonly Goal[]): Goal | undefined =>
	among.find(
		(other) =>
			other.kind === 'actual' &&
			other.place === goal.place &&
			other.year_start === goal.year_start &&
			other.year_end === goal.year_end
	);

/** Targets with the results that were later reported for them; a goal stated in several ways is left out. */
export function pairs(all: readonly Goal[]): Pair[] {
	const clear = all.filter(({ agreement }) => agreement !== 'differ');
	return clear
		.filter(({ kind }) => kind === 'target')
		.flatMap((goal) => {
			const reported = reportedFor(goal, clear);
			if (!reported) return [];
			const [target] = goal.statements;
			const [result] = reported.statements;
			return [
				{ target, result, verdict: verdictOf(target, result), difference: gap(target, result) }
			];
		});
}

/** The years of targets and of results, in order, where none of either speaks of the same. */
export interface Unpaired {
	targets: string[];
	results: string[];
}

/** What there is instead of pairs; null where some target has a result, or there is no target. */
export function unpaired(all: readonly Goal[]): Unpaired | null {
	const targets = all.filter(({ kind }) => kind === 'target');
	if (targets.length === 0 || targets.some((goal) => reportedFor(goal, all))) return null;
	const results = all.filter(({ kind }) => kind === 'actual');
	return { targets: yearsOf(targets), results: yearsOf(results) };
}

const yearsOf = (some: readonly Goal[]): string[] => [
	...new Set(some.map(({ year_start, year_end }) => formatYears(year_start, year_end)))
];
