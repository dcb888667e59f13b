import type { Goal } from '../../relate/statements/goals';
import { groupBy } from '../../base/group-by';
import { byWidth, levelByName } from '../../relate/level-by-name';
import type { DivisionLevel } from '../../relate/levels/division';
import { vocabulary } from '../../words/messages/vocabulary';
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

/** The places of a series for one year: the nation, provinces and so on apart, each in their order. */
export interface PlaceRanking {
	year: number;
	kind: Kind;
	rows: PlaceRow[];
	/** How many places of the level that most of them are of, and the values between which these lie. */
	places: number;
	/** That level, where there are several. */
	level: DivisionLevel | null;
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
	const groups = byLevel(rows, locale);
	const [most = []] = groups.toSorted((a, b) => b.length - a.length);
	const [main] = most;
	return {
		year,
		kind,
		rows: groups.flat(),
		places: most.length,
		level: main && groups.length > 1 ? levelByName(main.statement.territory) : null,
		low: Math.min(...most.map((row) => row.value.low)),
		high: Math.max(...most.map((row) => row.value.high))
	};
}

/** The rows of each level in their order, the widest level first; each but the nation says which it is. */
function byLevel(rows: readonly PlaceRow[], locale: Locale): PlaceRow[][] {
	const levels = groupBy(rows, ({ statement }) => levelByName(statement.territory))
		.map((group) => ({ level: levelByName(group[0].statement.territory), rows: rank(group) }))
		.toSorted((a, b) => byWidth(a.level, b.level));
	if (levels.length < 2) return levels.map((each) => each.rows);
	return levels.map(({ level, rows: own }) =>
		own.map((row, index) =>
			index === 0 && level !== 'nation' ? { ...row, head: vocabulary[locale].level[level] } : row
		)
	);
}
