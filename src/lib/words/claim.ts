import type { Claim } from '../model/claim';
import type { Comparator } from '../model/record';
import type { Locale } from '../base/locale';
import { formatRange } from './number';

const AROUND: Record<Locale, Record<Comparator, [before: string, after: string]>> = {
	zh: { eq: ['', ''], range: ['', ''], ge: ['', '以上'], le: ['', '以下'], approx: ['', '左右'] },
	en: {
		eq: ['', ''],
		range: ['', ''],
		ge: ['at least ', ''],
		le: ['at most ', ''],
		approx: ['about ', '']
	}
};

/** Sets the words of a comparator around a formatted number. */
export function withComparator(text: string, comparator: Comparator, locale: Locale): string {
	const [before, after] = AROUND[locale][comparator];
	return before + text + after;
}

/** A value as a sentence says it: 18万人以上, about 6%, 6%–6.5%. */
export const formatClaim = ({ low, high, comparator, unit }: Claim, locale: Locale): string =>
	withComparator(formatRange(low, high, unit, locale), comparator, locale);

/** The words of a comparator alone, to be set before and after a number. */
export const comparatorWords = (comparator: Comparator, locale: Locale) => {
	const [before, after] = AROUND[locale][comparator];
	return { before, after };
};

const COMPARATOR_NAMES: Record<Locale, Record<Comparator, string>> = {
	zh: { eq: '确数', range: '区间', ge: '“以上”', le: '“以下”', approx: '“左右”' },
	en: {
		eq: 'an exact figure',
		range: 'a range',
		ge: '“at least”',
		le: '“at most”',
		approx: '“about”'
	}
};

/** How two claims differ in what is claimed of their numbers, 由“以上”改为“左右”; null where they do not. */
export function comparatorChange(from: Comparator, to: Comparator, locale: Locale): string | null {
	if (from === to) return null;
	const names = COMPARATOR_NAMES[locale];
	return locale === 'zh'
		? `由${names[from]}改为${names[to]}`
		: `${names[from]} became ${names[to]}`;
}

const SHORT_NAMES: Record<Locale, Record<Comparator, string>> = {
	zh: { eq: '等于', range: '区间', ge: '以上', le: '以下', approx: '左右' },
	en: { eq: 'exactly', range: 'range', ge: 'at least', le: 'at most', approx: 'about' }
};

/** The same as short as a mark of a chart needs it: 以上→左右. */
export const shortComparatorChange = (
	from: Comparator,
	to: Comparator,
	locale: Locale
): string | null =>
	from === to ? null : `${SHORT_NAMES[locale][from]}→${SHORT_NAMES[locale][to]}`;
