import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TABLE_NAMES, type TableName } from '../model/columns';
import { ParquetWriter, parquetPath } from './parquet';
import { SAMPLE_ROWS } from './samples';

let folder: string;
beforeEach(async () => {
	// A folder name that would be a pattern, or end a string, if it were put into SQL.
	folder = await mkdtemp(join(tmpdir(), "parquet [a-z]* it's "));
});
afterEach(() => rm(folder, { recursive: true }));

async function writeSample(tables: readonly TableName[] = TABLE_NAMES): Promise<ParquetWriter> {
	const writer = await ParquetWriter.open(folder);
	for (const table of tables) await writer.write(table, SAMPLE_ROWS[table]);
	return writer;
}

async function commitSample(tables?: readonly TableName[]): Promise<void> {
	const writer = await writeSample(tables);
	await writer.commit();
	await writer.close();
}

const bytesOf = (table: TableName) => readFile(parquetPath(folder, table));

async function query(sql: string, file: string) {
	const connection = await (await DuckDBInstance.create()).connect();
	const reader = await connection.runAndReadAll(sql, [file]);
	return reader.getRowObjectsJson();
}

describe('writing Parquet', () => {
	it.each(TABLE_NAMES)('%s holds its rows, in their order', async (table) => {
		await commitSample();
		expect(await query('FROM read_parquet([$1])', parquetPath(folder, table))).toEqual(
			SAMPLE_ROWS[table]
		);
	});

	it('gives the columns the types of the contract', async () => {
		await commitSample();
		const described = await query(
			'SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM read_parquet([$1]))',
			parquetPath(folder, 'targets')
		);
		const types = new Map(described.map(({ name, type }) => [name, type]));
		expect(Object.fromEntries(types)).toMatchObject({
			id: 'VARCHAR',
			at: 'INTEGER',
			end: 'INTEGER',
			quote_at: 'INTEGER',
			section: 'VARCHAR[]',
			value_low: 'DOUBLE',
			canonical_high: 'DOUBLE',
			year_start: 'SMALLINT',
			base_year: 'SMALLINT',
			lead: 'VARCHAR[]',
			series: 'VARCHAR',
			stated: 'VARCHAR[]'
		});
	});

	it('writes a table without rows', async () => {
		await commitSample([]);
		expect(await query('FROM read_parquet([$1])', parquetPath(folder, 'targets'))).toEqual([]);
	});

	it('gives the same bytes for the same rows', async () => {
		await commitSample();
		const first = await Promise.all(TABLE_NAMES.map(bytesOf));
		await commitSample();
		expect(await Promise.all(TABLE_NAMES.map(bytesOf))).toEqual(first);
	});
});

describe('good data stays in place', () => {
	const good = 'good data';
	beforeEach(async () => {
		for (const table of TABLE_NAMES) await writeFile(parquetPath(folder, table), good);
	});
	const expectGood = async () => {
		for (const table of TABLE_NAMES) expect(String(await bytesOf(table))).toBe(good);
		expect((await readdir(folder)).sort()).toEqual(
			TABLE_NAMES.map((table) => `${table}.parquet`).sort()
		);
	};

	it('when the run is given up', async () => {
		await (await writeSample()).close();
		await expectGood();
	});

	it('when one of the tables cannot be written', async () => {
		const writer = await writeSample();
		const [row] = SAMPLE_ROWS.dismissed;
		await writer.write('dismissed', row ? [{ ...row, at: 2 ** 40 }] : []);
		await expect(writer.commit()).rejects.toThrow(/INT32|cast/i);
		await writer.close();
		await expectGood();
	});

	it('until all tables are written', async () => {
		const writer = await writeSample();
		expect(String(await bytesOf('targets'))).toBe(good);
		await writer.commit();
		await writer.close();
		expect(String(await bytesOf('targets'))).not.toBe(good);
		expect(await readdir(folder)).toHaveLength(TABLE_NAMES.length);
	});
});
