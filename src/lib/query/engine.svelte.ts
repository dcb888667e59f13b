import { page } from '$app/state';
import { links } from '$lib/links';
import type { AssetNames } from './assets';
import type { BrowserDatabase } from './browser';
import type { Query } from './builder';

/** Where the reader's engine stands; `received` counts bytes while it loads. */
export type EngineState =
	| { phase: 'idle' }
	| { phase: 'loading'; received: number }
	| { phase: 'ready' }
	| { phase: 'failed'; message: string };

let state = $state<EngineState>({ phase: 'idle' });
let opening: Promise<BrowserDatabase> | undefined;

/** The state of the one shared engine, reactive. */
export const engine = {
	get state(): EngineState {
		return state;
	}
};

/**
 * Loads the engine once; everybody shares it. Call it on interaction or in idle time, never while
 * a page is first shown: it is some 8 MB. After a failure the next call tries again.
 */
export function startEngine(): Promise<BrowserDatabase> {
	return (opening ??= open().catch((cause: unknown) => {
		opening = undefined;
		state = { phase: 'failed', message: cause instanceof Error ? cause.message : String(cause) };
		throw cause;
	}));
}

async function open(): Promise<BrowserDatabase> {
	state = { phase: 'loading', received: 0 };
	const { assets, locale } = page.data;
	const address = links(locale).asset;
	const { openBrowser } = await import('./browser');
	const addresses = Object.entries(assets).map(([key, name]) => [key, address(name)]);
	const database = await openBrowser(Object.fromEntries(addresses) as AssetNames, (received) => {
		state = { phase: 'loading', received };
	});
	state = { phase: 'ready' };
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
	const rows = await database.run(statement);
	signal?.throwIfAborted();
	return rows;
}

/** Ends the engine with whatever runs in it; the next query starts a new one. */
export async function stopEngine(): Promise<void> {
	const stopping = opening;
	opening = undefined;
	state = { phase: 'idle' };
	await (await stopping)?.terminate();
}
