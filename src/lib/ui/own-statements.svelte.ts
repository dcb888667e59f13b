import { onMount } from 'svelte';
import { whenIdle } from '../base/idle';
import type { SeriesRow } from '../model/record';
import type { Statement } from '../relate/statements/statement';

type StatementsOf = (series: SeriesRow) => Statement[];

/** What the reader's own documents and statistics say, beside the collection; nothing until the browser has time. */
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

	of(series: SeriesRow): Statement[] {
		return this.#of(series);
	}
}

async function readOwn(): Promise<StatementsOf> {
	const [{ listOwn, listOwnStatistics }, { ownStatements }, { ownStatisticStatements }] =
		await Promise.all([
			import('../store/own/own-store'),
			import('../store/own/own-statements'),
			import('../store/own/own-statistics')
		]);
	const [documents, tables] = await Promise.all([listOwn(), listOwnStatistics()]);
	return (series) => [
		...ownStatements(documents, series.id),
		...ownStatisticStatements(tables, series)
	];
}
