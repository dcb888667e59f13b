import { TABLES, type Rows, type TableName } from '../model/columns';

/** Rows as JSON objects, one a line, with exactly the table's columns in their order. */
export function jsonLines<Name extends TableName>(
	table: Name,
	rows: readonly Rows[Name][]
): string {
	const columns = Object.keys(TABLES[table]);
	return rows.map((row) => `${JSON.stringify(row, columns)}\n`).join('');
}
