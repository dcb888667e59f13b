import { resolve } from '$app/paths';
import type { Locale } from './i18n';

/** Query parameters of a page's state; empty and missing ones are left out of the address. */
export type Query = Record<string, string | number | readonly string[] | null | undefined>;

/** Writes a query string with its leading `?`, or nothing when there is nothing to say. */
export function queryString(query: Query = {}): string {
	const pairs = Object.entries(query).flatMap(([name, value]) =>
		(Array.isArray(value) ? value : [value])
			.filter((item) => item !== null && item !== undefined && item !== '')
			.map((item): [string, string] => [name, String(item)])
	);
	return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/**
 * Every address of the site, as an `href` that holds under any base path. The addresses are public:
 * change one only with a redirect.
 */
export function links(locale: Locale) {
	const page = (path: string, query?: Query) => at(`${locale === 'en' ? '/en' : ''}${path}`, query);
	const part = encodeURIComponent;
	return {
		home: () => page('/'),
		seriesList: (query?: Query) => page('/series/', query),
		series: (id: string, query?: Query) => page(`/series/${part(id)}/`, query),
		compare: (query?: Query) => page('/compare/', query),
		explore: (query?: Query) => page('/explore/', query),
		sectors: () => page('/sectors/'),
		sector: (sector: string, query?: Query) => page(`/sectors/${part(sector)}/`, query),
		departments: () => page('/departments/'),
		department: (name: string, query?: Query) => page(`/departments/${part(name)}/`, query),
		regions: () => page('/regions/'),
		region: (name: string, query?: Query) => page(`/regions/${part(name)}/`, query),
		documents: () => page('/documents/'),
		document: (id: string) => page(`/documents/${part(id)}/`),
		/** A record at its place in the reading view of its document. */
		record: (document: string, record: string) =>
			// Ids hold letters, digits and `._-@` only; escaped, the prerenderer would not find them.
			`${page(`/documents/${part(document)}/`)}#${record}`,
		/** What documents of the same territory say in the series of a document. */
		documentSeries: (id: string) => at(`/documents/${part(id)}/series.json`),
		data: () => page('/data/'),
		sql: (query?: Query) => page('/sql/', query),
		method: () => page('/method/'),
		/** Embeds have one address for both languages: the host page sets `?lang=`. */
		embedSeries: (id: string, query?: Query) => at(`/embed/series/${part(id)}/`, query),
		/** A content-hashed binary: the engine or a Parquet file. */
		asset: (name: string) => at(`/assets/${name}`)
	};
}

// `resolve` is typed by the routes that exist; this module is the one place that names addresses.
const resolvePath = resolve as (path: string) => string;
const at = (path: string, query?: Query): string => resolvePath(path) + queryString(query);
