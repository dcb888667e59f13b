import { LANGUAGE_TAGS, LOCALES, type Locale } from '../../base/locale';
import { escapeXml } from '../../base/escape-xml';

/** Where a page is in each language, as full addresses. */
export type PageAddresses = Readonly<Record<Locale, string>>;

/** All pages for search engines, each with its other language (sitemaps.org; hreflang as xhtml:link). */
export function sitemap(pages: readonly PageAddresses[]): string {
	const alternates = (page: PageAddresses) =>
		LOCALES.map(
			(locale) =>
				`<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAGS[locale]}" href="${escapeXml(page[locale])}"/>`
		).join('');
	const urls = pages.flatMap((page) =>
		LOCALES.map((locale) => `<url><loc>${escapeXml(page[locale])}</loc>${alternates(page)}</url>`)
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
