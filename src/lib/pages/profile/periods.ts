import { groupBy } from '../../base/group-by';
import { speaksOf, yearsFrom } from '../../base/years';
import type { Commitment } from './commitment';

/** The targets that speak of the same years. */
export interface Period {
	year_start: number;
	year_end: number;
	commitments: [Commitment, ...Commitment[]];
}

/** Targets by the years that they speak of: those of the latest plan first, within a plan the nearest years. */
export function periods(commitments: readonly Commitment[]): Period[] {
	return groupBy(commitments, ({ year_start, year_end }) => `${year_start}–${year_end}`)
		.map((group) => ({
			year_start: group[0].year_start,
			year_end: group[0].year_end,
			commitments: group
		}))
		.toSorted(
			(a, b) =>
				latestPlan(b) - latestPlan(a) || a.year_start - b.year_start || a.year_end - b.year_end
		);
}

const latestPlan = ({ commitments }: Period) =>
	Math.max(...commitments.map(({ plan_start }) => plan_start));

/** A year and how many targets speak of it. */
export interface YearCount {
	year: number;
	count: number;
}

/** The year of a query, where it has targets; `missing` is one that has none. */
export function askedYear(
	text: string | null,
	counts: readonly YearCount[]
): { year: number | null; missing: number | null } {
	if (!/^\d{4}$/.test(text ?? '')) return { year: null, missing: null };
	const asked = Number(text);
	return counts.some(({ year }) => year === asked)
		? { year: asked, missing: null }
		: { year: null, missing: asked };
}

/** The years with targets, latest first; a target of several years counts in each. */
export function yearCounts(
	targets: readonly Pick<Commitment, 'year_start' | 'year_end'>[]
): YearCount[] {
	if (targets.length === 0) return [];
	const first = Math.min(...targets.map(({ year_start }) => year_start));
	const last = Math.max(...targets.map(({ year_end }) => year_end));
	return yearsFrom(first, last)
		.toReversed()
		.map((year) => ({ year, count: targets.filter((each) => speaksOf(each, year)).length }))
		.filter(({ count }) => count > 0);
}
