import type { Locale } from '../../base/locale';
import type { Comparator, Kind } from '../../model/record';
import { CLOSE_TOGETHER, valueExtent, type Extent } from './extent';

/** A value on the common axis of a ranking. */
export interface RankingValue {
	low: number;
	high: number;
	comparator: Comparator;
	/** Whether it is from statistics, not from a document. */
	statistic?: boolean;
}

/** One place with its value and, where one is known, a result to compare it with. */
export interface RankingRow {
	place: string;
	/** Whether the value is a target or a result; a target when absent. */
	kind?: Kind;
	value: RankingValue;
	result?: RankingValue | undefined;
	/** What stands at the end of the row. */
	label: string;
	/** What stands over the rows that follow, where other rows stand before them. */
	head?: string;
}

/** Places with their values on one axis. */
export interface RankingChart {
	/** Top to bottom. */
	rows: readonly RankingRow[];
	unit: string;
	locale: Locale;
}

const ROW = 24;
const AXIS = 36;

/** Pixels that a ranking takes: heads take a row each. */
export const rankingHeight = (rows: readonly { place?: string; head?: string }[]): number =>
	rankingLines(rows).length * ROW + AXIS;

/** The lines of a ranking: the rows, and before some of them the head that stands over them. */
export const rankingLines = <Row extends { head?: string }>(
	rows: readonly Row[]
): ({ head: string } | { row: Row })[] =>
	rows.flatMap((row) => [...(row.head === undefined ? [] : [{ head: row.head }]), { row }]);

/** Places ordered by their value: highest first, at equal values those of one comparator together. */
export const rank = <Row extends RankingRow>(rows: readonly Row[]): Row[] =>
	rows.toSorted(
		(a, b) =>
			b.value.high - a.value.high ||
			b.value.low - a.value.low ||
			a.value.comparator.localeCompare(b.value.comparator) ||
			a.place.localeCompare(b.place, 'zh-CN')
	);

/** The value axis of a ranking; a chart whose axis does not begin at zero must say so. */
export function rankingExtent(rows: readonly RankingRow[]): Extent {
	const values = rows.flatMap(({ value, result }) => [value, ...(result ? [result] : [])]);
	return valueExtent(
		values.flatMap(({ low, high }) => [low, high]),
		CLOSE_TOGETHER.dots
	);
}
