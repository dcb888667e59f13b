import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { unlessAborted } from '$lib/base/abort';
import { parquetToArrow, rowsToArrow } from '$lib/store/arrow';
import { ownRows } from '$lib/store/own/own-document';
import { listOwn } from '$lib/store/own/own-store';
import { TABLE_NAMES } from '$lib/model/columns';
import type { AssetNames } from './asset-names';
import type { Query } from '../queries/builder';
import { plainRow } from './plain-row';

/** Addresses of the engine's compressed WebAssembly and of each table's Parquet file. */
export type AssetAddresses = AssetNames;

/** Called while loading with the bytes received so far. */
export type OnProgress = (received: number) => void;

/** An open DuckDB-WASM with the data set in it. What is asked of it fails once its life has ended. */
export interface BrowserDatabase {
	run<Row>(query: Query<Row>): Promise<Row[]>;
	/** Does what only a connection can. */
	use<Result>(work: (connection: AsyncDuckDBConnection) => Promise<Result>): Promise<Result>;
}

/**
 * Fetches everything, starts DuckDB in its worker and fills its tables.
 * @param life ends the engine when it is aborted, whatever it is doing, also while it loads; a worker
 * that dies aborts it with the cause
 */
export async function openBrowser(
	addresses: AssetAddresses,
	life: AbortController,
	onProgress: OnProgress
): Promise<BrowserDatabase> {
	const { signal } = life;
	let received = 0;
	const count = (bytes: number) => onProgress((received += bytes));
	const [wasm, ...parquet] = await Promise.all([
		fetchBytes(addresses.engine, signal, count).then(unpack),
		...TABLE_NAMES.map((table) => fetchBytes(addresses[table], signal, count))
	]);
	signal.throwIfAborted();
	const database = new AsyncDuckDB(new VoidLogger(), startWorker(life));
	const connection = await unlessAborted(fill(database, wasm, parquet), signal);
	const use: BrowserDatabase['use'] = async (work) => {
		try {
			return await unlessAborted(work(connection), signal);
		} catch (cause) {
			if (isTrap(cause)) life.abort(cause);
			throw cause;
		}
	};
	return { use, run: (query) => use((connection) => runBrowser(connection, query)) };
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
	wasm: ArrayBuffer,
	parquet: readonly Uint8Array<ArrayBuffer>[]
): Promise<AsyncDuckDBConnection> {
	// A blob: address, because DuckDB takes an address and the file on the host is compressed.
	const module = URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' }));
	try {
		await database.instantiate(module);
	} finally {
		URL.revokeObjectURL(module);
	}
	await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const connection = await database.connect();
	for (const [index, table] of TABLE_NAMES.entries()) {
		const bytes = parquet[index];
		if (!bytes) throw new Error(`no file for table ${table}`);
		const arrow = await parquetToArrow(bytes, table);
		await connection.insertArrowFromIPCStream(arrow, { name: table });
	}
	await fillOwn(connection);
	// The worker is not bound by the page's content security policy: DuckDB itself must fetch nothing,
	// neither extensions from their maker's site nor what a statement names.
	await connection.query('set autoload_known_extensions = false');
	await connection.query('set enable_external_access = false');
	return connection;
}

/** Puts the documents that the reader added beside those of the collection. */
async function fillOwn(connection: AsyncDuckDBConnection): Promise<void> {
	// A browser that keeps nothing has none of them.
	const own = (await listOwn().catch(() => [])).map(ownRows);
	if (own.length === 0) return;
	const insert = (table: 'targets' | 'documents' | 'dismissed', arrow: Uint8Array) =>
		connection.insertArrowFromIPCStream(arrow, { name: table, create: false });
	await insert(
		'targets',
		rowsToArrow(
			own.flatMap(({ targets }) => targets),
			'targets'
		)
	);
	await insert(
		'documents',
		rowsToArrow(
			own.flatMap(({ documents }) => documents),
			'documents'
		)
	);
	await insert(
		'dismissed',
		rowsToArrow(
			own.flatMap(({ dismissed }) => dismissed),
			'dismissed'
		)
	);
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

async function fetchBytes(address: string, signal: AbortSignal, count: (bytes: number) => void) {
	const response = await fetch(address, { signal });
	if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`);
	const counted = response.body.pipeThrough(
		new TransformStream<Uint8Array, Uint8Array>({
			transform(chunk, controller) {
				count(chunk.length);
				controller.enqueue(chunk);
			}
		})
	);
	return new Uint8Array(await new Response(counted).arrayBuffer());
}

/** Unpacks gzip; leaves alone what the host has unpacked on its own account because of the name. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
	const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
	const stream = new Blob([bytes]).stream();
	return new Response(
		packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream
	).arrayBuffer();
}
