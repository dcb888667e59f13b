import { onMount } from 'svelte';
import { get, fromStore } from 'svelte/store';
import { createWindowVirtualizer } from '@tanstack/svelte-virtual';

/** Heights of a row that is not open, in pixels; what is in view is measured. */
interface RowHeights {
	wide: number;
	narrow: number;
	/** Width of the list from which rows are wide ones. */
	from: number;
}

/**
 * The rows of a long list that are in view while the window scrolls, with the heights of what is left
 * out before and after them. Before the page lives these are the first rows. Make one while a component
 * starts.
 */
export class RowWindow {
	#virtualizer = createWindowVirtualizer<HTMLElement>({
		count: 0,
		overscan: 12,
		estimateSize: () => this.#estimate
	});
	#current = fromStore(this.#virtualizer);
	#live = $state(false);
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

	/** Places in the list of the rows in view. */
	get rows(): number[] {
		if (!this.#live) {
			return Array.from({ length: Math.min(this.first, this.count()) }, (_, index) => index);
		}
		return this.#current.current.getVirtualItems().map(({ index }) => index);
	}

	/** Height of the rows before those in view. */
	get before(): number {
		const { options } = this.#current.current;
		const start = this.#current.current.getVirtualItems()[0]?.start ?? options.scrollMargin;
		return this.#live ? Math.max(0, start - options.scrollMargin) : 0;
	}

	/** Height of the rows after those in view. */
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

	/** Attach to each row (with its place in `data-index`): measures it, open or not. */
	readonly measure = (row: HTMLElement): void => get(this.#virtualizer).measureElement(row);
}
