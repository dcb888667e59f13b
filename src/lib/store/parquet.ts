import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { createHash, type Hash } from 'node:crypto';
import { appendFileSync, closeSync, openSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
	TABLES,
	TABLE_NAMES,
	VERSION_KEY,
	type Column,
	type ColumnType,
	type Rows,
	type TableName
} from '../model/columns';
import { makeFolder } from './file';
import { jsonLines } from './jsonl';
import { KEPT_TEXTS, keptText } from './kept-text';
import { lockFolder } from './lock';
import { PARTITIONED_ABOVE, writePartitions } from './partitions';
import { clearVersions, newVersion, publish } from './versions';

/** Rows that are written as one text. */
const BATCH = 1000;

const SQL_TYPES: Record<ColumnType, string> = {
	string: 'VARCHAR',
	int16: 'SMALLINT',
	int32: 'INTEGER',
	double: 'DOUBLE',
	boolean: 'BOOLEAN',
	list: 'VARCHAR[]'
};

/** A table while its rows come in: the file that they wait in, how many they are, and the hash of all so far. */
interface Waiting {
	file: number;
	rows: number;
	hash: Hash;
}

/** From when on records are written in partitions as well. */
interface Partitioning {
	/** So many records are not. */
	above: number;
	/** Records of a file, where not as many as usual. */
	fileRecords?: number;
}

/**
 * Writes the tables of a data set to Parquet files in a folder. Rows wait as JSON lines beside their final
 * place, so memory does not grow with them; nothing appears under its final name before `commit`, which puts
 * all tables there at once or, when one of them fails, none. Each file carries the same version, a hash of all
 * rows of all tables.
 */
export class ParquetWriter {
	private constructor(
		private readonly folder: string,
		private readonly version: string,
		private readonly waiting: Record<TableName, Waiting>,
		private readonly partitioning: Partitioning,
		private readonly unlock: () => void
	) {}

	private readonly texts = new Set<string>();

	/** @throws Locked where another run writes to the folder */
	static async open(
		folder: string,
		partitioning: Partitioning = { above: PARTITIONED_ABOVE }
	): Promise<ParquetWriter> {
		await makeFolder(folder);
		// From here to the end nothing is awaited, so that no signal comes before whoever called can clean up.
		const unlock = lockFolder(folder);
		try {
			clearVersions(folder);
			const version = newVersion(folder);
			const waiting = {} as Record<TableName, Waiting>;
			for (const table of TABLE_NAMES)
				waiting[table] = {
					file: openSync(waitingPath(version, table), 'w'),
					rows: 0,
					hash: createHash('sha256')
				};
			return new ParquetWriter(folder, version, waiting, partitioning, unlock);
		} catch (error) {
			unlock();
			throw error;
		}
	}

	/** Appends rows to a table. */
	async write<Name extends TableName>(table: Name, rows: readonly Rows[Name][]): Promise<void> {
		for (let from = 0; from < rows.length; from += BATCH) {
			const lines = jsonLines(table, rows.slice(from, from + BATCH));
			this.waiting[table].hash.update(lines);
			appendFileSync(this.waiting[table].file, lines);
		}
		this.waiting[table].rows += rows.length;
	}

	/** Keeps the text that was made of a file, so that the offsets of records can be followed. */
	async keepText(file: string, text: string): Promise<void> {
		const path = join(this.version, keptText(file));
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
		this.texts.add(file);
	}

	async commit(): Promise<void> {
		// One thread: the same rows in the same order must give the same bytes.
		const database = await DuckDBInstance.create(':memory:', { threads: '1' });
		const connection = await database.connect();
		const hash = createHash('sha256');
		for (const table of TABLE_NAMES) hash.update(this.waiting[table].hash.digest('hex'));
		const dataVersion = hash.digest('hex');
		const written = TABLE_NAMES.map(fileName);
		try {
			for (const table of TABLE_NAMES) {
				await convert(connection, this.version, table, dataVersion);
			}
			if (this.waiting.targets.rows > this.partitioning.above)
				written.push(await this.#partition(connection, dataVersion));
		} finally {
			connection.closeSync();
			database.closeSync();
		}
		if (this.texts.size > 0) written.push(KEPT_TEXTS);
		await publish(this.folder, this.version, written);
	}

	#partition(connection: DuckDBConnection, version: string): Promise<string> {
		const [targets, documents] = [
			parquetPath(this.version, 'targets'),
			parquetPath(this.version, 'documents')
		];
		const { fileRecords } = this.partitioning;
		return writePartitions(connection, this.version, { targets, documents, version }, fileRecords);
	}

	/** Clears away what is not final. Without a `commit` before, the folder is as it was. */
	close(): void {
		for (const { file } of Object.values(this.waiting)) closeSync(file);
		clearVersions(this.folder);
		this.unlock();
	}
}

async function convert(
	connection: DuckDBConnection,
	folder: string,
	table: TableName,
	dataVersion: string
): Promise<void> {
	const rows = waitingPath(folder, table);
	await connection.run(
		`COPY (FROM read_json($1, format = 'newline_delimited', columns = ${columnTypes(TABLES[table])}))
		 TO $2 (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${VERSION_KEY}: '${dataVersion}'})`,
		[rows, parquetPath(folder, table)]
	);
	await rm(rows);
}

const fileName = (table: TableName) => `${table}.parquet`;

export function parquetPath(folder: string, table: TableName): string {
	return join(folder, fileName(table));
}

function waitingPath(folder: string, table: TableName): string {
	return join(folder, `${table}.jsonl`);
}

function columnTypes(columns: Readonly<Record<string, Column>>): string {
	const types = Object.entries(columns).map(
		([name, { type }]) => `"${name}": '${SQL_TYPES[type]}'`
	);
	return `{${types.join(', ')}}`;
}
