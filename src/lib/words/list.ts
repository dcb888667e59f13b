import type { Locale } from '../base/locale';

/** Joins words as the language enumerates: 甲、乙、丙 or "a, b, c". */
export const list = (words: readonly string[], locale: Locale): string =>
	words.join(locale === 'zh' ? '、' : ', ');

/** Years as runs: 2015–2022、2024. */
export const formatYearRuns = (
	runs: readonly (readonly [number, number])[],
	locale: Locale
): string =>
	list(
		runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)),
		locale
	);

/** Joins remarks that are no sentences: 甲；乙 or "a; b". */
export const remarkList = (remarks: readonly string[], locale: Locale): string =>
	remarks.join(locale === 'zh' ? '；' : '; ');

/** What stands between a label and what it names. */
export const colon = (locale: Locale): string => (locale === 'zh' ? '：' : ': ');
