import type { KeptBoard } from '$lib/relate/kept/board';
import { listOwn, listOwnStatistics } from '$lib/store/own/own-store';
import type { Added, CollectionTable } from './protocol';
import { readerOf } from './reader';

/**
 * What came of targets, by what the collection says and the reader added; null where the reader added nothing.
 * @param series of one series; null for all
 * @throws where the collection cannot be read
 */
export async function boardWithOwn(
	series: string | null,
	assets: Readonly<Record<CollectionTable, string>>
): Promise<KeptBoard | null> {
	const added = await readAdded();
	if (added.documents.length === 0 && added.statistics.length === 0) return null;
	const reader = readerOf(assets);
	try {
		return await reader.do('kept', { series: series === null ? null : [series], added });
	} finally {
		reader.stop();
	}
}

async function readAdded(): Promise<Added> {
	try {
		const [documents, tables] = await Promise.all([listOwn(), listOwnStatistics()]);
		return { documents, statistics: tables.flatMap(({ rows }) => rows) };
	} catch {
		// A browser that keeps nothing has none.
		return { documents: [], statistics: [] };
	}
}
