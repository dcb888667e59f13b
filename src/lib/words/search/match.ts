/** Something that can be looked for; `keys` are in lower case, the best first. */
export interface Searchable {
	keys: readonly string[];
}

const normal = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** How well a key answers a query: 0 equal, 1 begins with it, 2 has a word or part of it, or null. */
function rankOf(key: string, query: string): number | null {
	if (key === query) return 0;
	if (key.startsWith(query)) return 1;
	return key.includes(query) ? 2 : null;
}

/**
 * The items that answer to a query, best first, else in their own order; all for an empty query.
 * Several words must all be found.
 */
export function search<Item extends Searchable>(items: readonly Item[], query: string): Item[] {
	const words = normal(query).split(' ');
	if (words.length === 1 && words[0] === '') return [...items];
	const ranked = items.flatMap((item) => {
		const ranks = words.map((word) => bestRank(item, word));
		return ranks.includes(null) ? [] : [{ item, rank: Math.max(...ranks.map(Number)) }];
	});
	return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
}

function bestRank({ keys }: Searchable, word: string): number | null {
	const ranks = keys.map((key) => rankOf(key, word)).filter((rank) => rank !== null);
	return ranks.length > 0 ? Math.min(...ranks) : null;
}
