import { formatYears } from '../../base/years';
import type { Goal } from './goals';

/** What was reported for the years and place of a target, among some goals. */
const reportedFor = (goal: Goal, among: readonly Goal[]): Goal | undefined =>
	among.find(
		(other) =>
			other.kind === 'actual' &&
			other.place === goal.place &&
			other.year_start === goal.year_start &&
			other.year_end === goal.year_end
	);

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
