import type { DepartmentNames } from '../../model/department-names';
import { query } from '../../store/engine/engine.svelte';
import type { MatchingRecord } from '../../store/queries/explore';
import type { Source } from './exploration.svelte';
import type { Filters } from '../../model/filters';
import type { Sort } from '../../model/explore-columns';

/** The builders with their library: loaded when the engine is first asked. */
const builders = () => import('../../store/queries/explore');

/** Asks DuckDB in the reader's browser. */
export const engineSource = (names: DepartmentNames): Source => ({
	async counts(filters, signal) {
		const { facetCounts } = await builders();
		return query(facetCounts(filters, names), signal);
	},
	async records(filters, sort, stretch, signal) {
		const { matchingRecords } = await builders();
		return query(matchingRecords(filters, sort, stretch, names), signal);
	}
});

/** Every matching record in its order, for a file. */
export async function allRecords(
	filters: Filters,
	sort: Sort | null,
	names: DepartmentNames
): Promise<MatchingRecord[]> {
	const { matchingRecords } = await builders();
	return query(matchingRecords(filters, sort, {}, names));
}
