import type { KeptRow } from '../../relate/kept/scoreboard';
import type { CollectionTable } from './protocol';

/** What came of the targets of a series: as published, and once that is known with what the reader added. */
export class KeptWithOwn {
	#withOwn = $state.raw<{ series: string; rows: KeptRow[] } | null>(null);

	/** @param of the series, what was published of it, and whether the reader added to it; asked again and again */
	constructor(
		private readonly of: () => { series: string; rows: readonly KeptRow[]; added: boolean },
		assets: Readonly<Record<CollectionTable, string>>
	) {
		$effect(() => {
			const { series, added } = of();
			if (!added) return;
			import('./kept-of-series')
				.then(({ keptOfSeries }) => keptOfSeries(series, assets))
				.then(
					(rows) => (this.#withOwn = { series, rows }),
					// What was published is right without it.
					() => undefined
				);
		});
	}

	get rows(): readonly KeptRow[] {
		const { series, rows, added } = this.of();
		return added && this.#withOwn?.series === series ? this.#withOwn.rows : rows;
	}
}
