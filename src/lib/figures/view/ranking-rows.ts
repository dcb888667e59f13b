import type { Goal } from '../../relate/statements/goals';
import { rankingOf, type Ranking } from '../../relate/statements/ranking';
import type { Statement } from '../../relate/statements/statement';
import type { Kind } from '../../model/record';
import type { Locale } from '../../base/locale';
import { isStatistic } from '../../base/document-ids';
import { withComparator } from '../../words/claim';
import { movementOf } from '../../model/claim';
import { movementWords } from '../../words/movement';
import { isPercent } from '../../words/units';
import { estimatedBefore } from '../../words/kind';
import { axisFormat } from '../../words/number';
import { placeName } from '../../words/places';
import { rank, type RankingRow, type RankingValue } from '../charts/ranking';

/** A row with the statement that it shows. */
interface PlaceRow extends RankingRow {
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

const value = (statement: Statement): RankingValue => ({
	low: statement.canonical_low,
	high: statement.canonical_high,
	comparator: statement.comparator,
	statistic: isStatistic(statement)
});

/**
 * The unit stands over the chart, except where it is as short as %. Values of one size have one multiplier:
 * 6.019945万亿 under 6.66万亿, not 60199.45亿.
 */
function label(statement: Statement, name: string, locale: Locale): string {
	const { canonical_low: low, canonical_high: high, canonical_unit, comparator } = statement;
	const number = axisFormat(high, locale, canonical_unit);
	const values = low === high ? number(low) : `${number(low)}–${number(high)}`;
	const before = estimatedBefore(statement, locale);
	const moves = movementWords(movementOf(statement), canonical_unit, locale, name);
	const claimed = withComparator(
		values + (isPercent(canonical_unit) ? canonical_unit : ''),
		comparator,
		locale,
		statement.span
	);
	return before + moves.before + claimed + moves.after;
}

/**
 * The rows of a ranking, over which `name` stands; targets have beside them the place's result of the year
 * before, from `all`.
 */
export function placeRanking(
	{ year, kind, goals }: Ranking,
	all: readonly Goal[],
	name: string,
	locale: Locale
): PlaceRanking {
	const before = rankingOf(all, year - 1, 'actual').goals;
	const resultBefore = (place: string) =>
		before.find((goal) => goal.place === place)?.statements[0];
	const rows = goals.map(({ place, statements: [statement] }): PlaceRow => {
		const result = kind === 'target' ? resultBefore(place) : undefined;
		return {
			place: placeName(place, locale),
			kind,
			value: value(statement),
			result: result && value(result),
			label: label(statement, name, locale),
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
