import { multiplierValue, scaledValue } from './numeral';
import { completeQuantity, type Numeral, type Quantity } from './quantity';
import type { UnitMatcher } from './unit-names';

const NUMBER = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(多|余|来)?/y;
const MULTIPLIER =
	/(万亿|[十百千]?亿|[十百千]?万|千(?![瓦米克伏卡帕赫焦])|百(?!分|强|年|姓|货))(多|余|来)?/y;
/** 1万6千, 1亿3千多万: a number in two steps. */
const MIXED = /(\d+)(亿|万)(\d{1,4})(千|百)?(多|余)?(万(?!亿))?/y;
const LINK = /(?:-{1,2}|至|到)(?=\d)/y;

/** Reads the number in digits that starts at `at`: multiplier, range, unit and comparators. */
export function readArabic(text: string, at: number, units: UnitMatcher): Quantity | null {
	const first = readMixed(text, at) ?? readNumber(text, at);
	if (!first) return null;
	const range = readRange(text, at, first, units);
	const numeral: Numeral = range ?? {
		at,
		unitAt: first.end,
		low: first.value,
		high: first.value,
		multiplied: first.multiplier !== '',
		many: first.many,
		rule: 'number'
	};
	return completeQuantity(text, numeral, units);
}

interface Part {
	digits: string;
	multiplier: string;
	value: number;
	many: boolean;
	end: number;
}

function readNumber(text: string, at: number): Part | null {
	NUMBER.lastIndex = at;
	const number = NUMBER.exec(text);
	if (!number) return null;
	const digits = number[1] ?? '';
	MULTIPLIER.lastIndex = NUMBER.lastIndex;
	const factor = MULTIPLIER.exec(text);
	const multiplier = factor?.[1] ?? '';
	// 多 and 余 without a multiplier belong to the unit or the noun: completeQuantity decides.
	const end = factor ? MULTIPLIER.lastIndex : at + digits.length;
	return {
		digits,
		multiplier,
		value: scaledValue(digits, multiplier),
		many: Boolean(factor && (number[2] ?? factor[2])),
		end
	};
}

function readMixed(text: string, at: number): Part | null {
	MIXED.lastIndex = at;
	const match = MIXED.exec(text);
	if (!match) return null;
	const [whole = '', high = '', step = '', low = '', hundred = '', many, tail = ''] = match;
	if (!hundred && !tail && low.length < 4) return null;
	const value =
		Number(high) * multiplierValue(step) + Number(low) * multiplierValue(hundred + tail);
	return {
		digits: high,
		multiplier: step,
		value,
		many: many !== undefined,
		end: at + whole.length
	};
}

/** 30-50个, 6.5%-7%, 5至6个百分点, 500万-600万吨: one record with two values. */
function readRange(text: string, at: number, first: Part, units: UnitMatcher): Numeral | null {
	LINK.lastIndex = first.end + units.lengthAt(text, first.end);
	const link = LINK.exec(text);
	if (!link || !isRangeLink(text, at, link.index, link[0])) return null;
	const second = readNumber(text, LINK.lastIndex);
	if (second && isSpanOfYears(first, second, units.lengthAt(text, second.end))) return null;
	if (!second || /^[年月日号时]/.test(text.slice(second.end, second.end + 1))) return null;
	const low = first.multiplier ? first.value : scaledValue(first.digits, second.multiplier);
	if (second.value <= low) return null;
	return {
		at,
		unitAt: second.end,
		low,
		high: second.value,
		multiplied: second.multiplier !== '',
		many: second.many,
		rule: 'range'
	};
}

function isRangeLink(text: string, at: number, link: number, word: string): boolean {
	if (word === '到' || word === '至') return !/[从由自]$/.test(text.slice(Math.max(0, at - 1), at));
	// 2024-05-06 and 0471-1234567 are no ranges.
	return text.charAt(at) !== '0' && !/^-\d+-/.test(text.slice(link, link + 6));
}

const isYear = ({ digits, multiplier }: Part): boolean =>
	/^(?:19|20)\d\d$/.test(digits) && multiplier === '';

/** 2021-2025, which no unit follows; 1900-2000公里 is a range. */
function isSpanOfYears(first: Part, second: Part, unitLength: number): boolean {
	return isYear(first) && isYear(second) && unitLength === 0;
}

const RATIO = /(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?(?![:\d.])/y;

/**
 * 9:51:40 gives three shares in %, where the parts make a whole; 2.5:1 a coefficient. Anything else
 * (10:30, a score) is no quantity.
 */
export function readRatio(text: string, at: number): Quantity[] {
	RATIO.lastIndex = at;
	const match = RATIO.exec(text);
	if (!match) return [];
	const [, first = '', second = '', third] = match;
	const parts = third === undefined ? [first] : [first, second, third];
	const sum = parts.reduce((total, part) => total + Number(part), 0);
	if (third === undefined ? second !== '1' : Math.abs(sum - 100) > 0.5) return [];
	let from = at;
	return parts.map((part) => {
		const start = from;
		from += part.length + 1;
		const unitAt = third === undefined ? at + match[0].length : start + part.length;
		const unit = third === undefined ? '系数' : '%';
		const numeral = {
			at: start,
			unitAt,
			low: Number(part),
			high: Number(part),
			multiplied: false,
			many: false,
			rule: 'ratio',
			unit
		};
		return completeQuantity(text, numeral, { lengthAt: () => 0 });
	});
}
