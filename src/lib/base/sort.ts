export type Direction = 'ascending' | 'descending';

/** A sorted copy; rows with equal keys keep their order. Text sorts as Chinese readers expect, by pinyin. */
export function sortBy<Row>(
	rows: readonly Row[],
	key: (row: Row) => string | number | null,
	direction: Direction
): Row[] {
	const sign = direction === 'ascending' ? 1 : -1;
	return rows.toSorted((a, b) => sign * compare(key(a), key(b)));
}

/** Null comes before everything. */
function compare(a: string | number | null, b: string | number | null): number {
	if (a === null || b === null) return Number(a !== null) - Number(b !== null);
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return String(a).localeCompare(String(b), 'zh-CN');
}
