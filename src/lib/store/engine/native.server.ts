import { resolve } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { TABLE_NAMES, type TableName } from '$lib/model/columns';
import type { Query } from '../queries/builder';
import { plainRow } from './plain-row';

/** The Parquet file of a table. `PLAN_DATA` names another folder than `data/`. */
export const parquetFile = (table: TableName): string =>
	resolve(process.env.PLAN_DATA ?? 'data', `${table}.parquet`);

/** Opens an in-memory DuckDB with the data set in it; `file` says where each table is. */
export async function openNative(file: (table: TableName) => string): Promise<DuckDBConnection> {
	const connection = await (await DuckDBInstance.create()).connect();
	for (const table of TABLE_NAMES) {
		await connection.run(`create table ${table} as from read_parquet($1)`, [file(table)]);
	}
	return connection;
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

/** Runs a query over the data set; for `load` functions, which all run while building. */
export async function query<Row>(statement: Query<Row>): Promise<Row[]> {
	shared ??= openNative(parquetFile);
	return runNative(await shared, statement);
}
