import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdir, mkdtemp, open, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
	TABLES,
	TABLE_NAMES,
	type Column,
	type ColumnType,
	type Rows,
	type TableName
} from '../model/columns';
import { jsonLines } from './jsonl';
import { keptText } from './kept-text';

const SQL_TYPES: Record<ColumnType, string> = {
	string: 'VARCHAR',
	int16: 'SMALLINT',
	int32: 'INTEGER',
	double: 'DOUBLE',
	boolean: 'BOOLEAN',
	list: 'VARCHAR[]'
};

/**
 * Writes the tables of a data set to Parquet files in a folder. Rows are spooled to JSON lines beside
 * their final place, so memory does not grow with them; nothing appears under its final name before
 * `commit`, which puts all tables there or, when one of them fails, none.
 */
export class ParquetWriter {
	private constructor(
		private readonly folder: string,
		private readonly staging: string,
		private readonly spools: Record<TableName, FileHandle>
	) {}

	private readonly texts = new Set<string>();

	static async open(folder: string): Promise<ParquetWriter> {
		await mkdir(folder, { recursive: true });
		const staging = await mkdtemp(join(folder, '.writing-'));
		const spool = (table: TableName) => open(spoolPath(staging, table), 'w');
		return new ParquetWriter(folder, staging, {
			targets: await spool('targets'),
			documents: await spool('documents'),
			series: await spool('series'),
			dismissed: await spool('dismissed')
		});
	}

	async write<Name extends TableName>(table: Name, rows: readonly Rows[Name][]): Promise<void> {
		await this.spools[table].appendFile(jsonLines(table, rows));
	}

	/** Keeps the text that was made of a file, so that the offsets of records can be followed. */
	async keepText(file: string, text: string): Promise<void> {
		const path = join(this.staging, keptText(file));
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
		this.texts.add(file);
	}

	async commit(): Promise<void> {
		await this.closeSpools();
		// One thread: the same rows in the same order must give the same bytes.
		const database = await DuckDBInstance.create(':memory:', { threads: '1' });
		const connection = await database.connect();
		try {
			for (const table of TABLE_NAMES) await this.convert(connection, table);
		} finally {
			connection.closeSync();
			database.closeSync();
		}
		for (const table of TABLE_NAMES) {
			await rename(parquetPath(this.staging, table), parquetPath(this.folder, table));
		}
		for (const file of this.texts) {
			const path = join(this.folder, keptText(file));
			await mkdir(dirname(path), { recursive: true });
			await rename(join(this.staging, keptText(file)), path);
		}
	}

	/** Clears away what is not final. Without a `commit` before, the folder is as it was. */
	async close(): Promise<void> {
		await this.closeSpools();
		await rm(this.staging, { recursive: true });
	}

	private async closeSpools(): Promise<void> {
		for (const spool of Object.values(this.spools)) await spool.close();
	}

	private async convert(connection: DuckDBConnection, table: TableName): Promise<void> {
		await connection.run(
			`COPY (FROM read_json($1, format = 'newline_delimited', columns = ${columnTypes(TABLES[table])}))
			 TO $2 (FORMAT parquet, COMPRESSION zstd)`,
			[spoolPath(this.staging, table), parquetPath(this.staging, table)]
		);
	}
}

export function parquetPath(folder: string, table: TableName): string {
	return join(folder, `${table}.parquet`);
}

function spoolPath(staging: string, table: TableName): string {
	return join(staging, `${table}.jsonl`);
}

function columnTypes(columns: Readonly<Record<string, Column>>): string {
	const types = Object.entries(columns).map(
		([name, { type }]) => `"${name}": '${SQL_TYPES[type]}'`
	);
	return `{${types.join(', ')}}`;
}
