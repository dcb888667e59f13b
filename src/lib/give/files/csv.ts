import { csvFormatRows } from 'd3-dsv';
import { cellOf, headingOf, type Cell, type ExportTable } from '../../model/table';

/** Without it Excel takes UTF-8 for the system's encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes CSV in UTF-8 with a byte order mark: a line of headings, then one line a row. No value is
 * an empty cell; a list is a JSON array, which loses nothing and which Frictionless prescribes.
 */
export function csvText({ columns, rows }: ExportTable): string {
	const names = Object.entries(columns);
	const lines = rows.map((row) =>
		names.map(([name, column]) => csvCell(cellOf(row, name, column)))
	);
	return `${BYTE_ORDER_MARK}${csvFormatRows([names.map(([name, column]) => headingOf(name, column)), ...lines])}\n`;
}

/** What a spreadsheet takes for a formula, and may run, though it came as text. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d[\d.,]*%?$/;

/** A text that a spreadsheet would run begins with an apostrophe, which spreadsheets take for "this is text". */
function csvCell(cell: Cell): string {
	if (cell === null) return '';
	if (Array.isArray(cell)) return JSON.stringify(cell);
	if (typeof cell === 'string' && FORMULA.test(cell) && !NUMBER.test(cell)) return `'${cell}`;
	return String(cell);
}
