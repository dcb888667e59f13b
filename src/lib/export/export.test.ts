import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParse } from 'd3-dsv';
import readWorkbook from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES, TABLE_NAMES, type TableName } from '../dataset/columns';
import { SAMPLE_ROWS } from '../dataset/samples';
import { plainRow } from '../query/values';
import { columnsOf, exportTable, FORMATS, inferColumns, type Columns, type Format } from '.';

type Row = Record<string, unknown>;

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'export-'))));
afterAll(() => rm(folder, { recursive: true }));

/** Reads a file as somebody else's program would: not with the code that wrote it. */
const readers: Record<
	Format,
	(bytes: Uint8Array<ArrayBuffer>, columns: Columns) => Promise<Row[]>
> = {
	csv: async (bytes, columns) => {
		const text = new TextDecoder().decode(bytes);
		return csvParse(text).map((cells) =>
			mapCells(columns, (name) => csvValue(cells[name] ?? '', columns, name))
		);
	},
	json: async (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Row[],
	xlsx: async (bytes, columns) => {
		const [sheet] = await readWorkbook(new Blob([bytes]), { trim: false });
		const [header = [], ...lines] = sheet?.data ?? [];
		return lines.map((line) => mapCells(columns, (name) => line[header.indexOf(name)] ?? null));
	},
	parquet: async (bytes) => {
		const path = join(folder, 'read.parquet');
		await writeFile(path, bytes);
		const connection = await (await DuckDBInstance.create()).connect();
		const reader = await connection.runAndReadAll('from read_parquet($1)', [path]);
		return reader.getRowObjectsJS().map((row) => plainRow(Object.entries(row)));
	}
};

const mapCells = (columns: Columns, value: (name: string) => unknown): Row =>
	Object.fromEntries(Object.keys(columns).map((name) => [name, value(name)]));

function csvValue(cell: string, columns: Columns, name: string): unknown {
	if (cell === '') return null;
	const type = columns[name]?.type;
	if (type === 'string') return cell;
	if (type === 'boolean') return cell === 'true';
	return type === 'list' ? (JSON.parse(cell) as unknown) : Number(cell);
}

/** What a format can tell: a sheet is for people, it joins lists and leaves empty texts out. */
function expected(row: Row, format: Format): Row {
	if (format !== 'xlsx') return row;
	const cell = (value: unknown) => (Array.isArray(value) ? value.join('；') || null : value);
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]));
}

describe('every table in every format is read back as it was', () => {
	const cases = TABLE_NAMES.flatMap((table) =>
		FORMATS.map((format): [TableName, Format] => [table, format])
	);
	it.each(cases)('%s as %s', async (name, format) => {
		const rows = SAMPLE_ROWS[name] as unknown as Row[];
		const columns = TABLES[name];
		const file = await exportTable({ name, columns, rows }, format);
		const read = await readers[format](file.bytes, columns);
		expect(read).toEqual(rows.map((row) => expected(row, format)));
	});
});

describe('awkward values survive', () => {
	const cases: [title: string, value: unknown][] = [
		['an inexact double', 0.1 + 0.2],
		['a large number', 1.5e13],
		['a small number', 1e-7],
		['a negative number', -3.5],
		['zero', 0],
		['a quotation mark, a comma and a line break', '他说："好",\n再见'],
		['text that looks like a formula', '=1+1'],
		['text that looks like a number', '007'],
		['a character beyond the basic plane', '𠮷'],
		['markup', '<b>&amp;</b>'],
		['spaces at the ends', '  两头  '],
		['true', true],
		['false', false],
		['a list with separators in it', ['甲,"乙"', '丙；丁']],
		['nothing', null]
	];
	describe.each(cases)('%s', (_, value) => {
		it.each(FORMATS)('%s', async (format) => {
			const rows = [{ value, filler: 1 }];
			const columns = inferColumns(rows);
			const { bytes } = await exportTable({ name: 'x', columns, rows }, format);
			const [read] = await readers[format](bytes, columns);
			expect(read).toEqual(expected({ value, filler: 1 }, format));
		});
	});
});

describe('files', () => {
	const columns = columnsOf('series', ['id', 'records']);

	it.each(FORMATS)('no rows give a sound %s file without rows', async (format) => {
		const { bytes } = await exportTable({ name: 'none', columns, rows: [] }, format);
		expect(await readers[format](bytes, columns)).toEqual([]);
	});

	it.each([
		['2014年公路里程', '2014年公路里程.csv'],
		['a/b: "c"', 'a-b-c-.csv']
	])('a table called %s is saved as %s', async (name, saved) => {
		expect((await exportTable({ name, columns, rows: [] }, 'csv')).name).toBe(saved);
	});

	it('CSV begins with the byte order mark that Excel needs', async () => {
		const { bytes } = await exportTable({ name: 'x', columns, rows: [] }, 'csv');
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	it('only the asked columns are written', async () => {
		const rows = [{ id: 'a', records: 1, secret: 'no' }];
		const { bytes } = await exportTable({ name: 'x', columns, rows }, 'json');
		expect(await readers.json(bytes, columns)).toEqual([{ id: 'a', records: 1 }]);
	});

	it('a workbook says what its columns mean and what it is about', async () => {
		const about = [['licence', 'CC BY 4.0']] as const;
		const { bytes } = await exportTable({ name: 'x', columns, rows: [], about }, 'xlsx');
		const sheets = await readWorkbook(new Blob([bytes]), { trim: false });
		expect(sheets.map(({ sheet }) => sheet)).toEqual(['data', 'columns', 'about']);
		expect(sheets[1]?.data[1]).toEqual(['id', 'string', '序列编号', 'Id of the series']);
		expect(sheets[2]?.data).toContainEqual(['licence', 'CC BY 4.0']);
	});
});

describe('refused', () => {
	it('a text longer than a cell of XLSX', async () => {
		const rows = [{ text: '长'.repeat(40_000) }];
		const table = { name: 'x', columns: inferColumns(rows), rows };
		await expect(exportTable(table, 'xlsx')).rejects.toThrow('40000 characters');
	});

	it('a column that the table does not have', () => {
		expect(() => columnsOf('series', ['nothing'])).toThrow('no column nothing in series');
	});
});
