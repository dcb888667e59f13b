import { links } from '$lib/base/links';
import { plainPage } from '$lib/ui/site/plain-page';
import { site } from '$lib/words/messages/site';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Hosts show it for any address that leads nowhere. */
export const GET: RequestHandler = ({ url }) => {
	/** The address from the host's root of one that is relative to this page. */
	const full = (path: string) => new URL(path, url).pathname;
	return plainPage('404', (locale) => {
		const m = site[locale];
		const to = links(locale);
		return `<h1>${m.notFound}</h1>
<p>${m.notFoundHint}</p>
<form action="${full(to.seriesList())}"><input type="search" name="q" aria-label="${m.findSeries}"> <button>${m.findSeries}</button></form>
<p><a href="${full(to.home())}">${m.backHome}</a></p>`;
	});
};
