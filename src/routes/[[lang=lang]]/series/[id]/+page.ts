import type { PageLoad } from './$types';

/** What shows the places of a series comes only to those pages that have several. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	SeriesPlaces: data.planned
		? (await import('$lib/pages/series/SeriesPlaces.svelte')).default
		: null
});
