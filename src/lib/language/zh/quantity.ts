import type { Comparator } from '../../model/record';
import type { UnitMatcher } from './unit-names';

/** A number as found in the clean text, before anything is known about what it measures. */
export interface Quantity {
	/** Where the number itself starts. */
	at: number;
	/** Where numeral and multiplier end and the unit starts. */
	unitAt: number;
	/** Where the span starts: before `at` where a comparator precedes. */
	start: number;
	/** Where the span ends: after the unit and a comparator that follows. */
	end: number;
	low: number;
	high: number;
	/** As printed, without multiplier; empty where the text leaves it out. */
	unit: string;
	/** Whether the numeral has a multiplier (万, 亿): such a number counts even without a unit. */
	multiplied: boolean;
	/** What the words next to the number say; null where they say nothing. */
	comparator: Comparator | null;
	/** Name of the rule that found it. */
	rule: string;
}

/** A numeral as read, before the words around it. */
export interface Numeral {
	at: number;
	unitAt: number;
	low: number;
	high: number;
	multiplied: boolean;
	/** Whether 多, 余 or 来 says that it is more. */
	many: boolean;
	rule: string;
	/** The unit, where the numeral itself implies it (三分之一: %). */
	unit?: string;
}

const SUFFIX =
	/(?:\(含[^)]{0,4}\))?(?:(及?以上|及?之上|有余|开外)|(以内|之内|及?以下|之下|内(?!蒙|外|部|需|陆|河|地|生|容|涵|环|江|乡|黄))|(左右|上下)|([多余](?=[,。;、)！]|$)))/y;
/** What stands right before a number, in the order in which it is tried: 不低于 ends like 低于, 不超过 like 超过. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
	[/[≥⩾]$/, 'ge'],
	[/[≤⩽]$/, 'le'],
	[/(?:不(?:低于|少于|小于|得低于|得少于|短于|能低于|能少于)|(?<!高)至少)$/, 'ge'],
	[
		/(?:不(?:超过|高于|多于|大于|得超过|得高于|能超过|超|到|足|突破|满)|控制在|压减到|限制在)$/,
		'le'
	],
	[
		/(?:高于|多于|大于|超过|超出|突破|跨过|跨上|跨越|迈过|站上|站稳|迈上|迈进|跃上|跃过|(?<!高|赶)超|逾|(?<!爆|打)破|过)了?$/,
		'ge'
	],
	[/(?:低于|少于|小于|短于)$/, 'le'],
	[
		/(?:大约|大概|接近|将近|约为|(?<![附就临靠最亲邻])近|(?<![节公条合集契制大签履预])约|大致)$/,
		'approx'
	]
];

/** Adds the unit and the comparators next to a numeral. */
export function completeQuantity(text: string, numeral: Numeral, units: UnitMatcher): Quantity {
	const { at, unitAt } = numeral;
	let from = unitAt;
	let length = numeral.unit === undefined ? units.lengthAt(text, unitAt) : 0;
	let many = numeral.many;
	if (text.startsWith('个百分点', unitAt)) {
		// The classifier is no part of the unit.
		from += 1;
		length = 3;
	} else if (/[余多来]/.test(text.charAt(unitAt)) && numeral.unit === undefined) {
		length = units.lengthAt(text, unitAt + 1);
		if (length > 0) {
			from = unitAt + 1;
			many = true;
		}
	}
	let end = from + length;
	// 10条(段): a second classifier in brackets is part of the unit's printing.
	if (length > 0) end += /^\([^()\d]{1,2}\)/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
	let comparator: Comparator | null = null;
	SUFFIX.lastIndex = end;
	const suffix = SUFFIX.exec(text);
	if (suffix) {
		end = SUFFIX.lastIndex;
		comparator = suffix[1] || suffix[4] ? 'ge' : suffix[2] ? 'le' : 'approx';
	}
	const before = text.slice(Math.max(0, at - 6), at);
	const prefix = prefixComparator(before);
	return {
		at,
		unitAt,
		start: at - (prefix?.length ?? 0),
		end,
		low: numeral.low,
		high: numeral.high,
		unit: numeral.unit ?? text.slice(from, from + length),
		multiplied: numeral.multiplied,
		comparator:
			numeral.high > numeral.low
				? 'range'
				: (comparator ?? prefix?.comparator ?? (many ? 'ge' : null)),
		rule: numeral.rule
	};
}

function prefixComparator(before: string): { comparator: Comparator; length: number } | null {
	for (const [pattern, comparator] of BEFORE) {
		const match = pattern.exec(before);
		if (match) return { comparator, length: match[0].length };
	}
	return null;
}
