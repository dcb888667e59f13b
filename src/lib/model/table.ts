import { TABLES, type Column, type ColumnType, type TableName } from './columns';

/** File formats that rows can be taken away in. */
export const FORMATS = ['csv', 'xlsx', 'json', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** What there is of each series at an address of its own. */
export const SERIES_ENDINGS = [...FORMATS, 'metadata.json'] as const;
export type SeriesEnding = (typeof SERIES_ENDINGS)[number];

/** A format as people write it. */
export const formatName = (format: Format): string =>
	format === 'parquet' ? 'Parquet' : format.toUpperCase();

/** What files hold beside the types of the data set: texts as ISO 8601 writes days and times, 2025-02-05 10:00:00. */
export type FileColumnType = ColumnType | 'date' | 'timestamp';

/** A column of a file; `of` computes what rows do not hold. */
export interface FileColumn extends Omit<Column, 'type'> {
	type: FileColumnType;
	/** What stands over it in files for people, where that is not its name. */
	heading?: string;
	of?: (row: object) => Cell;
}

/** What stands over a column in a file. */
export const headingOf = (name: string, { heading }: FileColumn): string => heading ?? name;

/** Columns by their name, in the order of the file. */
export type Columns = Readonly<Record<string, FileColumn>>;

/** Rows to be written to a file. */
export interface ExportTable {
	/** What the file is called, without its ending. */
	name: string;
	columns: Columns;
	/** What CSV and XLSX hold instead, where they are for people; JSON and Parquet stay exact. */
	readable?: Columns;
	/** Objects with the columns as keys, unformatted and unrounded; other keys are left out. */
	rows: readonly object[];
	/**
	 * What a reader must know who finds the file years later (title, source, version, licence), as
	 * name and value. XLSX has a sheet for it, Parquet its metadata; CSV and JSON stay plain rows.
	 */
	about?: readonly (readonly [name: string, value: string])[];
}

/** A value that every format can hold; numbers as they are. */
export type Cell = string | number | boolean | string[] | null;

/**
 * The value of a column in a row, of the column's type. What has no column type (a date, a struct out
 * of free SQL) becomes text.
 */
export function cellOf(row: object, name: string, { type, of }: FileColumn): Cell {
	if (of) return of(row);
	const value = (row as Record<string, unknown>)[name];
	if (value === null || value === undefined) return null;
	switch (type) {
		case 'string':
		case 'date':
		case 'timestamp':
			return textOf(value);
		case 'list':
			return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
		case 'boolean':
			return Boolean(value);
		case 'int16':
		case 'int32':
		case 'double':
			return Number(value);
	}
}

function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'object'
		? JSON.stringify(value)
		: `${value as number | boolean | bigint}`;
}

/** The moment that a text of a day or a time means, in UTC; null of what has none in the calendar (infinity). */
export function momentOf(text: string): Date | null {
	const [day = '', time] = text.split(' ');
	const zoned = time?.replace(/([+-]\d{2})$/, '$1:00') ?? '00:00:00';
	const date = new Date(`${day}T${/[+-]/.test(zoned) ? zoned : `${zoned}Z`}`);
	return Number.isNaN(date.getTime()) ? null : date;
}

/**
 * Some columns of one of the data set's tables, in the order of `names`.
 * @throws RangeError for a name that the table does not have
 */
export function columnsOf(table: TableName, names: readonly string[]): Columns {
	return Object.fromEntries(
		names.map((name): [string, Column] => {
			const column = TABLES[table][name];
			if (!column) throw new RangeError(`no column ${name} in ${table}`);
			return [name, column];
		})
	);
}

const INT32 = 2 ** 31;

/**
 * Columns for rows of which only the values are known, such as an answer to free SQL.
 * @param known types of columns whose values do not tell them: a day is a text
 */
export function inferColumns(
	rows: readonly object[],
	known: ReadonlyMap<string, FileColumnType> = new Map()
): Columns {
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return Object.fromEntries(
		names.map((name): [string, FileColumn] => {
			const values = rows
				.map((row) => (row as Record<string, unknown>)[name])
				.filter((value) => value !== null && value !== undefined);
			return [name, { type: known.get(name) ?? typeOf(values), nullable: true, zh: '', en: '' }];
		})
	);
}

function typeOf(values: readonly unknown[]): Column['type'] {
	const all = (is: (value: unknown) => boolean) => values.length > 0 && values.every(is);
	if (all((value) => Number.isInteger(value) && Math.abs(Number(value)) < INT32)) return 'int32';
	if (all((value) => typeof value === 'number')) return 'double';
	if (all((value) => typeof value === 'boolean')) return 'boolean';
	if (all(Array.isArray)) return 'list';
	return 'string';
}
