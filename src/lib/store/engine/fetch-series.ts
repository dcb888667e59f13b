import type { SeriesData } from '../../relate/statements/series-data';

/** What came of asking for a series. */
export type Fetched =
	{ phase: 'loaded'; series: SeriesData } | { phase: 'unknown' } | { phase: 'failed' };

const NOT_FOUND = 404;

/** Fetches a series with its statements from its address. */
export async function fetchSeries(address: string): Promise<Fetched> {
	try {
		const response = await fetch(address);
		if (response.status === NOT_FOUND) return { phase: 'unknown' };
		if (!response.ok) return { phase: 'failed' };
		return { phase: 'loaded', series: (await response.json()) as SeriesData };
	} catch {
		// No network, or an answer that is no JSON: whoever asked says that it could not be read.
		return { phase: 'failed' };
	}
}
