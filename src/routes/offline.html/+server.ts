import { links } from '$lib/base/links';
import { plainPage } from '$lib/ui/site/plain-page';
import { offline } from '$lib/words/messages/offline';
import { site } from '$lib/words/messages/site';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The service worker shows it for a page that was never opened. */
export const GET: RequestHandler = ({ url }) => {
	const full = (path: string) => new URL(path, url).pathname;
	return plainPage(offline.zh.title, (locale) => {
		const m = offline[locale];
		return `<h1>${m.title}</h1>
<p>${m.notKept}</p>
<p><a href="">${m.retry}</a> · <a href="${full(links(locale).home())}">${site[locale].backHome}</a></p>`;
	});
};
