import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetToArrow } from './arrow';
import { TABLES, TABLE_NAMES, type TableName } from '../model/columns';
import { ParquetWriter, parquetPath } from './parquet';
import { SAMPLE_ROWS } from './samples';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'arrow-'));
	const writer = await ParquetWriter.open(folder);
	for (const table of TABLE_NAMES) await writer.write(table, SAMPLE_ROWS[table]);
	await writer.commit();
	writer.close();
});
afterAll(() => rm(folder, { recursive: true }));

const decode = async (table: TableName) =>
	tableFromIPC(
		await parquetToArrow(new Uint8Array(await readFile(parquetPath(folder, table))), table)
	);

describe('Parquet to Arrow', () => {
	it.each(TABLE_NAMES)('gives back the rows of %s as they were written', async (table) => {
		const decoded = await decode(table);
		const rows = decoded.toArray().map((row) => JSON.parse(JSON.stringify(row)) as unknown);
		expect(rows).toEqual(SAMPLE_ROWS[table]);
	});

	it.each([
		['string', 'Utf8'],
		['int16', 'Int16'],
		['int32', 'Int32'],
		['double', 'Float64'],
		['boolean', 'Bool'],
		['list', 'List<Utf8>']
	])('gives a column of type %s as %s', async (type, arrowType) => {
		for (const table of TABLE_NAMES) {
			const { schema } = await decode(table);
			for (const [name, column] of Object.entries(TABLES[table])) {
				if (column.type !== type) continue;
				expect(`${name} ${schema.fields.find((field) => field.name === name)?.type}`).toBe(
					`${name} ${arrowType}`
				);
			}
		}
	});

	it('keeps the order of the columns', async () => {
		const { schema } = await decode('targets');
		expect(schema.names).toEqual(Object.keys(TABLES.targets));
	});

	it('refuses bytes that are no Parquet', async () => {
		await expect(parquetToArrow(new Uint8Array(100), 'targets')).rejects.toThrow(/parquet/i);
	});
});
