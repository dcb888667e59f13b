import { LANGUAGE_TAGS, LOCALES, type Locale } from '$lib/base/locale';
import { links } from '$lib/base/links';
import { site } from '$lib/words/messages/site';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * What to do where an address leads nowhere, in one language.
 * @param full the address from the host's root of one that is relative to this page: a host shows it at any depth
 */
function part(locale: Locale, full: (path: string) => string): string {
	const m = site[locale];
	const to = links(locale);
	return `<section lang="${LANGUAGE_TAGS[locale]}">
<h1>${m.notFound}</h1>
<p>${m.notFoundHint}</p>
<form action="${full(to.seriesList())}"><input type="search" name="q" aria-label="${m.findSeries}"> <button>${m.findSeries}</button></form>
<p><a href="${full(to.home())}">${m.backHome}</a></p>
</section>`;
}

/** Hosts show it for any address that leads nowhere, so it needs nothing but itself. */
export const GET: RequestHandler = ({ url }) => {
	const full = (path: string) => new URL(path, url).pathname;
	return new Response(
		`<!doctype html>
<html lang="${LANGUAGE_TAGS.zh}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>404 · ${site.zh.name} · ${site.en.name}</title>
<style>body{font:16px/1.7 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}section+section{margin-top:3rem}input,button{font:inherit;padding:.3em .6em}</style>
</head>
<body>
<main>${LOCALES.map((locale) => part(locale, full)).join('')}</main>
</body>
</html>
`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
};
