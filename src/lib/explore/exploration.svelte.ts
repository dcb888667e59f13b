import type { FacetCount, MatchingRecord } from '../query/explore';
import { activeFilters, NO_FILTERS, type Filters } from './filters';
import type { Sort } from './columns';

/** Asks the reader's engine; everything that needs it goes through here. */
export interface Source {
	counts(filters: Filters, signal: AbortSignal): Promise<readonly FacetCount[]>;
	records(
		filters: Filters,
		sort: Sort | null,
		page: { limit: number; offset: number },
		signal: AbortSignal
	): Promise<MatchingRecord[]>;
}

export type Phase = 'shown' | 'asking' | 'failed';

/** How many records are asked for at a time. */
const PAGE = 200;

/**
 * The records that a reader looks at: what the page came with, then what the engine answers. While a
 * question is open the last answer stays. Records are fetched by the page, as they come into view.
 */
export class Exploration {
	phase = $state<Phase>('shown');
	counts = $state.raw<readonly FacetCount[]>([]);
	/** Records by the page. */
	#pages = $state.raw<Readonly<Record<number, readonly MatchingRecord[]>>>({});
	#filters: Filters = NO_FILTERS;
	#sort: Sort | null = null;
	#asked: number[] = [];
	#question = new AbortController();

	constructor(
		private readonly prerendered: readonly FacetCount[],
		private readonly first: readonly MatchingRecord[],
		private readonly source: Source
	) {
		this.#reset();
	}

	/** How many records match. */
	get total(): number {
		return this.counts.find(({ facet }) => facet === 'total')?.records ?? 0;
	}

	/** The record at a place in the order, or undefined while it is not here. */
	at(index: number): MatchingRecord | undefined {
		return this.#pages[Math.floor(index / PAGE)]?.[index % PAGE];
	}

	/** Turns to other filters or another order. */
	async show(filters: Filters, sort: Sort | null): Promise<void> {
		this.#question.abort();
		this.#question = new AbortController();
		const { signal } = this.#question;
		this.#filters = filters;
		this.#sort = sort;
		if (sort === null && activeFilters(filters).length === 0) {
			this.#reset();
			return;
		}
		this.phase = 'asking';
		await this.#guard(signal, async () => {
			const page = { limit: PAGE, offset: 0 };
			const counts = await this.source.counts(filters, signal);
			const records = await this.source.records(filters, sort, page, signal);
			this.counts = counts;
			this.#asked = [0];
			this.#pages = { 0: records };
			this.phase = 'shown';
		});
	}

	/**
	 * Sees to it that the records from one place to another come, and their neighbours once the engine is
	 * there: it is not started for records that nobody looks at.
	 */
	need(from: number, to: number): void {
		if (this.phase !== 'shown') return;
		const started = this.#asked.length > 0;
		const isHere = this.at(from) !== undefined && this.at(to) !== undefined;
		if (isHere && !started) return;
		const ahead = started ? PAGE / 2 : 0;
		const last = Math.floor(Math.min(this.total - 1, to + ahead) / PAGE);
		for (let page = Math.floor(Math.max(0, from - ahead) / PAGE); page <= last; page += 1) {
			if (!this.#asked.includes(page)) void this.#fetch(page);
		}
	}

	async #fetch(page: number): Promise<void> {
		const { signal } = this.#question;
		this.#asked.push(page);
		await this.#guard(signal, async () => {
			const stretch = { limit: PAGE, offset: page * PAGE };
			const records = await this.source.records(this.#filters, this.#sort, stretch, signal);
			this.#pages = { ...this.#pages, [page]: records };
		});
	}

	/** An answer to a question that nobody asks any more is dropped; other failures are shown. */
	async #guard(signal: AbortSignal, ask: () => Promise<void>): Promise<void> {
		try {
			await ask();
		} catch (cause) {
			if (signal.aborted) return;
			this.phase = 'failed';
			console.error(cause);
		}
	}

	#reset(): void {
		this.counts = this.prerendered;
		this.#asked = [];
		this.#pages = { 0: this.first };
		this.phase = 'shown';
	}
}
