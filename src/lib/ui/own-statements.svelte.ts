import { onMount } from 'svelte';
import { whenIdle } from '../base/idle';
import type { Statement } from '../relate/statements/statement';

type StatementsOf = (series: string) => Statement[];

/** What the reader's own documents say, beside what the collection says; nothing until the browser has time. */
export class OwnStatements {
	#of = $state.raw<StatementsOf>(() => []);

	/** To be made while a component is. */
	constructor() {
		onMount(() =>
			whenIdle(() => {
				// A browser that keeps nothing has none.
				readOwn().then(
					(of) => (this.#of = of),
					() => undefined
				);
			})
		);
	}

	of(series: string): Statement[] {
		return this.#of(series);
	}
}

async function readOwn(): Promise<StatementsOf> {
	const [{ listOwn }, { ownStatements }] = await Promise.all([
		import('../store/own/own-store'),
		import('../store/own/own-statements')
	]);
	const documents = await listOwn();
	return (series) => ownStatements(documents, series);
}
