import { LANGUAGE_TAGS, LOCALES, type Locale } from '$lib/base/locale';
import { site } from '$lib/words/messages/site';

const STYLE =
	'body{font:16px/1.7 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}' +
	'section+section{margin-top:3rem}input,button{font:inherit;padding:.3em .6em}';

/**
 * A page in both languages that needs nothing but itself: it is shown at any depth, for addresses that have no page.
 * @param part what it says in a language, as HTML
 */
export const plainPage = (title: string, part: (locale: Locale) => string): Response =>
	new Response(
		`<!doctype html>
<html lang="${LANGUAGE_TAGS.zh}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} · ${site.zh.name} · ${site.en.name}</title>
<style>${STYLE}</style>
</head>
<body>
<main>${LOCALES.map((locale) => `<section lang="${LANGUAGE_TAGS[locale]}">\n${part(locale)}\n</section>`).join('')}</main>
</body>
</html>
`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
