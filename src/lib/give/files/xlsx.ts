import writeWorkbook, { type Cell as SheetCell, type Sheet } from 'write-excel-file/universal';
import {
	cellOf,
	headingOf,
	momentOf,
	type Cell,
	type Columns,
	type ExportTable,
	type FileColumn
} from '../../model/table';

/** Limits of the file format. */
const MOST_ROWS = 1_048_576;
const LONGEST_TEXT = 32_767;

/** What stands between the items of a list: the sheet is for people. */
const LIST_SEPARATOR = '；';

/**
 * Writes a workbook: the rows with typed cells under a fixed header, what the columns mean, and what
 * the table is about.
 * @throws RangeError when the rows are more or a text is longer than the format holds
 */
export async function xlsxBytes(table: ExportTable): Promise<Uint8Array<ArrayBuffer>> {
	if (table.rows.length >= MOST_ROWS) {
		throw new RangeError(`${table.rows.length} rows: XLSX holds ${MOST_ROWS - 1}`);
	}
	const sheets = [dataSheet(table), columnSheet(table.columns), aboutSheet(table)];
	const blob = await writeWorkbook(sheets).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

const heading = (value: string): SheetCell => ({ value, fontWeight: 'bold' });

/** In characters, by what a column holds; sentences are cut by the next cell, not wrapped. */
const WIDTHS = {
	string: 18,
	list: 18,
	boolean: 8,
	int16: 11,
	int32: 11,
	double: 14,
	...{ date: 12, timestamp: 20 }
} as const;

function dataSheet({ columns, rows }: ExportTable): Sheet<Blob> {
	const names = Object.entries(columns);
	return {
		sheet: 'data',
		stickyRowsCount: 1,
		columns: names.map(([, { type }]) => ({ width: WIDTHS[type] })),
		data: [
			names.map(([name, column]) => heading(headingOf(name, column))),
			...rows.map((row) =>
				names.map(([name, column]) => sheetCell(cellOf(row, name, column), column))
			)
		]
	};
}

/** Days and times as spreadsheets write them; their calendar begins in 1900. */
const MOMENTS = { date: 'yyyy-mm-dd', timestamp: 'yyyy-mm-dd hh:mm:ss' } as const;
const FIRST_YEAR = 1901;

function sheetCell(cell: Cell, { type }: FileColumn): SheetCell {
	const value = Array.isArray(cell) ? cell.join(LIST_SEPARATOR) : cell;
	if (typeof value === 'string' && (type === 'date' || type === 'timestamp')) {
		const moment = momentOf(value);
		if (moment && moment.getUTCFullYear() >= FIRST_YEAR)
			return { value: moment, type: Date, format: MOMENTS[type] };
	}
	if (typeof value !== 'string') return value;
	if (value === '') return null;
	if (value.length > LONGEST_TEXT) {
		throw new RangeError(`a text of ${value.length} characters: XLSX holds ${LONGEST_TEXT}`);
	}
	// Typed, so that a text that begins like a formula or a number stays the text that it is.
	return { value, type: String };
}

const columnSheet = (columns: Columns): Sheet<Blob> => ({
	sheet: 'columns',
	columns: [{ width: 18 }, { width: 10 }, { width: 50 }, { width: 60 }],
	data: [
		['column', 'type', '说明', 'description'].map(heading),
		...Object.entries(columns).map(([name, column]) => [
			headingOf(name, column),
			column.type,
			column.zh,
			column.en
		])
	]
});

const aboutSheet = ({ name, rows, about = [] }: ExportTable): Sheet<Blob> => ({
	sheet: 'about',
	columns: [{ width: 18 }, { width: 90 }],
	data: [['name', name], ['rows', rows.length], ...about.map((pair) => [...pair])]
});
