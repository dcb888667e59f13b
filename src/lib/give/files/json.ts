import { cellOf, type ExportTable } from '../../model/table';

/** Writes a JSON array with an object a row, one row a line, keys in the order of the columns. */
export function jsonText({ columns, rows }: ExportTable): string {
	const names = Object.entries(columns);
	const lines = rows.map((row) =>
		JSON.stringify(
			Object.fromEntries(names.map(([name, column]) => [name, cellOf(row, name, column)]))
		)
	);
	return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
