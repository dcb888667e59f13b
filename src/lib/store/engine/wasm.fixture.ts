import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
	createDuckDB,
	NODE_RUNTIME,
	VoidLogger,
	type DuckDBConnection
} from '@duckdb/duckdb-wasm/blocking';

/** The browser's engine in Node: the same WebAssembly, without its worker, and without tables. */
export async function openWasm(): Promise<DuckDBConnection> {
	const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
	const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
	const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate();
	database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	return database.connect();
}
