import { page } from '$app/state';
import { unlessAborted } from '$lib/base/abort';
import { links } from '$lib/base/links';
import type { AssetNames } from './asset-names';
import type { BrowserDatabase } from './browser';
import type { Query } from '../queries/builder';
import { reasonOf } from '$lib/base/reason';

/**
 * Where the reader's engine stands; `received` counts bytes while it loads, `verified` says whether the data were
 * compared with the digests of the page.
 */
export type EngineState =
	| { phase: 'idle' }
	| { phase: 'loading'; received: number }
	| { phase: 'ready'; verified: boolean }
	| { phase: 'failed'; message: string };

/** An engine from the first byte to its end: aborting its life ends it. */
interface Engine {
	life: AbortController;
	database: Promise<BrowserDatabase>;
}

const STOPPED = new DOMException('the engine was stopped', 'AbortError');

let state = $state<EngineState>({ phase: 'idle' });
let current: Engine | undefined;

/** The state of the one shared engine, reactive. */
export const engine = {
	get state(): EngineState {
		return state;
	}
};

/**
 * Loads the engine once; everybody shares it. Call it on interaction or in idle time, never while
 * a page is first shown: it is some 8 MB. After a failure, also one in its midst, the next call starts
 * another.
 */
export function startEngine(): Promise<BrowserDatabase> {
	current ??= launch();
	return current.database;
}

function launch(): Engine {
	const life = new AbortController();
	const { signal } = life;
	signal.addEventListener('abort', () => {
		const cause: unknown = signal.reason;
		current = undefined;
		state = cause === STOPPED ? { phase: 'idle' } : { phase: 'failed', message: reasonOf(cause) };
	});
	const database = open(life).catch((cause: unknown) => {
		life.abort(cause);
		throw signal.reason;
	});
	return { life, database };
}

async function open(life: AbortController): Promise<BrowserDatabase> {
	state = { phase: 'loading', received: 0 };
	const { assets, dataVersion, locale } = page.data;
	const address = links(locale).asset;
	const { openBrowser } = await import('./browser');
	const { canVerify } = await import('./receive');
	const addresses = Object.entries(assets).map(([key, name]) => [key, address(name)]);
	const database = await openBrowser(
		Object.fromEntries(addresses) as AssetNames,
		dataVersion,
		life,
		(received) => {
			if (!life.signal.aborted) state = { phase: 'loading', received };
		}
	);
	state = { phase: 'ready', verified: canVerify() };
	return database;
}

/**
 * Runs a query in the reader's browser, loading the engine first when needed.
 * @throws DOMException `AbortError` when `signal` fires: a query that waits is not started, and the
 * answer of one that runs is dropped. To end a running query use `stopEngine`.
 */
export async function query<Row>(statement: Query<Row>, signal?: AbortSignal): Promise<Row[]> {
	const database = await startEngine();
	signal?.throwIfAborted();
	const rows = database.run(statement);
	return signal ? unlessAborted(rows, signal) : rows;
}

/** Ends the engine with whatever runs in it, also while it loads; the next query starts a new one. */
export function stopEngine(): void {
	current?.life.abort(STOPPED);
}
