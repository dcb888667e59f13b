import { onMount } from 'svelte';
import { get, fromStore } from 'svelte/store';
import { createWindowVirtualizer, defaultRangeExtractor } from '@tanstack/svelte-virtual';

/** Heights of a row that is not open, in pixels; what is in view is measured. */
interface RowHeights {
	wide: number;
	narrow: number;
	/** Width of the list from which rows are wide ones. */
	from: number;
}

/** A row that exists: its place in the list, and the height of those left out right before it. */
export interface WindowRow {
	index: number;
	gap: number;
}

/**
 * The rows of a long list that exist while the window scrolls: those in view, and the one that has the
 * focus, which a keyboard would lose with it. Before the page lives these are the first rows. Make one
 * while a component starts.
 */
export class RowWindow {
	#virtualizer = createWindowVirtualizer<HTMLElement>({
		count: 0,
		overscan: 12,
		estimateSize: () => this.#estimate,
		rangeExtractor: (range) => {
			const inView = defaultRangeExtractor(range);
			const kept = this.#focused;
			if (kept === null || kept >= range.count || inView.includes(kept)) return inView;
			return [...inView, kept].sort((a, b) => a - b);
		}
	});
	#current = fromStore(this.#virtualizer);
	#live = $state(false);
	/** The place of the row that has the focus, if one has. */
	#focused: number | null = null;
	/** Asked for every row of the list at a time: nothing may be measured then. */
	#estimate = 0;

	/** `list` is the table that the rows stand in, `count` how many there are. */
	constructor(
		private readonly list: () => HTMLTableElement | undefined,
		private readonly count: () => number,
		private readonly first: number,
		private readonly heights: RowHeights
	) {
		onMount(() => {
			this.#live = true;
			// What stands above the list changes its height as filters come and go.
			const observer = new ResizeObserver(() => this.adjust());
			observer.observe(document.body);
			return () => observer.disconnect();
		});
	}

	/** Whether rows follow the scrolling. */
	get live(): boolean {
		return this.#live;
	}

	/** The rows that exist. */
	get rows(): WindowRow[] {
		if (!this.#live) {
			const length = Math.min(this.first, this.count());
			return Array.from({ length }, (_, index) => ({ index, gap: 0 }));
		}
		const virtualizer = this.#current.current;
		let before = virtualizer.options.scrollMargin;
		return virtualizer.getVirtualItems().map(({ index, start, end }) => {
			const gap = Math.max(0, start - before);
			before = end;
			return { index, gap };
		});
	}

	/** Places of the first and the last row in view, or null while none is. */
	get visible(): readonly [number, number] | null {
		const { range } = this.#current.current;
		return this.#live && range ? [range.startIndex, range.endIndex] : null;
	}

	/** Height of the rows after those that exist. */
	get after(): number {
		const { options } = this.#current.current;
		const end = this.#current.current.getVirtualItems().at(-1)?.end ?? options.scrollMargin;
		const size = this.#current.current.getTotalSize();
		return this.#live ? Math.max(0, size - (end - options.scrollMargin)) : 0;
	}

	/** Takes over where the list begins and how many rows it has. */
	adjust(): void {
		const body = this.list()?.tBodies[0];
		const count = this.count();
		if (!body || !this.#live) return;
		const scrollMargin = Math.round(body.getBoundingClientRect().top + window.scrollY);
		const virtualizer = get(this.#virtualizer);
		const { wide, narrow, from } = this.heights;
		const estimate = body.offsetWidth < from ? narrow : wide;
		if (estimate !== this.#estimate) {
			this.#estimate = estimate;
			virtualizer.measure();
		}
		const { options } = virtualizer;
		if (options.scrollMargin !== scrollMargin || options.count !== count) {
			virtualizer.setOptions({ count, scrollMargin });
		}
	}

	/** Call with the element that has the focus now. */
	focus(element: EventTarget | null): void {
		const row = element instanceof Element ? element.closest<HTMLElement>('[data-index]') : null;
		this.#focused = row ? Number(row.dataset.index) : null;
	}

	/** Attach to each row (with its place in `data-index`): measures it, open or not. */
	readonly measure = (row: HTMLElement): void => get(this.#virtualizer).measureElement(row);
}
