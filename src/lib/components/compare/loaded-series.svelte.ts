import type { ComparedSeries } from '$lib/comparison/lines';

/** Where a series that the address names stands. */
export type Loading = { phase: 'loaded'; series: ComparedSeries } | { phase: 'unknown' | 'failed' };

const NOT_FOUND = 404;

/** The series of the compare page: those that it came with, and those fetched since. */
export class LoadedSeries {
	#known = $state.raw(new Map<string, Loading>());
	#asked = new Set<string>();

	constructor(initial: readonly ComparedSeries[]) {
		this.#known = new Map(
			initial.map((series) => [series.series.id, { phase: 'loaded', series } as const])
		);
	}

	/** Undefined while it is on its way. */
	get(id: string): Loading | undefined {
		return this.#known.get(id);
	}

	/** Fetches a series once; after a failure the next call tries again. */
	async load(id: string, address: string): Promise<void> {
		if (this.#known.get(id)?.phase === 'loaded' || this.#asked.has(id)) return;
		this.#asked.add(id);
		const found = await fetchSeries(address);
		if (found.phase === 'failed') this.#asked.delete(id);
		this.#known = new Map(this.#known).set(id, found);
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
