import type { FileColumnType } from './table';

/** More rows than this nobody reads, and a cross join could fill the memory. */
export const MOST_ROWS = 100_000;

/** Texts of more than this no table shows in time. */
export const MOST_BYTES = 16_000_000;

/** As much of a cell as a table shows; files have the whole. */
const SHOWN = 2_000;

/** What a column of a result holds, as far as showing it goes. */
export type ResultType = 'number' | 'text' | 'date' | 'timestamp';

export interface ResultColumn {
	name: string;
	type: ResultType;
}

/** The answer to a statement. */
export interface SqlResult {
	columns: ResultColumn[];
	rows: Record<string, unknown>[];
	/** What there was too much of, where not all rows were taken. */
	cut: 'rows' | 'bytes' | null;
	milliseconds: number;
}

/** The columns of days and times, for files: their values are texts. */
export const momentTypes = ({ columns }: Pick<SqlResult, 'columns'>): Map<string, FileColumnType> =>
	new Map(
		columns.flatMap(({ name, type }) =>
			type === 'date' || type === 'timestamp' ? [[name, type] as const] : []
		)
	);

/** A cell as text; lists and structs as JSON. */
export function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** A cell as a table shows it. */
export function shownText(value: unknown): string {
	const text = cellText(value);
	return text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text;
}
