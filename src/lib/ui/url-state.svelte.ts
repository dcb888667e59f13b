import { afterNavigate, goto } from '$app/navigation';
import { queryString, type Query } from '../base/links';
import { oneOf, type Parameters } from '../base/parameters';

/**
 * The state of a page in its address. A prerendered page knows no query, so everything reads as
 * absent until the page lives; then the query is read, after every navigation too (back and forward).
 * Make one while a component starts, under another name than `state`, which Svelte's `$state` would
 * take for a store: `const address = new UrlState()`.
 */
export class UrlState implements Parameters {
	/** The query string, null until it is read; parameters are read from it anew, so nothing mutable is kept. */
	#search = $state<string | null>(null);

	constructor() {
		afterNavigate(({ to }) => {
			this.#search = to?.url.search ?? '';
		});
	}

	/** Whether the address has been read: before that a parameter may be absent only for now. */
	get read(): boolean {
		return this.#search !== null;
	}

	/** The first value of a parameter, or null. */
	get(name: string): string | null {
		return parameters(this.#search).get(name);
	}

	/** All values of a parameter. */
	all(name: string): string[] {
		return parameters(this.#search).getAll(name);
	}

	/** The value when it is one of the allowed ones, else the first of them: a pasted link may hold anything. */
	oneOf<Value extends string>(name: string, allowed: readonly [Value, ...Value[]]): Value {
		return oneOf(this.get(name), allowed);
	}

	/** Whether any of some parameters is there. */
	hasAny(names: readonly string[]): boolean {
		return names.some((name) => this.get(name) !== null);
	}

	/** Takes some parameters out of the address. */
	clear(names: readonly string[]): Promise<void> {
		return this.set(Object.fromEntries(names.map((name) => [name, null])));
	}

	/** Changes some parameters; null and empty ones leave the address. `push` adds a step to the history. */
	async set(changes: Query, { push = false } = {}): Promise<void> {
		const kept = Object.fromEntries(
			[...parameters(this.#search).keys()].map((name) => [name, this.all(name)])
		);
		const search = queryString({ ...kept, ...changes });
		const path = location.pathname + search + location.hash;
		await goto(path, { replaceState: !push, keepFocus: true, noScroll: true });
	}
}

const parameters = (search: string | null) => new URLSearchParams(search ?? '');
