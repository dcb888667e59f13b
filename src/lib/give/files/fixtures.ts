import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParse } from 'd3-dsv';
import readWorkbook from 'read-excel-file/universal';
import { plainRow } from '../../store/engine/plain-row';
import { readableColumns } from '../../words/readable-columns';
import { headingOf, type Columns, type FileColumn, type Format } from '../../model/table';

/* For tests: reads files as other people's programs would, not with the code that wrote them. */

export type Row = Record<string, unknown>;

type Reader = (bytes: Uint8Array<ArrayBuffer>, columns: Columns) => Promise<Row[]>;

/** The columns of a file that a Chinese page gives: spreadsheets are for people, so headings and codes are words. */
export const columnsIn = (format: Format, columns: Columns): Columns =>
	format === 'csv' || format === 'xlsx' ? readableColumns(columns, 'zh') : columns;

/** The rows of a file; of its first sheet where it has several. */
export const readers: Record<Format, Reader> = {
	csv: async (bytes, columns) =>
		csvParse(new TextDecoder().decode(bytes)).map((cells) =>
			mapCells(columns, (name, column) =>
				csvValue(cells[headingOf(name, column)] ?? '', columns, name)
			)
		),
	json: async (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Row[],
	xlsx: async (bytes, columns) => {
		const [sheet] = await readWorkbook(new Blob([bytes]), { trim: false });
		const [header = [], ...lines] = sheet?.data ?? [];
		return lines.map((line) =>
			mapCells(columns, (name, column) => line[header.indexOf(headingOf(name, column))] ?? null)
		);
	},
	parquet: readParquet
};

async function readParquet(bytes: Uint8Array): Promise<Row[]> {
	const folder = await mkdtemp(join(tmpdir(), 'export-'));
	const path = join(folder, 'read.parquet');
	try {
		await writeFile(path, bytes);
		const connection = await (await DuckDBInstance.create()).connect();
		const reader = await connection.runAndReadAll('from read_parquet($1)', [path]);
		return reader.getRowObjectsJS().map((row) => plainRow(Object.entries(row)));
	} finally {
		await rm(folder, { recursive: true });
	}
}

const mapCells = (columns: Columns, value: (name: string, column: FileColumn) => unknown): Row =>
	Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, value(name, column)]));

function csvValue(cell: string, columns: Columns, name: string): unknown {
	const type = columns[name]?.type;
	if (cell === '') return null;
	if (type === 'string') return cell;
	if (type === 'boolean') return cell === 'true';
	return type === 'list' ? (JSON.parse(cell) as unknown) : Number(cell);
}

/** What a format can tell of a row: CSV and sheets have no empty text, and sheets join lists. */
export function tellable(row: Row, columns: Columns, format: Format): Row {
	return mapCells(columns, (name) => {
		const of = columns[name]?.of;
		const value = (of ? of(row) : row[name]) ?? null;
		const empty = value === '' && (format === 'csv' || format === 'xlsx');
		if (empty) return null;
		return format === 'xlsx' && Array.isArray(value) ? value.join('；') || null : value;
	});
}
