import { csvFormatRows } from 'd3-dsv';
import { cellOf, type Cell, type ExportTable } from '../../model/table';

/** Without it Excel takes UTF-8 for the system's encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes CSV in UTF-8 with a byte order mark: a line of column names, then one line a row. No value is
 * an empty cell; a list is a JSON array, which loses nothing and which Frictionless prescribes.
 */
export function csvText({ columns, rows }: ExportTable): string {
	const names = Object.entries(columns);
	const lines = rows.map((row) =>
		names.map(([name, column]) => csvCell(cellOf(row, name, column)))
	);
	return `${BYTE_ORDER_MARK}${csvFormatRows([Object.keys(columns), ...lines])}\n`;
}

function csvCell(cell: Cell): string {
	if (cell === null) return '';
	return Array.isArray(cell) ? JSON.stringify(cell) : String(cell);
}
