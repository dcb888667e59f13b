import type { Locale } from '../../base/locale';
import { embed } from '../../words/messages/embed';
import { site } from '../../words/messages/site';
import { colon } from '../../words/list';
import { bibtexEntry, texText } from './bibtex';

/** Something of this site that can be cited. */
export interface Work {
	title: string;
	/** The language that it is cited in; the site is its author and publisher. */
	locale: Locale;
	/** Version of the data. */
	version: string;
	/** ISO date on which this version was published. */
	published: string;
	/** Full address. */
	url: string;
}

/** Styles of citation, as their users name them. */
export const STYLES = ['GB/T 7714', 'APA', 'BibTeX'] as const;
export type Style = (typeof STYLES)[number];

/**
 * Cites a work as a data set read online, on an ISO date. GB/T 7714—2015, section 4.6 and the types of
 * its annex B (DS data set, OL online); APA, 7th edition, 10.9; BibTeX as `@misc`.
 */
export function cite(work: Work, style: Style, accessed: string): string {
	switch (style) {
		case 'GB/T 7714':
			return chinese(work, accessed);
		case 'APA':
			return american(work, accessed);
		case 'BibTeX':
			return bibtex(work, accessed);
	}
}

const author = ({ locale }: Work) => site[locale].name;

function chinese(work: Work, accessed: string): string {
	const { title, locale, version, published, url } = work;
	const named = `${title}${colon(locale)}${embed[locale].version(version)}`;
	return `${author(work)}. ${named}[DS/OL]. (${published})[${accessed}]. ${url}.`;
}

function american(work: Work, accessed: string): string {
	const { title, version, published, url } = work;
	const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(accessed)
	);
	return `${author(work)}. (${published.slice(0, 4)}). ${title} (Version ${version}) [Data set]. Retrieved ${date}, from ${url}`;
}

function bibtex(work: Work, accessed: string): string {
	const { title, version, published, url } = work;
	return bibtexEntry(`${key(url)}-${version}`, [
		['author', texText(author(work))],
		['title', texText(title)],
		['year', published.slice(0, 4)],
		['version', version],
		['howpublished', 'Data set'],
		['url', url],
		['urldate', accessed]
	]);
}

/** The last part of the address that names something: it is ASCII and one of its kind. */
const key = (url: string): string =>
	new URL(url).pathname
		.split('/')
		.filter((part) => part !== '')
		.at(-1) ?? 'data';
