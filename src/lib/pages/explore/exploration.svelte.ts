import type { FacetCount, MatchingRecord } from '../../store/explore/explorer';
import { activeFilters, NO_FILTERS, type Filters } from '../../model/filters';
import type { Sort } from '../../model/explore-columns';
import { reasonOf } from '$lib/base/reason';

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
 * question is open the last answer stays, unless there is none: who opens a filtered link has asked for
 * something else than what the page came with. Records are fetched by the page, as they come into view.
 */
export class Exploration {
	phase = $state<Phase>('shown');
	/** Why the last question failed. */
	failure = $state('');
	/** Whether what is seen answers what was asked, now or before. */
	answered = $state(true);
	#opened = false;
	counts = $state.raw<readonly FacetCount[]>([]);
	/** Records by the page. */
	#pages = $state.raw<Readonly<Record<number, readonly MatchingRecord[]>>>({});
	#filters: Filters = NO_FILTERS;
	#sort: Sort | null = null;
	#asked: number[] = [];
	/** Places of the first and the last record in view. */
	#view: readonly [number, number] = [0, 0];
	/** The question for which pages are being fetched. */
	#fetching: AbortSignal | null = null;
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
			this.#opened = true;
			this.#reset();
			return;
		}
		if (!this.#opened) this.answered = false;
		this.#opened = true;
		this.phase = 'asking';
		await this.#guard(signal, async () => {
			const page = { limit: PAGE, offset: 0 };
			const counts = await this.source.counts(filters, signal);
			const records = await this.source.records(filters, sort, page, signal);
			signal.throwIfAborted();
			this.counts = counts;
			this.#asked = [0];
			this.#pages = { 0: records };
			this.answered = true;
			this.phase = 'shown';
		});
	}

	/** Asks again what failed, and for what is in view by now. */
	async retry(): Promise<void> {
		await this.show(this.#filters, this.#sort);
		this.need(...this.#view);
	}

	/**
	 * Sees to it that the records from one place to another come, and their neighbours once the engine is
	 * there: it is not started for records that nobody looks at. One page is asked for at a time, and then
	 * what is in view by that time: who scrolls past many pages does not wait for them.
	 */
	need(from: number, to: number): void {
		if (this.phase !== 'shown') return;
		this.#view = [from, to];
		if (this.#fetching !== this.#question.signal) void this.#fetch(this.#question.signal);
	}

	async #fetch(signal: AbortSignal): Promise<void> {
		this.#fetching = signal;
		await this.#guard(signal, async () => {
			for (let page = this.#missing(); page !== undefined; page = this.#missing()) {
				this.#asked.push(page);
				const stretch = { limit: PAGE, offset: page * PAGE };
				const records = await this.source.records(this.#filters, this.#sort, stretch, signal);
				signal.throwIfAborted();
				this.#pages = { ...this.#pages, [page]: records };
			}
		});
		if (this.#fetching === signal) this.#fetching = null;
	}

	/** The next page to ask for: one in view, or beside it once the engine is there. */
	#missing(): number | undefined {
		const [from, to] = this.#view;
		const started = this.#asked.length > 0;
		if (!started && this.at(from) !== undefined && this.at(to) !== undefined) return undefined;
		const ahead = started ? [to + PAGE / 2, from - PAGE / 2] : [];
		return [from, to, ...ahead]
			.map((index) => Math.floor(Math.min(Math.max(0, index), this.total - 1) / PAGE))
			.find((page) => page >= 0 && !this.#asked.includes(page));
	}

	/** An answer to a question that nobody asks any more is dropped; other failures are shown. */
	async #guard(signal: AbortSignal, ask: () => Promise<void>): Promise<void> {
		try {
			await ask();
		} catch (cause) {
			if (signal.aborted) return;
			this.phase = 'failed';
			this.failure = reasonOf(cause);
			console.error(cause);
		}
	}

	#reset(): void {
		this.counts = this.prerendered;
		this.#asked = [];
		this.#pages = { 0: this.first };
		this.answered = true;
		this.phase = 'shown';
	}
}
