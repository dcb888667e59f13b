import type { FacetRows } from '../generated/rows';
import type { Random } from '../generated/random';

/** A facet that is chosen, and which value of it; null where a second choice of a facet takes the first back. */
export interface Change {
	group: number;
	code: number | null;
}

/** Counts each facet of some rows under what is chosen in the others. */
export interface Counting {
	/** How many rows each value of each facet has after a change, by code. */
	change(change: Change): Promise<readonly ArrayLike<number>[]> | readonly ArrayLike<number>[];
}

/** What can count, and be measured beside others on the same rows and changes. */
export interface Program {
	name: string;
	open(rows: FacetRows): Promise<Counting> | Counting;
}

/** What a reader does: a facet is narrowed to a value, or opened again; something always passes all. */
export function changesOf({ columns, years }: FacetRows, count: number, random: Random): Change[] {
	const narrowed = new Set<number>();
	let wanted = 0;
	return Array.from({ length: count }, () => {
		const group = random.below(columns.length);
		if (narrowed.delete(group)) return { group, code: null };
		// Every choice until all is opened again is one that this row passes.
		if (narrowed.size === 0) wanted = random.below(years.first.length);
		narrowed.add(group);
		const { codes, starts } = columns[group] ?? { codes: [], starts: null };
		return { group, code: codes[starts?.[wanted] ?? wanted] ?? 0 };
	});
}
