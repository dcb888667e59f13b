import type { Claim } from '../model/claim';
import type { Comparator } from '../model/record';
import type { Locale } from '../base/locale';
import { movementWords } from './movement';
import { scopeBehind } from './scope';
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

/**
 * Words of comparison that plans print before a number and that say more than the comparator, which is all that other
 * words leave: 近69% is less than 69 %, 不到3% is not 3 %, 突破1万亿元 is no 1万亿元.
 */
const PRINTED: readonly (readonly [Comparator, printed: RegExp, Record<Locale, string>])[] = [
	['approx', /^(?:将近|接近|近)/, { zh: '近', en: 'almost ' }],
	['approx', /^(?:大约|约)/, { zh: '约', en: 'about ' }],
	['le', /^(?:不到|不足|不满)/, { zh: '不到', en: 'less than ' }],
	['le', /^(?:低于|小于|少于)/, { zh: '低于', en: 'less than ' }],
	['ge', /^(?:突破|破|跨过|跨越|迈过)/, { zh: '突破', en: 'more than ' }],
	['ge', /^(?:超过|超|高于|大于|多于|逾)/, { zh: '超过', en: 'more than ' }]
];

/** The words of a comparator around its number, as near to what the document prints as they are known. */
function comparatorAround(comparator: Comparator, span: string, locale: Locale): ClaimWords {
	const word = PRINTED.find(([of, printed]) => of === comparator && printed.test(span));
	if (word) return { before: word[2][locale], after: '' };
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

/** A value as a sentence says it: 18万人以上, 增长6%左右, up about 6%, 6%–6.5%, 4%以上（同口径）. */
export function formatClaim(claim: Claim, locale: Locale, name?: string): string {
	const { before, after } = claimWords(claim, locale, name);
	const range = formatRange(claim.low, claim.high, claim.unit, locale);
	return before + range + after + scopeBehind(claim.covers, locale);
}

/** The words of a comparator alone, to be set before and after a number. */
export const comparatorWords = (comparator: Comparator, locale: Locale): ClaimWords =>
	comparatorAround(comparator, '', locale);

const COMPARATOR_NAMES: Record<Locale, Record<Comparator, string>> = {
	zh: { eq: '不加词的数', range: '区间', ge: '“以上”', le: '“以下”', approx: '“左右”' },
	en: {
		eq: 'a plain number',
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
