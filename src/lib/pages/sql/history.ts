/*
 * Where storage is closed to the page (blocked cookies, sandboxed frames) already naming it throws: nothing may be
 * asked of it but inside a try.
 */
const KEY = 'sql-history';
const KEPT = 30;

/** The statements that were run, latest first; empty where the browser keeps nothing for this site. */
export function readHistory(): string[] {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(value)
			? value.filter((each): each is string => typeof each === 'string')
			: [];
	} catch {
		// Closed storage, or something else under the key: there is no history then.
		return [];
	}
}

/** The history with a statement at its head; one that was run before moves up. */
export const withStatement = (history: readonly string[], statement: string): string[] =>
	[statement, ...history.filter((each) => each !== statement)].slice(0, KEPT);

/** Keeps the history for the next visit, where the browser allows it. */
export function writeHistory(history: readonly string[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(history));
	} catch {
		// Full or closed: the history then lasts as long as the page.
	}
}
