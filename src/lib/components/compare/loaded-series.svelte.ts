import { SvelteMap } from 'svelte/reactivity';
import type { ComparedSeries } from '$lib/comparison/lines';

/** Where a series that the address names stands. */
export type Loading =
	{ phase: 'loaded'; series: ComparedSeries } | { phase: 'loading' | 'unknown' | 'failed' };

const NOT_FOUND = 404;

/** The series of the compare page: those that it came with, and those fetched since. */
export class LoadedSeries {
	#known: SvelteMap<string, Loading>;

	constructor(initial: readonly ComparedSeries[]) {
		this.#known = new SvelteMap(
			initial.map((series) => [series.series.id, { phase: 'loaded', series }])
		);
	}

	/** Undefined where nobody has asked for it yet. */
	get(id: string): Loading | undefined {
		return this.#known.get(id);
	}

	/** Fetches a series, once. */
	async load(id: string, address: string): Promise<void> {
		if (this.#known.has(id)) return;
		this.#known.set(id, { phase: 'loading' });
		this.#known.set(id, await fetchSeries(address));
	}
}

async function fetchSeries(address: string): Promise<Loading> {
	try {
		const response = await fetch(address);
		if (response.status === NOT_FOUND) return { phase: 'unknown' };
		if (!response.ok) return { phase: 'failed' };
		return { phase: 'loaded', series: (await response.json()) as ComparedSeries };
	} catch {
		// No network, or an answer that is no JSON: the page says that it could not be read.
		return { phase: 'failed' };
	}
}
