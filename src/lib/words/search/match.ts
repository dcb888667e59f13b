import { words } from './fold';

/** Something that can be looked for; `keys` are folded, the best first. */
export interface Searchable {
	keys: readonly string[];
}

/** How well a key answers a query: 0 equal, 1 begins with it, 2 has a word or part of it, or null. */
function rankOf(key: string, query: string): number | null {
	if (key === query) return 0;
	if (key.startsWith(query)) return 1;
	return key.includes(query) ? 2 : null;
}

/**
 * The items that answer to a query, best first, else in their own order; all for an empty query.
 * Several words must all be found, in whichever of the keys.
 */
export function search<Item extends Searchable>(items: readonly Item[], query: string): Item[] {
	const asked = words(query);
	if (asked.length === 0) return [...items];
	const ranked = items.flatMap((item) => {
		const ranks = asked.map((word) => bestRank(item, word));
		return ranks.includes(null) ? [] : [{ item, rank: Math.max(...ranks.map(Number)) }];
	});
	return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

function bestRank({ keys }: Searchable, word: string): number | null {
	const ranks = keys.map((key) => rankOf(key, word)).filter((rank) => rank !== null);
	return ranks.length > 0 ? Math.min(...ranks) : null;
}
