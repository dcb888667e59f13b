import { speaksOf, yearsFrom } from '../../base/years';
import type { SeriesRow } from '../../model/record';
import { goals } from './goals';
import { placesByYears } from './ranking';
import type { Statement } from './statement';
import type { Withdrawal } from './withdrawal';

/** A series with everything that is stated of it. */
export interface ComparedSeries {
	series: SeriesRow;
	statements: readonly Statement[];
	/** Where documents say that they set no target of it. */
	withdrawals?: readonly Withdrawal[];
}

/** What one place states of one series. */
export interface Line {
	key: string;
	series: SeriesRow;
	place: string;
	statements: Statement[];
	/** The years for which its documents say that they set no target, where no other states one. */
	withdrawn: number[];
}

/** So many lines keep apart in one chart. */
export const LINES_IN_ONE = 8;

/** All places of some series, those with most years first. */
export const placesOf = (compared: readonly ComparedSeries[]): string[] => [
	...new Set(compared.flatMap(({ statements }) => placesByYears(goals(statements))))
];

/** One line for each place of each series; without chosen places all of them. */
export function lines(compared: readonly ComparedSeries[], chosen: readonly string[]): Line[] {
	const known = placesOf(compared);
	const places = chosen.some((place) => known.includes(place)) ? chosen : known;
	return compared
		.flatMap(({ series, statements, withdrawals = [] }) =>
			places.map((place) => {
				const own = statements.filter(({ territory }) => territory === place);
				return {
					key: `${series.id} ${place}`,
					series,
					place,
					statements: own,
					withdrawn: withdrawnYears(
						own,
						withdrawals.filter(({ territory }) => territory === place)
					)
				};
			})
		)
		.filter((line) => line.statements.length > 0);
}

/** The years that withdrawals are of and for which no target is stated, in order. */
function withdrawnYears(
	statements: readonly Statement[],
	withdrawals: readonly Withdrawal[]
): number[] {
	const years = withdrawals.flatMap(({ year_start, year_end }) => yearsFrom(year_start, year_end));
	const isStated = (year: number) =>
		statements.some((statement) => statement.kind === 'target' && speaksOf(statement, year));
	return [...new Set(years)].filter((year) => !isStated(year)).sort((a, b) => a - b);
}

/** Whether all lines have one unit, so that one axis can hold them. */
export const sameUnit = (all: readonly Line[]): boolean =>
	new Set(all.map(({ series }) => series.canonical_unit)).size <= 1;

/** The single years for which at least `least` places state a target, latest first. */
export function rankedYears(statements: readonly Statement[], least: number): number[] {
	const places = new Map<number, Set<string>>();
	for (const { kind, year_start, year_end, territory } of statements) {
		if (kind !== 'target' || year_start !== year_end) continue;
		places.set(year_end, (places.get(year_end) ?? new Set()).add(territory));
	}
	return [...places]
		.filter(([, names]) => names.size >= least)
		.map(([year]) => year)
		.toSorted((a, b) => b - a);
}
