import type { Statement } from '../../relate/statements/statement';
import { LOCALES, type Locale } from '../../base/locale';
import { links, type ViewPage } from '../../base/links';
import { AS_OF } from '../../base/as-of';
import { parametersOf } from '../../base/parameters';
import { pairOf } from '../../relate/changes/pair-name';
import { DEFAULT_COMPARISON, type FigureKind } from '../../figures/figure';
import { groupInAddress } from '../../relate/kept/groups';
import { WORDING_ASPECTS } from '../../relate/firmness/aspects';

/** What is known of a figure before it is made. */
export interface FigureName {
	kind: FigureKind;
	id: string;
}

/** Addresses of a figure and of what stands around it, as the page that asks may link to them. */
export interface EmbedAddresses {
	/** The page of the site that says everything. */
	page: string;
	/** The embed that follows new data, and the one that keeps this version. */
	live: string;
	frozen: string;
	oembed: string;
	svg: string;
	png: string;
	/** The picture in the shape of the cards by which links are shown. */
	card: string;
	/** This embed in the other language. */
	other: { locale: Locale; embed: string };
	record: (statement: Pick<Statement, 'document' | 'id'>) => string;
}

/** The parameters of a page that choose what its chart shows. */
export const PARAMETERS: Record<ViewPage, readonly string[]> = {
	series: ['view', 'unit', 'scale', 'kind', 'place', AS_OF],
	compare: ['place', 'layout', 'view', 'axes', 'year', AS_OF],
	levels: ['view', 'year', 'of']
};

interface Context {
	locale: Locale;
	version: string;
	/** Whether the embed that asks is a frozen one. */
	frozen?: boolean;
}

/** The page that a figure is made of. */
export function pageOf({ kind, id }: FigureName, locale: Locale): string {
	const to = links(locale);
	if (kind === 'place') return to.region(id);
	if (kind === 'kept') return to.kept({ by: groupInAddress(id) });
	if (kind === 'changes') return to.changes(...pairOf(id));
	if (kind === 'wording') return to.wording({ by: id === WORDING_ASPECTS[0] ? null : id });
	if (kind === 'map' || kind === 'ladder') return to.levels({ series: id, view: kind });
	if (kind !== 'compare') return to.series(id);
	return id === DEFAULT_COMPARISON ? to.compare() : to.sector(id);
}

/** Where everything of a figure is, in a language. */
export function embedAddresses(
	{ kind, id }: FigureName,
	{ locale, version, frozen = false }: Context
): EmbedAddresses {
	const to = links(locale);
	const other = LOCALES.find((candidate) => candidate !== locale) ?? locale;
	const inOther = links(other);
	return {
		page: pageOf({ kind, id }, locale),
		live: to.embed(kind, id),
		frozen: to.frozenEmbed(version, kind, id),
		oembed: to.embedFile(kind, id, 'oembed.json'),
		svg: to.embedFile(kind, id, 'chart.svg'),
		png: to.embedFile(kind, id, 'chart.png'),
		card: to.embedFile(kind, id, 'card.png'),
		other: {
			locale: other,
			embed: frozen ? inOther.frozenEmbed(version, kind, id) : inOther.embed(kind, id)
		},
		record: ({ document, id: record }) => to.record(document, record)
	};
}

/** Where a view of a page's chart is: its page, and its embed, which is the same in the other language. */
export function viewAddresses(
	of: ViewPage,
	search: string,
	locale: Locale
): Pick<EmbedAddresses, 'page' | 'live' | 'other' | 'record'> {
	const to = links(locale);
	const other = LOCALES.find((candidate) => candidate !== locale) ?? locale;
	const parameters = parametersOf(search);
	const own = (names: readonly string[]) =>
		Object.fromEntries(names.map((name) => [name, parameters.all(name)]));
	const pages: Record<ViewPage, () => string> = {
		compare: () => to.compare(own(['series', ...PARAMETERS.compare])),
		levels: () => to.levels(own(['series', ...PARAMETERS.levels])),
		series: () => to.series(parameters.get('series') ?? '', own(PARAMETERS.series))
	};
	return {
		page: pages[of](),
		live: to.embedView(of, own(['series', ...PARAMETERS[of]])),
		other: { locale: other, embed: links(other).embedView(of) },
		record: ({ document, id: record }) => to.record(document, record)
	};
}
