import type { SeriesSummary } from '$lib/relate/statements/summary';
import type { SeriesRow } from '$lib/model/record';
import type { Searchable } from '$lib/words/search/match';
import { sortBy, type Direction } from '$lib/base/sort';

/** A row of the list of indicators. */
export interface ListedSeries extends Omit<SeriesRow, 'name_en' | 'name_en_source'>, Searchable {
	summary: SeriesSummary;
}

/** Records of each series in the chosen place and year. */
export type RecordCounts = ReadonlyMap<string | null, number>;

export const COLUMNS = ['documents', 'records', 'name', 'years'] as const;
export type ListColumn = (typeof COLUMNS)[number];

export interface Order {
	column: ListColumn;
	direction: Direction;
}

/** The number of a series' records among those asked for. */
export const recordsOf = ({ id, records }: ListedSeries, counts: RecordCounts | null): number =>
	counts?.get(id) ?? records;

/** The rows in the order of a column. */
export function ordered(
	rows: readonly ListedSeries[],
	{ column, direction }: Order,
	counts: RecordCounts | null
): ListedSeries[] {
	const keys: Record<ListColumn, (row: ListedSeries) => string | number> = {
		documents: (row) => row.documents,
		records: (row) => recordsOf(row, counts),
		name: (row) => row.name,
		years: (row) => row.last_year
	};
	return sortBy(rows, keys[column], direction);
}
