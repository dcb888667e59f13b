import { resolve } from '$app/paths';
import { isOwn, isStatistic } from './document-ids';
import type { Locale } from './locale';

/** Query parameters of a page's state; empty and missing ones are left out of the address. */
export type Query = Record<string, string | number | readonly string[] | null | undefined>;

/** Where the page of adding lists the reader's statistics. */
export const OWN_STATISTICS = 'own-statistics';

/** Ends the address of a page that opens with the dialog of its chart. */
export const SHARE_HASH = '#share';

/** Pages whose charts can be embedded in any view that a reader chooses. */
export const VIEW_PAGES = ['series', 'compare', 'levels'] as const;
export type ViewPage = (typeof VIEW_PAGES)[number];

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
export const links = (locale: Locale): Links => (made[locale] ??= addressesIn(locale));

type Links = ReturnType<typeof addressesIn>;

/** Lists ask for the addresses of each of their lines. */
const made: Partial<Record<Locale, Links>> = {};

function addressesIn(locale: Locale) {
	const page = (path: string, query?: Query, hash = '') =>
		at(`${locale === 'en' ? '/en' : ''}${path}`, query) + hash;
	return {
		...files,
		home: () => page('/'),
		seriesList: (query?: Query) => page('/series/', query),
		series: (id: string, query?: Query) => page(`/series/${part(id)}/`, query),
		/** The page of a series with the dialog of its chart open. */
		shareSeries: (id: string) => `${page(`/series/${part(id)}/`)}${SHARE_HASH}`,
		compare: (query?: Query) => page('/compare/', query),
		explore: (query?: Query) => page('/explore/', query),
		sectors: () => page('/sectors/'),
		sector: (sector: string, query?: Query) => page(`/sectors/${part(sector)}/`, query),
		departments: () => page('/departments/'),
		department: (name: string, query?: Query) => page(`/departments/${part(name)}/`, query),
		regions: () => page('/regions/'),
		region: (name: string, query?: Query) => page(`/regions/${part(name)}/`, query),
		/** What changed from plan to plan; of any two plans by the query `before` and `after`. */
		changesList: (query?: Query) => page('/changes/', query),
		changes: (before: string, after: string, query?: Query) =>
			page(`/changes/${part(before)}/${part(after)}/`, query),
		/** What came of the targets: of a sector, a department, a year … by the query. */
		kept: (query?: Query) => page('/kept/', query),
		/** How hard or soft documents word their targets: by what, of which kind and place, by the query. */
		wording: (query?: Query) => page('/wording/', query),
		/** The places of a series as a map, or from level to level: which, and of which year, by the query. */
		levels: (query?: Query) => page('/levels/', query),
		/** What is new for feed readers: `all.atom`, `sector-water.json`, `region-….atom`. */
		feed: (file: string) => page(`/feeds/${part(file)}`),
		documents: () => page('/documents/'),
		/** A document of the collection, or one that the reader added. */
		document: (id: string) => page(...placeOf(id)),
		add: (query?: Query) => page('/add/', query),
		/** A record at its place in the reading view of its document. */
		record: (document: string, record: string) =>
			isStatistic({ document })
				? `${page(`/series/${part(record.split('@')[0] ?? '')}/`)}#statement-${record}`
				: // Ids hold letters, digits and `._-@` only; escaped, the prerenderer would not find them.
					isOwn(document)
					? `${page('/add/', { document })}#${record}`
					: `${page(`/documents/${part(document)}/`)}#${record}`,
		data: () => page('/data/'),
		sql: (query?: Query) => page('/sql/', query),
		method: () => page('/method/'),
		licences: () => page('/licences/'),
		/** A chart for other people's pages; `?lang=` and `?theme=` are heard as well. */
		embed: (kind: string, id: string, query?: Query) =>
			page(`/embed/${part(kind)}/${part(id)}/`, query),
		/** Any view of a page's chart; the query is that of the page, with the series in it. */
		embedView: (of: ViewPage, query?: Query) => page(`/embed/${of}/`, query),
		/** A file beside an embed: `chart.svg`, `chart.png`, `card.png`, `oembed.json`. */
		embedFile: (kind: string, id: string, file: string) =>
			page(`/embed/${part(kind)}/${part(id)}/${file}`),
		/** The same chart kept at a version of the data. */
		frozenEmbed: (version: string, kind: string, id: string) =>
			at(`/frozen/${version}${locale === 'en' ? '/en' : ''}/embed/${part(kind)}/${part(id)}/`)
	};
}

// `resolve` is typed by the routes that exist; this module is the one place that names addresses.
const resolvePath = resolve as (path: string) => string;
const at = (path: string, query?: Query): string => resolvePath(path) + queryString(query);
const part = encodeURIComponent;

/** Where a document is read: one of the collection, one that the reader added, or the reader's statistics. */
function placeOf(id: string): [path: string, query?: Query, hash?: string] {
	if (isOwn(id) && isStatistic({ document: id })) return ['/add/', {}, `#${OWN_STATISTICS}`];
	return isOwn(id) ? ['/add/', { document: id }] : [`/documents/${part(id)}/`];
}

/** Files, which are the same in every language. */
const files = {
	/** Data of the compare page: which series there are, and one with all its statements. */
	comparableSeries: () => at('/compare/series.json'),
	comparedSeries: (id: string) => at(`/compare/${part(id)}.json`),
	/** What panels of chosen series are made with. */
	panelParts: () => at('/panel.json'),
	/** For which years there are general plans, by places. */
	plannedYears: () => at('/levels/planned.json'),
	/** The targets and the text of a document, to be compared in the browser. */
	planFile: (id: string) => at(`/changes/${part(id)}.json`),
	/** What documents of the same territory say in the series of a document. */
	documentSeries: (id: string) => at(`/documents/${part(id)}/series.json`),
	/** Sheets for those who work on plans: the tasks of a document, and what the next plan may start from. */
	ledger: (id: string) => at(`/documents/${part(id)}/ledger.xlsx`),
	sectorDraft: (sector: string) => at(`/sectors/${part(sector)}/draft.xlsx`),
	departmentDraft: (name: string) => at(`/departments/${part(name)}/draft.xlsx`),
	/** The script that fits the frames on a host page to their content. */
	embedScript: () => at('/embed/host.js'),
	/** A file of the data as it was in a version: a table as Parquet, or `version.json`, what differs. */
	versionFile: (version: string, file: string) => at(`/frozen/${version}/data/${part(file)}`),
	/** A file of the data: a table in a format, or the description of them all. */
	dataFile: (file: string) => at(`/data/${part(file)}`),
	/** The statements of a series: `csv`, `json` or `metadata.json`. */
	seriesFile: (id: string, ending: string) => at(`/series/${part(id)}.${ending}`),
	/** The words of the licences, one after the other. */
	licencesFile: () => at('/licences.txt'),
	/** What keeps visited pages for when there is no network. */
	serviceWorker: () => at('/service-worker.js'),
	/** A content-hashed binary: the engine or a Parquet file. */
	asset: (name: string) => at(`/assets/${name}`)
};
