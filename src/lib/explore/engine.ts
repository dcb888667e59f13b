import { query } from '../query/engine.svelte';
import type { MatchingRecord } from '../query/explore';
import type { Source } from './exploration.svelte';
import type { Filters } from './filters';
import type { Sort } from './columns';

/** The builders with their library: loaded when the engine is first asked. */
const builders = () => import('../query/explore');

/** Asks DuckDB in the reader's browser. */
export const engineSource: Source = {
	async counts(filters, signal) {
		const { facetCounts } = await builders();
		return query(facetCounts(filters), signal);
	},
	async records(filters, sort, stretch, signal) {
		const { matchingRecords } = await builders();
		return query(matchingRecords(filters, sort, stretch), signal);
	}
};

/** Every matching record in its order, for a file. */
export async function allRecords(filters: Filters, sort: Sort | null): Promise<MatchingRecord[]> {
	const { matchingRecords } = await builders();
	return query(matchingRecords(filters, sort));
}
