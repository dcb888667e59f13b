/** How far a full-width form stands behind its ASCII character. */
const WIDTH = 0xfee0;
const SPECIAL = /[\^$\\.*+?()[\]{}|/-]/;

const RUNS = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;

/** The words of a search box: blanks part them, and so do Chinese and Latin letters side by side (5G基站). */
export const searchTerms = (text: string): string[] => [...new Set(text.match(RUNS) ?? [])];

/**
 * A regular expression for a search term in the dialect that RE2 and JavaScript share: every character
 * stands for itself in both widths. DuckDB finds with it and the page marks with it, so they agree.
 */
export const searchPattern = (term: string): string => Array.from(term, widths).join('');

function widths(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	const narrow = code > 0xff00 && code < 0xff5f ? code - WIDTH : code;
	if (narrow <= 0x20 || narrow > 0x7e) return character;
	const ascii = String.fromCodePoint(narrow);
	const wide = String.fromCodePoint(narrow + WIDTH);
	return `[${SPECIAL.test(ascii) ? `\\${ascii}` : ascii}${wide}]`;
}

/** Whether a term may be written in other ways: Chinese alone is not, and is found faster as it stands. */
export const hasVariants = (term: string): boolean =>
	/[\u0021-\u007e\uff01-\uff5e]|\p{Lowercase}|\p{Uppercase}/u.test(term);

/** A run of text, and whether it is what was looked for. */
export interface Hit {
	text: string;
	hit: boolean;
}

/** Cuts a text at every occurrence of the terms. Joined, the parts are the text. */
export function findHits(text: string, terms: readonly string[]): Hit[] {
	if (terms.length === 0 || text === '') return [{ text, hit: false }];
	const longestFirst = terms.toSorted((a, b) => b.length - a.length);
	const pattern = new RegExp(`(${longestFirst.map(searchPattern).join('|')})`, 'giu');
	return text
		.split(pattern)
		.map((part, index) => ({ text: part, hit: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}

/** How much of a sentence stands before what was found in it. */
const LEAD_IN = 12;

/** The part of a sentence from shortly before the first hit on, or null where there is none. */
export function snippet(text: string, terms: readonly string[]): string | null {
	const parts = findHits(text, terms);
	const index = parts.findIndex(({ hit }) => hit);
	if (index < 0) return null;
	const at = parts.slice(0, index).reduce((sum, part) => sum + part.text.length, 0);
	return at <= LEAD_IN ? text : `……${text.slice(at - LEAD_IN)}`;
}
