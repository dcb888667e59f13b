import type { Statement } from '../comparison/statement';
import { LOCALES, type Locale } from '../i18n';
import { links } from '../links';
import type { FigureKind } from './figure';

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
	/** This embed in the other language. */
	other: { locale: Locale; embed: string };
	record: (statement: Pick<Statement, 'document' | 'id'>) => string;
}

interface Context {
	locale: Locale;
	version: string;
	/** Whether the embed that asks is a frozen one. */
	frozen?: boolean;
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
		page: kind === 'compare' ? to.sector(id) : to.series(id),
		live: to.embed(kind, id),
		frozen: to.frozenEmbed(version, kind, id),
		oembed: to.embedFile(kind, id, 'oembed.json'),
		svg: to.embedFile(kind, id, 'chart.svg'),
		png: to.embedFile(kind, id, 'chart.png'),
		other: {
			locale: other,
			embed: frozen ? inOther.frozenEmbed(version, kind, id) : inOther.embed(kind, id)
		},
		record: ({ document, id: record }) => to.record(document, record)
	};
}
