/** Joins two characters between which a line could end. */
const WORD_JOINER = '\u2060';

/** A heading whose lines never end between a percentage and the word of its bound: 10%以上. */
export const unbroken = (heading: string): string =>
	heading.replace(/([%‰])(?=[以左右])/g, `$1${WORD_JOINER}`);
