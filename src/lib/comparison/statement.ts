import type { DocumentKind, TargetRecord } from '../dataset/record';

/** A record of a series with what the comparison needs to know of its document. */
export interface Statement extends TargetRecord {
	title: string;
	issued: string | null;
	issuer: string | null;
	document_kind: DocumentKind;
	/** The territory that the document governs. */
	territory: string;
	plan_start: number;
	plan_end: number;
}

/** Whether two statements give the same value, in the canonical unit. */
export const sameValue = (a: Statement, b: Statement): boolean =>
	a.canonical_low === b.canonical_low && a.canonical_high === b.canonical_high;

/** Values between two ends, both included; an end may be infinite. */
export interface Interval {
	low: number;
	high: number;
}

/** The values that a statement leaves open, in the canonical unit: "over 4" leaves all from 4 on. */
export function possibleValues({ comparator, canonical_low, canonical_high }: Statement): Interval {
	if (comparator === 'ge') return { low: canonical_low, high: Infinity };
	if (comparator === 'le') return { low: -Infinity, high: canonical_high };
	return { low: canonical_low, high: canonical_high };
}

/** Whether the inner interval lies within the outer one. */
export const within = (inner: Interval, outer: Interval): boolean =>
	inner.low >= outer.low && inner.high <= outer.high;

/** Items under a key, in the order in which the keys first appear. */
export function groupBy<Item>(
	items: readonly Item[],
	key: (item: Item) => string
): [Item, ...Item[]][] {
	const groups = new Map<string, [Item, ...Item[]]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return [...groups.values()];
}
