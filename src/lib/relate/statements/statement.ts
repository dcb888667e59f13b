import type { DocumentKind, TargetRecord } from '../../model/record';

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
	/** Ids of the records of the same document that make this promise again. */
	restated: string[];
}

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
