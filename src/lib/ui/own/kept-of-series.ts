import type { KeptRow } from '$lib/relate/kept/scoreboard';
import { listOwn, listOwnStatistics } from '$lib/store/own/own-store';
import type { CollectionTable } from './protocol';
import { readerOf } from './reader';

/** What came of the targets of a series, by what the collection says and the reader added. */
export async function keptOfSeries(
	series: string,
	assets: Readonly<Record<CollectionTable, string>>
): Promise<KeptRow[]> {
	const [documents, tables] = await Promise.all([listOwn(), listOwnStatistics()]);
	const added = { documents, statistics: tables.flatMap(({ rows }) => rows) };
	const reader = readerOf(assets);
	try {
		return await reader.do('kept', { series: [series], added });
	} finally {
		reader.stop();
	}
}
