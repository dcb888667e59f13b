/** What a table says of a word that comes from outside: `constructor` is in no table that does not name it. */
export const own = <Value>(
	table: Readonly<Record<string, Value>>,
	word: string
): Value | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);
