import { speaksOf } from '../../base/years';

interface Target {
	lead: readonly string[];
	support: readonly string[];
	year_start: number;
	year_end: number;
}

/** How many targets there are, and how many of them name no department. */
export interface Unassigned {
	targets: number;
	unassigned: number;
}

const count = (targets: readonly Target[]): Unassigned => ({
	targets: targets.length,
	unassigned: targets.filter(({ lead, support }) => lead.length + support.length === 0).length
});

/** The counts of all targets, and of those that speak of each year. */
export const unassignedBy = (
	years: readonly number[],
	targets: readonly Target[]
): { all: Unassigned; byYear: Record<number, Unassigned> } => ({
	all: count(targets),
	byYear: Object.fromEntries(
		years.map((year) => [year, count(targets.filter((target) => speaksOf(target, year)))])
	)
});
