import type { Comparator } from '../../model/record';
import { comparatorAfter, comparatorBefore } from './comparators';
import { readNumeral } from './numeral';
import { isBelowZero, signBefore } from './sign';
import { readSmallChange } from './small-change';
import type { UnitMatcher } from './unit-names';

/** A number as found in the clean text, before anything is known about what it measures. */
export interface Quantity {
	/** Where the number itself starts, its sign included. */
	at: number;
	/** Where numeral and multiplier end and the unit starts. */
	unitAt: number;
	/** Where the span starts: before `at` where a comparator or a currency precedes. */
	start: number;
	/** Where the span ends: after the unit and a comparator that follows. */
	end: number;
	low: number;
	high: number;
	/** As printed, without multiplier; empty where the text leaves it out. */
	unit: string;
	/** Whether the numeral has a multiplier (万, 亿): such a number counts even without a unit. */
	multiplied: boolean;
	/** The power of ten of that multiplier, which the numbers before it in a list may share. */
	power: number;
	/** What the words next to the number say; null where they say nothing. */
	comparator: Comparator | null;
	/** Name of the rule that found it. */
	rule: string;
	/** Whether value or sign cannot be told for certain; such a number is never a record. */
	doubtful: boolean;
}

/** A value with its place, before the words around it. */
export interface Value {
	at: number;
	/** Where the unit is looked for. */
	unitAt: number;
	low: number;
	high: number;
	multiplied: boolean;
	power: number;
	/** What 多, 余, 来 say of it. */
	vague: Comparator | null;
	rule: string;
	/** The unit, where the words of the value imply it (三分之一: %). */
	unit?: string;
	doubtful?: boolean;
	/** The ends as they are printed, where the first stands behind a sign: -5%至-3%, 负3%到5%. */
	ends?: readonly [first: number, second: number];
}

/** A unit as it stands behind a value, with what it adds to it. */
interface Measured {
	unit: string;
	end: number;
	/** Whether 多 or 余 stands before it. */
	many: boolean;
	/** What a smaller unit or a half behind it adds: 3元5角, 一吨半. */
	more: number;
}

/** Adds the sign, the unit and the comparators next to a value. */
export function completeQuantity(text: string, value: Value, units: UnitMatcher): Quantity {
	const { unitAt } = value;
	const measured: Measured =
		value.unit === undefined
			? readUnit(text, unitAt, value, units)
			: { unit: value.unit, end: unitAt, many: false, more: 0 };
	const sign = signBefore(text, value.at, unitAt);
	const at = sign?.at ?? value.at;
	const currency = value.unit === undefined ? units.before(text, at) : null;
	const from = at - (currency?.length ?? 0);
	const after = comparatorAfter(text, measured.end);
	const before = comparatorBefore(text, from);
	const bounds = boundsOf(value, sign !== null).map(
		(bound) => bound + Math.sign(bound || 1) * measured.more
	);
	const vague = value.vague ?? (measured.many ? 'ge' : null);
	return {
		at,
		unitAt,
		start: from - (before?.length ?? 0),
		end: after?.end ?? measured.end,
		low: Math.min(...bounds),
		high: Math.max(...bounds),
		// 零下五度: degrees of heat, no kilowatt-hours.
		unit:
			currency?.unit ??
			(measured.unit === '度' && isBelowZero(text, value.at) ? '摄氏度' : measured.unit),
		multiplied: value.multiplied,
		power: value.power,
		comparator:
			bounds[0] === bounds[1] ? (after?.comparator ?? before?.comparator ?? vague) : 'range',
		rule: sign && !sign.sure ? 'sign-in-doubt' : value.rule,
		doubtful: value.doubtful === true || (sign !== null && !sign.sure)
	};
}

/** The ends of a value; the sign of the first is not that of the second, which has its own. */
function boundsOf({ low, high, ends }: Value, isNegative: boolean): [number, number] {
	if (isNegative && ends) return [-ends[0], ends[1]];
	return isNegative ? [-low, -high] : [low, high];
}

/** Units whose classifier is no part of them. */
const POINTS = ['个百分点', '个基点'];

function readUnit(text: string, unitAt: number, value: Value, units: UnitMatcher): Measured {
	const points = POINTS.find((unit) => text.startsWith(unit, unitAt));
	if (points !== undefined)
		return { unit: points.slice(1), end: unitAt + points.length, many: false, more: 0 };
	let from = unitAt;
	let more = 0;
	let length = units.lengthAt(text, from);
	const half = /^个半(?!月)/.test(text.slice(unitAt, unitAt + 3))
		? units.lengthAt(text, unitAt + 2)
		: 0;
	const many =
		half === 0 && /[余多来]/.test(text.charAt(unitAt)) ? units.lengthAt(text, unitAt + 1) : 0;
	if (half > 0) [from, length, more] = [unitAt + 2, half, 0.5];
	else if (many > 0) [from, length] = [unitAt + 1, many];
	let end = from + length;
	const unit = text.slice(from, end);
	const change = value.multiplied ? null : readSmallChange(text, end, unit);
	if (change) return { ...change, many: many > 0 };
	if (length > 0 && half === 0) {
		const rest = readRest(text, end, unit, value, units);
		if (rest) ({ end, more } = rest);
		// 10条(段): a second classifier in brackets is part of the unit's printing.
		else end += /^\([^()\d]{1,2}\)/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
	}
	return { unit, end, many: many > 0, more };
}

/** 5角 of 3元5角, 半 of 一吨半: what is added behind a unit, in that unit. */
function readRest(
	text: string,
	at: number,
	unit: string,
	{ multiplied, low, high }: Pick<Value, 'multiplied' | 'low' | 'high'>,
	units: UnitMatcher
): { end: number; more: number } | null {
	if (low !== high || !Number.isInteger(low)) return null;
	if (
		text.charAt(at) === '半' &&
		/^半(?![年天数个径岛山月成价])/.test(text.slice(at, at + 2)) &&
		low < 100
	)
		return { end: at + 1, more: 0.5 };
	if (multiplied) return null;
	const rest = readNumeral(text, at, units);
	if (!rest || rest.low !== rest.high || rest.bare || rest.vague) return null;
	const length = units.lengthAt(text, rest.end);
	const part = length > 0 ? units.partOf(unit, text.slice(rest.end, rest.end + length)) : null;
	if (part === null || rest.low >= part) return null;
	// 3元5角2分
	const end = rest.end + length;
	const smaller = readRest(text, end, unit, { multiplied, low, high }, units);
	return {
		end: smaller?.end ?? end,
		more: Number((rest.low / part + (smaller?.more ?? 0)).toFixed(6))
	};
}
