import { page, updated } from '$app/state';

/** What a file of data beside the pages holds. Its name says nothing of its version, so its content does. */
export interface DataFile<Content> {
	/** Of the data set, as pages show it. */
	version: string;
	content: Content;
}

const NOT_FOUND = 404;

/**
 * The content of a data file, of the same version of the data as the page that asks: what a cache kept of another
 * is asked for again, past the caches.
 * @returns null where there is no such file
 * @throws where it does not come, or where the site has gone on to another version than the page
 */
export async function fetchData<Content>(address: string): Promise<Content | null> {
	const { dataVersion } = page.data;
	for (const cache of ['default', 'reload'] as const) {
		const response = await fetch(address, { cache });
		if (response.status === NOT_FOUND) return null;
		if (!response.ok) throw new Error(`${response.status} for ${address}`);
		const { version, content } = (await response.json()) as DataFile<Content>;
		if (version === dataVersion) return content;
	}
	// The page then offers to load itself again.
	void updated.check();
	throw new Error(`${address} is of another version than this page`);
}
