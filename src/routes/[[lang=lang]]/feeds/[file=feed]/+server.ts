import type { EntryGenerator, RequestHandler } from './$types';
import { LOCALE_PARAMETERS, localeOf } from '$lib/base/locale';
import { feedOf, feedNames } from '$lib/give/feed/feeds.server';
import { feedFile } from '$lib/give/feed/feed';
import { departments, otherNames } from '$lib/pages/profile/directory.server';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const all = { departments: await departments() };
	const named = await Promise.all(
		LOCALE_PARAMETERS.map(async (lang) =>
			(await feedNames(localeOf(lang.lang), all)).map((file) => ({ ...lang, file }))
		)
	);
	return named.flat();
};

/** What is new, for feed readers. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { feed, format } = await feedOf(params.file, localeOf(params.lang), url, {
		names: await otherNames()
	});
	const { text, mediaType } = feedFile(feed, format);
	return new Response(text, { headers: { 'content-type': mediaType } });
};
