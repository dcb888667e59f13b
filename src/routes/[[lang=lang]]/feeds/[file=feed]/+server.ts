import type { EntryGenerator, RequestHandler } from './$types';
import { LOCALE_PARAMETERS, localeOf } from '$lib/base/locale';
import { feedOf, feedNames } from '$lib/give/feed/feeds.server';
import { feedFile } from '$lib/give/feed/feed';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const names = await feedNames();
	return LOCALE_PARAMETERS.flatMap((lang) => names.map((file) => ({ ...lang, file })));
};

/** What is new, for feed readers. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { feed, format } = await feedOf(params.file, localeOf(params.lang), url);
	const { text, mediaType } = feedFile(feed, format);
	return new Response(text, { headers: { 'content-type': mediaType } });
};
