import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import {
	DuckDBInstance,
	listValue,
	type DuckDBConnection,
	type DuckDBValue
} from '@duckdb/node-api';
import { TABLE_NAMES, VERSION_KEY, type TableName } from '$lib/model/columns';
import { parquetPath } from '../parquet';
import type { Query } from '../queries/builder';
import { plainRow } from './plain-row';

/** The folder that holds the tables. `PLAN_DATA` names another one than `data/`. */
const dataFolder = (): string => process.env.PLAN_DATA ?? 'data';

let folder: string | undefined;

/**
 * The Parquet file of a table. All come from the folder that was current when the first was asked for: an
 * extraction that ends while the site is built must not mix its tables with those before.
 */
export function parquetFile(table: TableName): string {
	folder ??= dirname(realpathSync(parquetPath(dataFolder(), 'targets')));
	return parquetPath(folder, table);
}

/**
 * Opens an in-memory DuckDB with the data set in it; `file` says where each table is.
 * @throws where the tables are not of one version
 */
export async function openNative(file: (table: TableName) => string): Promise<DuckDBConnection> {
	const connection = await (await DuckDBInstance.create()).connect();
	await versionOf(connection, file);
	for (const table of TABLE_NAMES) {
		await connection.run(`create table ${table} as from read_parquet($1)`, [file(table)]);
	}
	return connection;
}

/** The version that all tables carry. */
async function versionOf(
	connection: DuckDBConnection,
	file: (table: TableName) => string
): Promise<string> {
	const reader = await connection.runAndReadAll(
		'select decode(value) as version from parquet_kv_metadata($1) where decode(key) = $2',
		[listValue(TABLE_NAMES.map(file)), VERSION_KEY]
	);
	const versions = reader.getRowObjectsJson().map((row) => JSON.stringify(row.version));
	const [version] = versions;
	if (version === undefined || versions.length < TABLE_NAMES.length || new Set(versions).size > 1)
		throw new Error(
			`the tables in ${dirname(file('targets'))} are not of one version: run npm run extract again`
		);
	return JSON.parse(version) as string;
}

/** Runs a query on an open connection. */
export async function runNative<Row>(
	connection: DuckDBConnection,
	{ sql, parameters }: Query<Row>
): Promise<Row[]> {
	const reader = await connection.runAndReadAll(sql, [...parameters] as DuckDBValue[]);
	return reader.getRowObjectsJS().map((row) => plainRow(Object.entries(row)) as Row);
}

let shared: Promise<DuckDBConnection> | undefined;
const database = () => (shared ??= openNative(parquetFile));

/** So many answers are kept: what the pages of one series, document or sector ask is asked in both languages. */
const KEPT_ANSWERS = 500;
const answers = new Map<string, Promise<unknown[]>>();

/**
 * Runs a query over the data set; for `load` functions, which all run while building. The data do not change
 * meanwhile, so what was asked lately is not asked again.
 */
export function query<Row>(statement: Query<Row>): Promise<readonly Row[]> {
	const key = JSON.stringify([statement.sql, statement.parameters]);
	const answer = answers.get(key) ?? database().then((open) => runNative(open, statement));
	// What was asked last is forgotten last.
	answers.delete(key);
	answers.set(key, answer);
	for (const oldest of answers.keys()) {
		if (answers.size <= KEPT_ANSWERS) break;
		answers.delete(oldest);
	}
	return answer as Promise<readonly Row[]>;
}

let version: Promise<string> | undefined;

/** The version of the data set, a hash of all its rows. Every page asks. */
export const fullVersion = (): Promise<string> =>
	(version ??= database().then((connection) => versionOf(connection, parquetFile)));
