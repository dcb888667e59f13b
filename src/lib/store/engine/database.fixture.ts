import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TABLE_NAMES, type Rows, type TableName } from '../../model/columns';
import { ParquetWriter, parquetPath } from '../parquet';
import type { Query } from '../queries/builder';
import { openNative, runNative } from './native.server';

/** A native DuckDB that holds some rows, for tests of builders: by way of Parquet, as the site does it. */
export async function databaseOf(rows: { readonly [Name in TableName]?: readonly Rows[Name][] }) {
	const folder = await mkdtemp(join(tmpdir(), 'plan-targets-'));
	try {
		const writer = await ParquetWriter.open(folder);
		for (const table of TABLE_NAMES) await writer.write(table, rows[table] ?? []);
		await writer.commit();
		writer.close();
		const connection = await openNative((table) => parquetPath(folder, table));
		return {
			run: <Row>(query: Query<Row>) => runNative(connection, query),
			/** Runs SQL as it is written. */
			sql: async (text: string) => (await connection.runAndReadAll(text)).getRowObjectsJS()
		};
	} finally {
		await rm(folder, { recursive: true });
	}
}
