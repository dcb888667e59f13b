import { page, updated } from '$app/state';
import { canVerify, hexDigest, receive } from './receive';

/** What a file of data beside the pages holds. Its name says nothing of its version, so its content does. */
export interface DataFile<Content> {
	/** Of the data set, as pages show it. */
	version: string;
	/** SHA-256 of the content as JSON, in hexadecimal. */
	digest: string;
	content: Content;
}

/**
 * The content of a data file, of the same version of the data as the page that asks. What a cache kept of another, what
 * stalls, and what is not what was published is asked for again, past the caches.
 * @returns null where there is no such file
 * @throws where it does not come, or where the site has gone on to another version than the page
 */
export async function fetchData<Content>(address: string): Promise<Content | null> {
	const kept = await fetchFile<Content>(address, 'default').catch(() => undefined);
	const file =
		kept === undefined || (kept && kept.version !== page.data.dataVersion)
			? await fetchFile<Content>(address, 'reload')
			: kept;
	if (!file) return null;
	if (file.version === page.data.dataVersion) return file.content;
	// The page then offers to load itself again.
	void updated.check();
	throw new Error(`${address} is of another version than this page`);
}

/** @throws where the file does not come, or is not what was published */
async function fetchFile<Content>(
	address: string,
	cache: RequestCache
): Promise<DataFile<Content> | null> {
	const bytes = await receive(address, { cache });
	if (!bytes) return null;
	const file = JSON.parse(new TextDecoder().decode(bytes)) as DataFile<Content>;
	const content = new TextEncoder().encode(JSON.stringify(file.content));
	if (canVerify() && (await hexDigest(content)) !== file.digest)
		throw new Error(`${address} is not what was published`);
	return file;
}
