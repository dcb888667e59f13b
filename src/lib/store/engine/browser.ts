import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { unlessAborted } from '$lib/base/abort';
import { parquetToArrow, rowsToArrow } from '$lib/store/arrow';
import { ownRows } from '$lib/store/own/own-document';
import { markedStatistics } from '$lib/store/own/own-statistics';
import { listOwn, listOwnStatistics } from '$lib/store/own/own-store';
import { TABLE_NAMES } from '$lib/model/columns';
import type { AssetNames } from './asset-names';
import type { Query } from '../queries/builder';
import { plainRow } from './plain-row';
import { fetchTable } from './published-table';
import { fetchAsset } from './transfer';

/** Addresses of the engine's compressed WebAssembly and of each table's Parquet file. */
export type AssetAddresses = AssetNames;

/** Called while loading with the bytes received so far. */
export type OnProgress = (received: number) => void;

/** An open DuckDB-WASM with the data set in it. What is asked of it fails once its life has ended. */
export interface BrowserDatabase {
	run<Row>(query: Query<Row>): Promise<Row[]>;
	/** Does what only a connection can, on one that is the reader's own: what is set there holds for nobody else. */
	use<Result>(work: (own: AsyncDuckDBConnection) => Promise<Result>): Promise<Result>;
}

/**
 * Fetches everything, starts DuckDB in its worker and fills its tables.
 * @param version of the data that the page shows; tables of another are refused
 * @param life ends the engine when it is aborted, whatever it is doing, also while it loads; a worker
 * that dies aborts it with the cause
 */
export async function openBrowser(
	addresses: AssetAddresses,
	version: string,
	life: AbortController,
	onProgress: OnProgress
): Promise<BrowserDatabase> {
	const { signal } = life;
	let received = 0;
	const count = (bytes: number) => onProgress((received += bytes));
	const [wasm, ...parquet] = await Promise.all([
		fetchAsset(addresses.engine, signal, count),
		...TABLE_NAMES.map((table) => fetchTable(table, addresses[table], version, signal, count))
	]);
	signal.throwIfAborted();
	const database = new AsyncDuckDB(new VoidLogger(), startWorker(life));
	const { shared, own } = await unlessAborted(fill(database, wasm, parquet), signal);
	const guarded = async <Result>(work: Promise<Result>): Promise<Result> => {
		try {
			return await unlessAborted(work, signal);
		} catch (cause) {
			if (isTrap(cause)) life.abort(cause);
			throw cause;
		}
	};
	return {
		run: (query) => guarded(runBrowser(shared, query)),
		use: (work) => guarded(work(own))
	};
}

/** DuckDB forgets what it was asked when its worker fails, and leaves the asker waiting for ever. */
function startWorker(life: AbortController): Worker {
	const worker = new Worker(workerUrl);
	worker.addEventListener('error', ({ message }) =>
		life.abort(new Error(message || 'its worker did not start'))
	);
	life.signal.addEventListener('abort', () => worker.terminate());
	return worker;
}

/** Whether the WebAssembly itself broke: no statement of DuckDB's runs in it any more. */
const isTrap = (cause: unknown) => cause instanceof Error && cause.name === 'RuntimeError';

async function fill(
	database: AsyncDuckDB,
	wasm: Uint8Array<ArrayBuffer>,
	parquet: readonly Uint8Array<ArrayBuffer>[]
): Promise<{ shared: AsyncDuckDBConnection; own: AsyncDuckDBConnection }> {
	// A blob: address, because DuckDB takes an address and the file on the host is compressed.
	const module = URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' }));
	try {
		await database.instantiate(module);
	} finally {
		URL.revokeObjectURL(module);
	}
	await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const shared = await database.connect();
	const own = await database.connect();
	for (const [index, table] of TABLE_NAMES.entries()) {
		const bytes = parquet[index];
		if (!bytes) throw new Error(`no file for table ${table}`);
		const arrow = await parquetToArrow(bytes, table);
		await shared.insertArrowFromIPCStream(arrow, { name: table });
	}
	await fillOwn(shared);
	await own.query('set errors_as_json = true');
	// The worker is not bound by the page's content security policy: DuckDB itself must fetch nothing,
	// neither extensions from their maker's site nor what a statement names.
	await shared.query('set autoload_known_extensions = false');
	await shared.query('set enable_external_access = false');
	// Readers write statements of their own: none may change what the pages of this tab are answered.
	await shared.query('set lock_configuration = true');
	return { shared, own };
}

/** Puts the documents and statistics that the reader added beside those of the collection. */
async function fillOwn(connection: AsyncDuckDBConnection): Promise<void> {
	// A browser that keeps nothing has none of them.
	const own = (await listOwn().catch(() => [])).map(ownRows);
	const statistics = markedStatistics(await listOwnStatistics().catch(() => []));
	const rows = {
		targets: own.flatMap(({ targets }) => targets),
		documents: own.flatMap(({ documents }) => documents),
		dismissed: own.flatMap(({ dismissed }) => dismissed),
		statistics
	};
	for (const name of ['targets', 'documents', 'dismissed', 'statistics'] as const)
		if (rows[name].length > 0)
			await connection.insertArrowFromIPCStream(rowsToArrow<typeof name>(rows[name], name), {
				name,
				create: false
			});
}

async function runBrowser<Row>(
	connection: AsyncDuckDBConnection,
	{ sql, parameters }: Query<Row>
): Promise<Row[]> {
	const statement = await connection.prepare(sql);
	try {
		const table = await statement.query(...parameters);
		return Array.from(table, (row: Iterable<readonly [string, unknown]>) => plainRow(row) as Row);
	} finally {
		await statement.close();
	}
}
