import type { Coded } from './coded';
import { sameCondition, testRows, type RowCondition, type SpokenYears } from './cross-conditions';
import {
	copyCounts,
	countCells,
	countValues,
	countYears,
	type CountedRows,
	type CrossCounts
} from './cross-counts';

/**
 * Counts rows by several facets, each under the conditions on the others, as the conditions change.
 *
 * A row keeps a bit for each group of conditions that it fails. A facet counts the rows that fail nothing, or its own
 * group alone, so one pass over the rows serves all. When one group changes, only the rows whose bit changed can count
 * differently; where these are more than those that pass now, all is counted anew.
 */
export class CrossCounter {
	readonly #rows: number;
	readonly #failed: Uint16Array;
	readonly #passes: Uint8Array;
	/** Rows whose bit changed, and those of them (or of all) that count alike: one facet at a time is fastest. */
	readonly #changed: Uint32Array;
	readonly #alike: Uint32Array;
	/** For each set of groups, the list that rows which fail exactly these are put into; 0 is none. */
	readonly #slots: Uint8Array;
	readonly #conditions: (RowCondition | null)[];
	readonly #span: number;
	/** The year that counts begin with. */
	readonly firstYear: number;
	/** The groups of the conditions on years and on rows. */
	readonly yearGroup: number;
	readonly rowGroup: number;
	/** Without any condition. */
	readonly #all: CrossCounts;
	#counts: CrossCounts;

	/**
	 * @param columns facets, fourteen at most; the group of conditions on one has its place in this list
	 * @param cells the place of the column, of one value a row, that is also counted by year
	 */
	constructor(
		private readonly columns: readonly Coded[],
		private readonly years: SpokenYears,
		private readonly cells: number
	) {
		this.#rows = years.first.length;
		this.#failed = new Uint16Array(this.#rows);
		this.#passes = new Uint8Array(this.#rows);
		this.#changed = new Uint32Array(this.#rows);
		this.#alike = new Uint32Array(this.#rows);
		this.#slots = new Uint8Array(1 << (columns.length + 2));
		this.yearGroup = columns.length;
		this.rowGroup = columns.length + 1;
		this.#conditions = Array.from({ length: columns.length + 2 }, () => null);
		this.firstYear = years.first.reduce((a, b) => Math.min(a, b), Infinity);
		const lastYear = years.last.reduce((a, b) => Math.max(a, b), -Infinity);
		this.#span = this.#rows === 0 ? 0 : lastYear - this.firstYear + 1;
		this.#all = this.#recount();
		this.#counts = copyCounts(this.#all);
	}

	/** SpokenYears that are counted, from the first. */
	get span(): number {
		return this.#span;
	}

