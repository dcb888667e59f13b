import { SvelteMap } from 'svelte/reactivity';
import { fetchSeries, type Fetched } from '$lib/store/engine/fetch-series';
import type { ComparedSeries } from '$lib/relate/statements/lines';
import type { SeriesData } from '$lib/relate/statements/series-data';

/** Where a series that the address names stands. */
export type Loading<Initial extends ComparedSeries> =
	| Exclude<Fetched, { phase: 'loaded' }>
	| { phase: 'loading' }
	| { phase: 'loaded'; series: Initial | SeriesData };

/** The series of a page that compares: those that it came with, and those fetched since. */
export class LoadedSeries<Initial extends ComparedSeries> {
	#known: SvelteMap<string, Loading<Initial>>;

	constructor(initial: readonly Initial[]) {
		this.#known = new SvelteMap(
			initial.map((series) => [series.series.id, { phase: 'loaded', series }])
		);
	}

	/** Undefined where nobody has asked for it yet. */
	get(id: string): Loading<Initial> | undefined {
		return this.#known.get(id);
	}

	/** Fetches a series, once; a failure stays until somebody tries again. */
	async load(id: string, address: string): Promise<void> {
		if (this.#known.has(id)) return;
		this.#known.set(id, { phase: 'loading' });
		this.#known.set(id, await fetchSeries(address));
	}

	/** Fetches a series again that could not be read. */
	retry(id: string, address: string): Promise<void> {
		this.#known.delete(id);
		return this.load(id, address);
	}
}
