import type { Claim } from '../model/claim';
import type { Comparator } from '../model/record';
import type { Locale } from '../base/locale';
import { movementWords } from './movement';
import { isPercent } from './units';
import { formatRange, sizedByPrefix } from './number';

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

/** Words of approximation that plans print before a number; others are printed as 左右. */
const APPROXIMATE: readonly (readonly [RegExp, Record<Locale, string>])[] = [
	[/^(?:将近|接近|近)/, { zh: '近', en: 'almost ' }],
	[/^(?:大约|约)/, { zh: '约', en: 'about ' }]
];

/** The words of a comparator around its number; 近 and 约 as the document prints them, for 近69% is less than 69 %. */
function comparatorAround(comparator: Comparator, span: string, locale: Locale): ClaimWords {
	const word = comparator === 'approx' && APPROXIMATE.find(([printed]) => printed.test(span));
	if (word) return { before: word[1][locale], after: '' };
	const [before, after] = AROUND[locale][comparator];
	return { before, after };
}

/** What stands around a number; both may be empty. */
export interface ClaimWords {
	before: string;
	after: string;
}

/**
 * Every word of a claim around its number: 比2020年下降约 … , up about … from 2020.
 * @param name what stands beside the number in the page; what it says already is not said again
 */
export function claimWords(
	{ comparator, unit, movement }: Claim,
	locale: Locale,
	name = ''
): ClaimWords {
	const moves = movementWords(movement, unit, locale, name);
	const compares = comparatorAround(comparator, movement?.span ?? '', locale);
	return { before: moves.before + compares.before, after: compares.after + moves.after };
}

/** Whether a unit stands at each mark, being as short as % or sized by a prefix. */
const standsAtMarks = (unit: string, locale: Locale): boolean =>
	isPercent(unit) || sizedByPrefix(unit, locale);

/**
 * The text at a mark of a chart: the number with what it does (年均20万) and without its comparator, which
 * the mark shows, or its unit, which stands over the chart except where it is as short as %.
 * @param name what stands over the chart
 */
export function markText(
	{ low, high, unit, movement }: Claim,
	locale: Locale,
	name: string
): string {
	const { before, after } = movementWords(movement, unit, locale, name);
	return before + formatRange(low, high, standsAtMarks(unit, locale) ? unit : '', locale) + after;
}

/** Sets the words of a comparator around a formatted number. */
export function withComparator(
	text: string,
	comparator: Comparator,
	locale: Locale,
	span = ''
): string {
	const { before, after } = comparatorAround(comparator, span, locale);
	return before + text + after;
}

/** A value as a sentence says it: 18万人以上, 增长6%左右, up about 6%, 6%–6.5%. */
export function formatClaim(claim: Claim, locale: Locale, name?: string): string {
	const { before, after } = claimWords(claim, locale, name);
	return before + formatRange(claim.low, claim.high, claim.unit, locale) + after;
}

/** The words of a comparator alone, to be set before and after a number. */
export const comparatorWords = (comparator: Comparator, locale: Locale): ClaimWords =>
	comparatorAround(comparator, '', locale);

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
