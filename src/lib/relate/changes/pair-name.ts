/** Stands in no id of a document, and is never escaped in an address. */
const AND = '~';

/** What two compared plans are known by. */
export const pairName = (before: string, after: string): string => `${before}${AND}${after}`;

/** The ids of both plans. */
export function pairOf(name: string): [string, string] {
	const [before = '', after = ''] = name.split(AND);
	return [before, after];
}
