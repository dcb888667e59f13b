import type { KeptBoard } from '$lib/relate/kept/board';
import type { Added, CollectionTable } from './protocol';
import { readerOf } from './reader';

/**
 * What came of targets, by what the collection says and the reader added.
 * @param series of one series; null for all
 * @throws where the collection cannot be read
 */
export async function boardWithOwn(
	series: string | null,
	added: Added,
	assets: Readonly<Record<CollectionTable, string>>
): Promise<KeptBoard> {
	const reader = readerOf(assets);
	try {
		return await reader.do('kept', { series: series === null ? null : [series], added });
	} finally {
		reader.stop();
	}
}
