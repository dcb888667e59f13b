import { isExact, readNumeral, type Numeral } from './numeral';
import { completeQuantity, type Quantity, type Value } from './quantity';
import { readRange } from './range';
import { readMixedPart, readRatio, readShare } from './shares';
import { readDozens, readGrade, readMultiplierAlone } from './sizes';
import type { UnitMatcher } from './unit-names';

/**
 * The quantities that start at `at`: one, or the parts of a ratio (8:47:45); none where the characters are no
 * amount. Every way to write one is tried here, in the order that decides between two that fit.
 */
export function readQuantities(text: string, at: number, units: UnitMatcher): Quantity[] {
	const ratio = isDigit(text, at) ? readRatio(text, at) : [];
	if (ratio.length > 0) return ratio;
	const quantity =
		readShare(text, at, units) ??
		readGrade(text, at) ??
		readDozens(text, at) ??
		readHalfUnit(text, at, units) ??
		readAmount(text, at, units);
	return quantity ? [quantity] : [];
}

const isDigit = (text: string, at: number): boolean => /\d/.test(text.charAt(at));

/** 半吨, 半公里: half of one; 半 before anything else is a part of a word. */
function readHalfUnit(text: string, at: number, units: UnitMatcher): Quantity | null {
	if (text.charAt(at) !== '半' || /[一多大过近超每前后上下]/.test(text.charAt(at - 1))) return null;
	if (!HALVED.test(text.slice(at + 1, at + 5)) || units.lengthAt(text, at + 1) === 0) return null;
	const half = { low: 0.5, high: 0.5, multiplied: false, power: 0, vague: null };
	return completeQuantity(text, { ...half, at, unitAt: at + 1, rule: 'half-unit' }, units);
}

/** Units that a half is said of; 半年 and 半天 are periods, 半个 mostly a figure of speech. */
const HALVED = /^(?:个百分点|吨|公?斤|亩|公[里顷]|平方|立方|米|小时)/;

/** A numeral with what may follow it: a bracket, a tolerance, the upper end of a range, a unit. */
function readAmount(text: string, at: number, units: UnitMatcher): Quantity | null {
	const first = readNumeral(text, at, units);
	if (!first) return null;
	if (first.bare) return readMultiplierAlone(text, first, units);
	const numeral = withMixedPart(text, acrossBracket(text, first, units));
	const value =
		readTolerance(text, numeral, units) ??
		readRange(text, numeral, units) ??
		valueOf(text, numeral, units);
	if (numeral.style === 'words' && !measures(text, value, numeral, units)) return null;
	return completeQuantity(text, value, units);
}

function valueOf(text: string, numeral: Numeral, units: UnitMatcher): Value {
	const { at, end, low, high, multiplied, power, vague, style, cutShort } = numeral;
	const rule = style === 'digits' ? 'number' : 'number-in-words';
	return {
		at,
		unitAt: end,
		low,
		high,
		multiplied: style === 'digits' ? multiplied : low >= 1e4 && multiplied,
		power,
		vague,
		rule: cutShort ? 'cut-short' : low === high ? rule : 'neighbouring-digits',
		doubtful: !isExact(numeral, numeral.digits) || BROKEN.some((says) => says(text, numeral, units))
	};
}

/** What makes a numeral a piece of something that nobody can read for certain. */
const BROKEN: readonly ((text: string, numeral: Numeral, units: UnitMatcher) => boolean)[] = [
	// 1,234,56公里 groups thousands, and then does not; behind 35,15个 the comma may be one of the sentence.
	(text, { at, digits }) =>
		digits !== '' && /(?:^|[^\d.,])\d{1,3}(?:,\d{3})+,$/.test(text.slice(Math.max(0, at - 12), at)),
	// 1/2公里 is a half or two numbers; 9/10万 has a unit.
	(text, { at, end }, units) =>
		/\d\/$/.test(text.slice(Math.max(0, at - 2), at)) ||
		(/^\/\d/.test(text.slice(end, end + 2)) && units.lengthAt(text, end) === 0),
	// 一百亿亿吨; 亿次/秒 is a unit.
	(text, { end, multiplied }, units) =>
		multiplied && /[万亿]/.test(text.charAt(end)) && units.lengthAt(text, end) === 0
];

/** A numeral in words counts before a unit, or where it is too large to be a part of a word. */
function measures(
	text: string,
	{ unitAt, low }: Value,
	{ multiplied }: Numeral,
	units: UnitMatcher
): boolean {
	if (low === 0) return false;
	if (units.lengthAt(text, unitAt) > 0 || text.startsWith('个百分点', unitAt)) return true;
	if (/[余多来]/.test(text.charAt(unitAt)) && units.lengthAt(text, unitAt + 1) > 0) return true;
	return multiplied && low >= 1e4;
}

/** 315.2(不含涉密单位)亿元, 26000(初步核算数)亿元: a remark between a number and its multiplier. */
const BRACKET = /\([^()\d,。;]{2,16}\)(?=[十百千]?[万亿])/y;

function acrossBracket(text: string, numeral: Numeral, units: UnitMatcher): Numeral {
	if (numeral.multiplied || numeral.digits === '') return numeral;
	BRACKET.lastIndex = numeral.end;
	const bracket = BRACKET.exec(text);
	if (!bracket) return numeral;
	const behind = numeral.end + bracket[0].length;
	const multiplier = readNumeral(text, behind, units);
	if (!multiplier?.bare) return numeral;
	const power = Math.round(Math.log10(multiplier.low));
	const value = Number(`${numeral.digits}e${power}`);
	return { ...numeral, end: multiplier.end, low: value, high: value, power, multiplied: true };
}

/** 三又二分之一 */
function withMixedPart(text: string, numeral: Numeral): Numeral {
	const part = numeral.low === numeral.high ? readMixedPart(text, numeral.end) : null;
	if (!part) return numeral;
	const value = numeral.low + part.value;
	return { ...numeral, end: part.end, low: value, high: value, power: 0, digits: '' };
}

/** 30±2微克: the middle and how far the value may be off it. */
function readTolerance(
	text: string,
	{ at, end, low, high, style }: Numeral,
	units: UnitMatcher
): Value | null {
	if (text.charAt(end) !== '±' || low !== high) return null;
	const off = readNumeral(text, end + 1, units);
	if (!off || off.low !== off.high || style !== 'digits') return null;
	return {
		at,
		unitAt: off.end,
		low: Number((low - off.low).toPrecision(12)),
		high: Number((low + off.low).toPrecision(12)),
		multiplied: off.multiplied,
		power: 0,
		vague: null,
		rule: 'tolerance'
	};
}
