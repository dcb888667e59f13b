import { PHRASES } from 'virtual:english-words';
import { own } from '../base/own';
import type { Locale } from '../base/locale';
import type { Covers } from '../model/claim';
import { remarkList } from './list';

/** A fixed phrase of documents (同口径, 上半年) in the language; empty of none, as printed where nobody has said it. */
export const phrase = (printed: string | null, locale: Locale): string =>
	printed === null || locale === 'zh' ? (printed ?? '') : (own(PHRASES, printed) ?? printed);

/** What a number covers beside its name; empty of most. */
export const scopeOf = (
	{ scope, scope_en }: Pick<Covers, 'scope' | 'scope_en'>,
	locale: Locale
): string => (locale === 'zh' ? scope : (scope_en ?? scope)) ?? '';

/** What a number covers and on which basis it is reckoned; empty of most. */
export const scopeWords = (covers: Covers, locale: Locale): string =>
	remarkList([scopeOf(covers, locale), phrase(covers.basis, locale)].filter(Boolean), locale);

/** Words in brackets behind a number, or nothing. */
export const inBrackets = (words: string, locale: Locale): string => {
	if (words === '') return '';
	return locale === 'zh' ? `（${words}）` : ` (${words})`;
};

/** The same in brackets, to stand behind a number; nothing of most. */
export const scopeBehind = (covers: Covers | undefined, locale: Locale): string =>
	covers ? inBrackets(scopeWords(covers, locale), locale) : '';
