import { speaksOf } from '../../base/years';
import type { DocumentKind } from '../../model/record';
import { isOfGeneralKind } from '../../relate/changes/succession';

/** What plans are compared by: a work report with its annex is no annual plan. */
interface PlanSort {
	territory: string;
	document_kind: DocumentKind;
}

const sortOf = ({ territory, document_kind }: PlanSort) => `${document_kind}|${territory}`;

/** Two years for which some territories have plans of one kind, the later first. */
interface ComparedYears {
	now: number;
	before: number;
	/** The kinds of plans of territories that there are for both. */
	sorts: string[];
}

/** How many targets a heading has in each of two years, and their parts of all targets of the year. */
export interface ShareChange {
	key: string;
	before: { count: number; share: number };
	now: { count: number; share: number };
}

/**
 * The latest two years for which one territory at least has general plans of one kind; null without such:
 * what a work report and an annual plan leave out differs by genre, not by policy.
 */
export function comparedYears(
	plans: readonly (PlanSort & { year: number })[]
): ComparedYears | null {
	// An action plan shares no more than its kind with the next one.
	const general = plans.filter(({ document_kind }) => isOfGeneralKind(document_kind));
	const years = [...new Set(general.map(({ year }) => year))].sort((a, b) => b - a);
	const sortsOf = (year: number) =>
		new Set(general.filter((plan) => plan.year === year).map(sortOf));
	const pairs = years.flatMap((now, index) =>
		years.slice(index + 1).map((before) => {
			const sorts = [...sortsOf(now)].filter((each) => sortsOf(before).has(each));
			return { now, before, sorts };
		})
	);
	return pairs.find(({ sorts }) => sorts.length > 0) ?? null;
}

/**
 * How the targets of two years are divided among headings, the greatest gain of share first. Years differ
 * in how many documents there are and of which kind: shares compare, numbers hardly do.
 */
export function shareChanges(
	targets: readonly (PlanSort & { key: string; year_start: number; year_end: number })[],
	{ now, before, sorts }: ComparedYears
): ShareChange[] {
	const known = new Set(sorts);
	const compared = targets.filter((target) => known.has(sortOf(target)));
	const keys = [...new Set(compared.map(({ key }) => key))];
	const inYear = (year: number) => {
		const own = compared.filter((each) => speaksOf(each, year));
		return (key: string) => {
			const count = own.filter((each) => each.key === key).length;
			return { count, share: own.length === 0 ? 0 : count / own.length };
		};
	};
	const [countNow, countBefore] = [inYear(now), inYear(before)];
	return keys
		.map((key) => ({ key, before: countBefore(key), now: countNow(key) }))
		.toSorted((a, b) => gain(b) - gain(a));
}

/** By how much a heading's part of all targets grew. */
export const gain = ({ before, now }: ShareChange): number => now.share - before.share;
