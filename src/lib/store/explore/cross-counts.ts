import type { Coded } from './coded';
import type { SpokenYears } from './cross-conditions';

/** How many rows there are of each value, and of each year, under some conditions. */
export interface CrossCounts {
	/** Rows that pass all. */
	total: number;
	/** For each group, the rows that fail it alone: what would come on top without it. */
	without: number[];
	/** For each column and value, the rows that fail no group but the column's own. */
	values: Uint32Array[];
	/** For each year from the first, the rows that fail no group but that of the years. */
	years: Uint32Array;
	/** For each value of the column of cells, by year: rows that fail no group but its own and that of the years. */
	cells: Uint32Array;
}

/** Rows that are counted, each by the same weight: 1, or -1 to take them out again. */
export interface CountedRows {
	rows: Uint32Array;
	weight: 1 | -1;
}

export function copyCounts({ total, without, values, years, cells }: CrossCounts): CrossCounts {
	return {
		total,
		without: [...without],
		values: values.map((counts) => counts.slice()),
		years: years.slice(),
		cells: cells.slice()
	};
}

export function countValues(
	{ codes, starts }: Coded,
	{ rows, weight }: CountedRows,
	into: Uint32Array
): void {
	if (!starts) {
		for (let at = 0; at < rows.length; at += 1) {
			const code = codes[rows[at] as number] as number;
			into[code] = (into[code] as number) + weight;
		}
		return;
	}
	for (let at = 0; at < rows.length; at += 1) {
		const row = rows[at] as number;
		const end = starts[row + 1] as number;
		for (let place = starts[row] as number; place < end; place += 1) {
			const code = codes[place] as number;
			into[code] = (into[code] as number) + weight;
		}
	}
}

/** A row counts in each year that it speaks of. */
export function countYears(
	{ first, last }: SpokenYears,
	firstYear: number,
	{ rows, weight }: CountedRows,
	into: Uint32Array
): void {
	for (let at = 0; at < rows.length; at += 1) {
		const row = rows[at] as number;
		const end = (last[row] as number) - firstYear;
		for (let year = (first[row] as number) - firstYear; year <= end; year += 1)
			into[year] = (into[year] as number) + weight;
	}
}

/** @param span years for each value */
export function countCells(
	{ codes }: Coded,
	{ first, last }: SpokenYears,
	firstYear: number,
	span: number,
	{ rows, weight }: CountedRows,
	into: Uint32Array
): void {
	for (let at = 0; at < rows.length; at += 1) {
		const row = rows[at] as number;
		const begin = (codes[row] as number) * span - firstYear;
		const end = begin + (last[row] as number);
		for (let cell = begin + (first[row] as number); cell <= end; cell += 1)
			into[cell] = (into[cell] as number) + weight;
	}
}
