import type { DocumentRow } from '../../model/record';
import { embed } from '../../words/messages/embed';
import { bibtexEntry, texText } from './bibtex';
import type { Style } from './work';

/** What is cited of a government document. */
export type CitedDocument = Pick<DocumentRow, 'id' | 'title' | 'title_en' | 'issuer' | 'issued'>;

/**
 * Cites a government document itself, not the place where this site shows it. GB/T 7714—2015, type Z of its
 * annex B (other documents); APA, 7th edition, with the kind in brackets; BibTeX as `@misc`.
 */
export function citeDocument(document: CitedDocument, style: Style): string {
	switch (style) {
		case 'GB/T 7714':
			return chinese(document);
		case 'APA':
			return american(document);
		case 'BibTeX':
			return bibtex(document);
	}
}

const chinese = ({ title, issuer, issued }: CitedDocument): string =>
	[...(issuer ? [issuer] : []), `${title}[Z]`, `${issued ?? embed.zh.undated}.`].join('. ');

/** Without an author the title stands before the date; a translated title stands in brackets after it (APA 9.38). */
function american({ title, title_en, issuer, issued }: CitedDocument): string {
	const date = `(${issued ? yearFirst(issued) : 'n.d.'})`;
	const titled = `${title}${title_en ? ` [${title_en}]` : ''} [Government document]`;
	return `${(issuer ? [issuer, date, titled] : [titled, date]).join('. ')}.`;
}

/** 2025, February 5 */
function yearFirst(date: string): string {
	const day = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
	return `${date.slice(0, 4)}, ${day.format(new Date(date))}`;
}

const bibtex = ({ id, title, issuer, issued }: CitedDocument): string =>
	bibtexEntry(id, [
		['author', issuer && texText(issuer)],
		['title', texText(title)],
		['year', issued && issued.slice(0, 4)],
		['date', issued],
		['howpublished', 'Government document']
	]);
