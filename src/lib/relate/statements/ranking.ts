import type { Kind } from '../../model/record';
import type { Goal } from './goals';
import { groupBy } from '../../base/group-by';

/** A ranking of fewer places than this says nothing; from so many on, one says most. */
export const PLACES_TO_RANK = 3;

/** The places of a series, those with most target years first. */
export function placesByYears(all: readonly Goal[]): string[] {
	return groupBy(all, ({ place }) => place)
		.map((goals) => ({
			place: goals[0].place,
			goals: goals.length,
			targetYears: new Set(
				goals.filter(({ kind }) => kind === 'target').map(({ year_end }) => year_end)
			).size
		}))
		.toSorted((a, b) => b.targetYears - a.targetYears || b.goals - a.goals)
		.map(({ place }) => place);
}

/** What the places of a series are ranked by: their targets for a year, or their results of it. */
export interface Ranking {
	year: number;
	kind: Kind;
	/** One a place, of those whose statements agree. */
	goals: Goal[];
}

/** The targets, or the results, of a single year. */
export const rankingOf = (all: readonly Goal[], year: number, kind: Kind): Ranking => ({
	year,
	kind,
	goals: all.filter(
		(goal) =>
			goal.kind === kind &&
			goal.year_start === year &&
			goal.year_end === year &&
			goal.agreement !== 'differ'
	)
});

/**
 * The latest single year for which enough places state a target to be ranked, else the latest for which
 * enough report a result; null where there is no such year.
 */
export function latestRanking(all: readonly Goal[]): Ranking | null {
	const years = [...new Set(all.map(({ year_end }) => year_end))].toSorted((a, b) => b - a);
	const candidates = (['target', 'actual'] as const).flatMap((kind) =>
		years.map((year) => rankingOf(all, year, kind))
	);
	return candidates.find(({ goals }) => goals.length >= PLACES_TO_RANK) ?? null;
}

/** A ranking already shows a place's last target and result: time is worth a chart from this on. */
const YEARS_TO_DRAW = 3;

/** Whether some place has enough years for a chart over time beside a ranking of places. */
export function timeIsWorthDrawing(all: readonly Goal[]): boolean {
	return groupBy(all, ({ place }) => place).some(
		(goals) => new Set(goals.map(({ year_end }) => year_end)).size >= YEARS_TO_DRAW
	);
}
