import type { Goal } from '../comparison/goals';
import { ranking } from '../comparison/places';
import type { Statement } from '../comparison/statement';
import type { Kind } from '../dataset/record';
import type { Locale } from '../i18n';
import { canonicalClaim, formatClaim } from '../i18n/claim';
import { rank, type RankingRow, type RankingValue } from './ranking-chart';

/** A row with the statement that it shows. */
export interface PlaceRow extends RankingRow {
	statement: Statement;
}

/** The places of a series for one year, in their order, and the values between which they lie. */
export interface PlaceRanking {
	year: number;
	kind: Kind;
	rows: PlaceRow[];
	low: number;
	high: number;
}

const value = ({ canonical_low, canonical_high, comparator }: Statement): RankingValue => ({
	low: canonical_low,
	high: canonical_high,
	comparator
});

/** Ranks the places of a series; targets have beside them the result of the year before. */
export function placeRanking(all: readonly Goal[], locale: Locale): PlaceRanking | null {
	const found = ranking(all);
	if (!found) return null;
	const { year, kind, goals } = found;
	const resultBefore = (place: string) =>
		all.find(
			(goal) =>
				goal.place === place &&
				goal.kind === 'actual' &&
				goal.year_start === year - 1 &&
				goal.year_end === year - 1 &&
				goal.agreement !== 'differ'
		)?.statements[0];
	const rows = goals.map(({ place, statements: [statement] }): PlaceRow => {
		const result = kind === 'target' ? resultBefore(place) : undefined;
		return {
			place,
			kind,
			value: value(statement),
			result: result && value(result),
			label: formatClaim(canonicalClaim(statement), locale),
			statement
		};
	});
	return {
		year,
		kind,
		rows: rank(rows),
		low: Math.min(...rows.map((row) => row.value.low)),
		high: Math.max(...rows.map((row) => row.value.high))
	};
}
