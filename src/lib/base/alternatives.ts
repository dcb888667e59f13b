/** A regular expression for any of the words, the longest first. */
export function alternatives(words: readonly string[]): string {
	const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
