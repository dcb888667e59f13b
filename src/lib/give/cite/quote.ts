import type { Statement } from '../../relate/statements/statement';
import type { Locale } from '../../base/locale';
import { titleIn } from '../../words/book-title';
import { issuerName } from '../../words/departments';
import { placeInQuote } from '../../model/place-in-quote';
import { embed } from '../../words/messages/embed';

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

type Attributed = Pick<Statement, 'quote' | 'title' | 'title_en' | 'issuer' | 'issued'>;

/** Within quotation marks double ones become single, and single ones double (GB/T 15834, 4.8). */
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
const innerMarks = (text: string): string => text.replace(/[“”‘’]/g, (mark) => INNER[mark] ?? mark);

/**
 * A sentence as one pastes it into an article: the exact words, document, issuer, date and the full
 * address of its place.
 */
export function quotation(statement: Attributed, address: string, locale: Locale): string {
	const { quote, issuer, issued } = statement;
	const date = issued ?? embed[locale].undated;
	const by = issuer ? [issuerName(issuer, locale)] : [];
	const origin = [titleIn(statement, locale), ...by, date, address];
	const quoted = `“${innerMarks(quote.trim())}”`;
	return locale === 'zh' ? `${quoted}（${origin.join('，')}）` : `${quoted} (${origin.join(', ')})`;
}
