/** More rows than this nobody reads, and a cross join could fill the memory. */
export const MOST_ROWS = 100_000;

/** What a column of a result holds, as far as showing it goes. */
export type ResultType = 'number' | 'text';

export interface ResultColumn {
	name: string;
	type: ResultType;
}

/** The answer to a statement. */
export interface SqlResult {
	columns: ResultColumn[];
	rows: Record<string, unknown>[];
	/** Whether there were more rows than were fetched. */
	cut: boolean;
	milliseconds: number;
}

/** A cell as text; lists and structs as JSON. */
export function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
