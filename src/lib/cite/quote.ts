import type { Statement } from '../comparison/statement';
import type { Locale } from '../i18n';
import { bookTitle } from './book-title';
import { placeInQuote } from './place-in-quote';
import { embed } from '../i18n/messages/embed';

/** A sentence cut at the words that are the number. */
export interface MarkedQuote {
	before: string;
	span: string;
	after: string;
}

type Quoted = Pick<Statement, 'quote' | 'quote_at' | 'span' | 'end'>;

/** Cuts a sentence around its number, by the record's offsets. */
export function markedQuote(record: Quoted): MarkedQuote {
	const { quote } = record;
	const { start, end } = placeInQuote(record);
	return {
		before: quote.slice(0, start),
		span: quote.slice(start, end),
		after: quote.slice(end)
	};
}

type Attributed = Pick<Statement, 'quote' | 'title' | 'issuer' | 'issued'>;

/** A sentence as one pastes it into an article: the exact words, document, issuer and date. */
export function quotation({ quote, title, issuer, issued }: Attributed, locale: Locale): string {
	const date = issued ?? embed[locale].undated;
	const origin = [bookTitle(title), ...(issuer ? [issuer] : []), date];
	return locale === 'zh'
		? `“${quote.trim()}”（${origin.join('，')}）`
		: `“${quote.trim()}” (${origin.join(', ')})`;
}