	/**
	 * Changes what the groups let pass; null is everything. Groups that stay as they are cost nothing.
	 * @returns counts that are valid until the next change
	 */
	set(conditions: readonly (RowCondition | null)[]): CrossCounts {
		const changed = this.#conditions.flatMap((before, group) =>
			sameCondition(conditions[group] ?? null, before) ? [] : [group]
		);
		let touched = 0;
		for (const group of changed) {
			this.#conditions[group] = conditions[group] ?? null;
			touched = this.#mark(group);
		}
		const [only] = changed;
		if (this.#conditions.every((condition) => condition === null))
			this.#counts = copyCounts(this.#all);
		else if (only === undefined || changed.length > 1 || !this.#adjust(only, touched))
			if (changed.length > 0) this.#counts = this.#recount();
		return this.#counts;
	}

	/** The rows that pass all, in their order. */
	passing(): Uint32Array {
		const [passing] = this.#alikeOf([0], null);
		return passing?.slice() ?? new Uint32Array();
	}

	/** Sets the bit of a group in all rows; lists those where it changed and gives their number. */
	#mark(group: number): number {
		const bit = 1 << group;
		const [failed, passes, changed] = [this.#failed, this.#passes, this.#changed];
		testRows(this.#conditions[group] ?? null, passes);
		let count = 0;
		for (let row = 0; row < failed.length; row += 1) {
			const before = failed[row] as number;
			const after = passes[row] === 1 ? before & ~bit : before | bit;
			if (after !== before) {
				failed[row] = after;
				changed[count++] = row;
			}
		}
		return count;
	}

	/**
	 * Lists the rows that fail exactly the groups of each pattern, in two passes however many patterns there are.
	 * @param touched of the rows whose bit changed so many, or null for all rows
	 * @returns lists that are valid until the next call
	 */
	#alikeOf(patterns: readonly number[], touched: number | null): Uint32Array[] {
		const [failed, alike, slots] = [this.#failed, this.#alike, this.#slots];
		const from = touched === null ? null : this.#changed;
		const length = touched ?? this.#rows;
		// Slot 0 is that of the rows that count nowhere.
		patterns.forEach((pattern, index) => (slots[pattern] = index + 1));
		const ends = new Uint32Array(patterns.length + 1);
		for (let at = 0; at < length; at += 1) {
			const row = from ? (from[at] as number) : at;
			const slot = slots[failed[row] as number] as number;
			ends[slot] = (ends[slot] as number) + 1;
		}
		const sizes = [...ends.subarray(1)];
		let end = 0;
		sizes.forEach((size, index) => {
			ends[index + 1] = end;
			end += size;
		});
		for (let at = 0; at < length; at += 1) {
			const row = from ? (from[at] as number) : at;
			const slot = slots[failed[row] as number] as number;
			if (slot === 0) continue;
			const place = ends[slot] as number;
			alike[place] = row;
			ends[slot] = place + 1;
		}
		patterns.forEach((pattern) => (slots[pattern] = 0));
		return sizes.map((size, index) =>
			alike.subarray((ends[index + 1] ?? 0) - size, ends[index + 1])
		);
	}

	#recount(): CrossCounts {
		const counts: CrossCounts = {
			total: 0,
			without: this.#conditions.map(() => 0),
			values: this.columns.map(({ values }) => new Uint32Array(values.length)),
			years: new Uint32Array(this.#span),
			cells: new Uint32Array(this.#span * (this.columns[this.cells]?.values.length ?? 0))
		};
		const patterns = this.#patterns();
		this.#alikeOf(patterns, null).forEach((rows, index) =>
			this.#count(counts, patterns[index] ?? 0, null, { rows, weight: 1 })
		);
		return counts;
	}

	/** Counts what came and went as one group changed, unless that is more than what passes now: then nothing is done. */
	#adjust(group: number, touched: number): boolean {
		const bit = 1 << group;
		const patterns = this.#patterns().filter((failed) => (failed & bit) === 0);
		const lists = this.#alikeOf([...patterns, ...patterns.map((failed) => failed | bit)], touched);
		const came = lists[0]?.length ?? 0;
		const went = lists[patterns.length]?.length ?? 0;
		if (came + went > this.#counts.total + came - went) return false;
		lists.forEach((rows, index) => {
			const failed = patterns[index % patterns.length] ?? 0;
			const weight = index < patterns.length ? 1 : -1;
			this.#count(this.#counts, failed, group, { rows, weight });
		});
		return true;
	}

	/** Groups that a row may fail and yet be counted somewhere. */
	#patterns(): number[] {
		const single = this.#conditions.flatMap((condition, group) => (condition ? [1 << group] : []));
		const both = (1 << this.cells) | (1 << this.yearGroup);
		const bothAsked = this.#conditions[this.cells] && this.#conditions[this.yearGroup];
		return [0, ...single, ...(bothAsked ? [both] : [])];
	}

	/**
	 * Counts rows that fail exactly `failed` wherever they count.
	 * @param changed the group whose bit they gained or lost, which its own counts do not heed; null for all
	 */
	#count(counts: CrossCounts, failed: number, changed: number | null, counted: CountedRows): void {
		const heeds = (...own: number[]) => {
			const bits = own.reduce((sum, group) => sum | (1 << group), 0);
			return (failed & ~bits) === 0 && (changed === null || !own.includes(changed));
		};
		const sum = counted.rows.length * counted.weight;
		const without = (group: number, rows: number) =>
			(counts.without[group] = (counts.without[group] ?? 0) + rows);
		if (failed === 0) {
			counts.total += sum;
			if (changed !== null) without(changed, -sum);
		} else if (Number.isInteger(Math.log2(failed))) without(Math.log2(failed), sum);
		this.columns.forEach((column, group) => {
			const into = counts.values[group];
			if (into && heeds(group)) countValues(column, counted, into);
		});
		const { years, firstYear } = this;
		if (heeds(this.yearGroup)) countYears(years, firstYear, counted, counts.years);
		const cells = this.columns[this.cells];
		if (cells && heeds(this.cells, this.yearGroup))
			countCells(cells, years, firstYear, this.#span, counted, counts.cells);
	}
}
