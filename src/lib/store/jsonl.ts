import { pick } from '../base/pick';
import { TABLES, type Rows, type TableName } from '../model/columns';

/**
 * Some fields of a row in the order of their names. The list of names that JSON.stringify takes keeps that order no
 * longer where a library mends JSON for older engines, as the reader of PDFs does.
 */
export const jsonLine = <Row>(row: Row, names: readonly (keyof Row)[]): string =>
	`${JSON.stringify(pick(row, names))}\n`;

/** Rows as JSON objects, one a line, with exactly the table's columns in their order. */
export function jsonLines<Name extends TableName>(
	table: Name,
	rows: readonly Rows[Name][]
): string {
	const columns = Object.keys(TABLES[table]) as (keyof Rows[Name])[];
	return rows.map((row) => jsonLine(row, columns)).join('');
}
