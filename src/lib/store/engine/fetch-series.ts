import type { SeriesData } from '../../relate/statements/series-data';
import { fetchData } from './fetch-data';

/** What came of asking for a series. */
export type Fetched =
	{ phase: 'loaded'; series: SeriesData } | { phase: 'unknown' } | { phase: 'failed' };

/** Fetches a series with its statements from its address. */
export async function fetchSeries(address: string): Promise<Fetched> {
	try {
		const series = await fetchData<SeriesData>(address);
		return series ? { phase: 'loaded', series } : { phase: 'unknown' };
	} catch {
		// No network, no JSON, or another version: whoever asked says that it could not be read.
		return { phase: 'failed' };
	}
}
