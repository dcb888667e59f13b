import { existsSync } from 'node:fs';
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	readlink,
	rm,
	symlink,
	writeFile
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TABLE_NAMES, type TableName } from '../model/columns';
import { Locked } from './lock';
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
	writer.close();
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

	it('writes what every engine reads: version 1, plain values or a dictionary, signed integers', async () => {
		await commitSample();
		const file = parquetPath(folder, 'targets');
		const distinct = async (columns: string, from: string) =>
			(await query(`SELECT DISTINCT ${columns} FROM ${from}([$1]) ORDER BY ALL`, file)).flatMap(
				(row) => Object.values(row).filter((value) => value !== null)
			);
		const [format, ...others] = await distinct('format_version', 'parquet_file_metadata');
		expect([Number(format), others]).toEqual([1, []]);
		expect(new Set(await distinct('compression', 'parquet_metadata'))).toEqual(new Set(['ZSTD']));
		for (const encoding of await distinct('encodings', 'parquet_metadata'))
			expect(['PLAIN', 'PLAIN_DICTIONARY']).toContain(encoding);
		expect(await distinct('converted_type', 'parquet_schema')).toEqual([
			'INT_16',
			'INT_32',
			'LIST',
			'UTF8'
		]);
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
		(await writeSample()).close();
		await expectGood();
	});

	it('when one of the tables cannot be written', async () => {
		const writer = await writeSample();
		const [row] = SAMPLE_ROWS.dismissed;
		await writer.write('dismissed', row ? [{ ...row, at: 2 ** 40 }] : []);
		await expect(writer.commit()).rejects.toThrow(/INT32|cast/i);
		writer.close();
		await expectGood();
	});

	it('until all tables are written', async () => {
		const writer = await writeSample();
		expect(String(await bytesOf('targets'))).toBe(good);
		await writer.commit();
		writer.close();
		expect(String(await bytesOf('targets'))).not.toBe(good);
	});
});

describe('all tables change at once', () => {
	const versions = async () =>
		(await readdir(folder)).filter((name) => name.startsWith('.tables-'));

	it('each name leads through the one link that a commit changes', async () => {
		await commitSample();
		const before = await readlink(join(folder, '.current'));
		for (const table of TABLE_NAMES)
			expect(await readlink(parquetPath(folder, table))).toBe(join('.current', `${table}.parquet`));
		await commitSample([]);
		expect(await readlink(join(folder, '.current'))).not.toBe(before);
		expect(await versions()).toHaveLength(1);
	});

	it('every file carries the version of all rows', async () => {
		const version = async () => {
			const carried = await Promise.all(
				TABLE_NAMES.map((table) =>
					query(
						"SELECT decode(value) AS version FROM parquet_kv_metadata($1) WHERE decode(key) = 'data_version'",
						parquetPath(folder, table)
					)
				)
			);
			return carried.flat().map((row) => row.version);
		};
		await commitSample();
		const first = await version();
		expect(first).toHaveLength(TABLE_NAMES.length);
		expect(new Set(first).size).toBe(1);
		await commitSample(['targets']);
		expect(await version()).not.toEqual(first);
	});

	it('what a killed run left is cleared by the next', async () => {
		await mkdir(join(folder, '.tables-killed'));
		await symlink(`${hostname()}:999999999`, join(folder, '.lock'));
		await commitSample();
		expect(await versions()).toHaveLength(1);
		expect(existsSync(join(folder, '.lock'))).toBe(false);
	});

	it.each([
		['of this machine', `${hostname()}:${process.pid}`],
		['of another machine, of which nobody can say', 'elsewhere:999999999']
	])('one run %s keeps out another', async (_title, owner) => {
		await symlink(owner, join(folder, '.lock'));
		await expect(ParquetWriter.open(folder)).rejects.toThrow(Locked);
		expect(await readlink(join(folder, '.lock'))).toBe(owner);
	});

	it('a writer that ends at once leaves nothing, and takes nothing away that is published', async () => {
		const writer = await writeSample();
		writer.close();
		expect(await readdir(folder)).toEqual([]);
		const published = await writeSample();
		await published.commit();
		published.close();
		expect(await query('FROM read_parquet([$1])', parquetPath(folder, 'series'))).not.toEqual([]);
	});
});
