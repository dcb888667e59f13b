/**
 * Items by their key, in the order in which keys first come. `Map.groupBy` is too young for the oldest browsers, and
 * does not say that no group is empty.
 */
export function groupsByKey<Item, Key>(
	items: Iterable<Item>,
	keyOf: (item: Item) => Key
): Map<Key, [Item, ...Item[]]> {
	const groups = new Map<Key, [Item, ...Item[]]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

/** Items under a key, in the order in which the keys first appear. */
export const groupBy = <Item>(
	items: Iterable<Item>,
	keyOf: (item: Item) => unknown
): [Item, ...Item[]][] => [...groupsByKey(items, keyOf).values()];
