import { hasInvisible } from '../base/invisible';
import { MOST_DIGITS } from '../base/digits';
import type { ExtractedRecord } from '../model/record';

/** Beyond it numbers are no longer printed in digits, and no plan counts so far. */
const LARGEST = 1e20;
/** Years that a plan can mean; any other is a misread number. */
const YEARS = { first: 1800, last: 2300 };

/**
 * Digits on both sides of a line break, and blanks within those behind it: a page whose words were taken out of
 * order, where the two may be of different numbers (8⏎17   .5%).
 */
const OUT_OF_ORDER = /\d\s*\n\s*\d+[^\S\n]+[.．]?\d/;

/** A number that begins with its point follows a word (增长.5%); elsewhere it is the rest of a broken number. */
const BEGINS_WITH_POINT = /^[.．]/;
const LETTER = /\p{Script=Han}/u;
/** Half of a character beyond the first 65,536, which no file can hold. */
const HALF = /\p{Surrogate}/u;

type Sound = (record: ExtractedRecord, source: string) => boolean;

/**
 * What holds for every record, whatever document it is read from. The rules are to give nothing else; this is
 * the last look before a number is published, and a number that fails it is kept among the dismissed.
 */
const SOUND: readonly Sound[] = [
	({ value_low, value_high }) =>
		[value_low, value_high].every((value) => Math.abs(value) <= LARGEST) && value_low <= value_high,
	({ span }) => numbersIn(span).every((number) => digits(number) <= MOST_DIGITS),
	({ span }) => !OUT_OF_ORDER.test(span),
	({ at }, source) =>
		!BEGINS_WITH_POINT.test(source.charAt(at)) || LETTER.test(source.charAt(at - 1)),
	({ year_start, year_end }) => isYear(year_start) && isYear(year_end) && year_start <= year_end,
	({ base_year }) => base_year === null || isYear(base_year),
	({ indicator }) => indicator.trim() !== '' && !hasInvisible(indicator),
	(record) => !Object.values(record).some((value) => typeof value === 'string' && HALF.test(value)),
	({ unit }) => unit !== '' && !hasInvisible(unit),
	({ span, end }, source) => span !== '' && source.slice(end - span.length, end) === span,
	({ at, span, end }) => at >= end - span.length && at < end,
	({ quote, quote_at }, source) => source.slice(quote_at, quote_at + quote.length) === quote,
	({ span, end, quote, quote_at }) =>
		end - span.length >= quote_at && end <= quote_at + quote.length
];

const numbersIn = (span: string) => span.match(/\p{Nd}(?:[.,．，]?\p{Nd})*/gu) ?? [];
const digits = (number: string) => number.replace(/[^\p{Nd}]/gu, '').length;

const isYear = (year: number) =>
	Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last;

/** Whether a record that was read from `source`, the whole file, can be published. */
export const isSound = (record: ExtractedRecord, source: string): boolean =>
	SOUND.every((holds) => holds(record, source));
