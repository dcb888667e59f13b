import type { Quantity } from '../../language/zh/quantity';
import type { Around } from './around';

// Tests of numbers that are parts of names, numbers of items, years and ranks; asked by rules of dismissals.ts.

/** Longest quotation that is taken for a name or a slogan. */
const LONGEST_SLOGAN = 18;

/** Whether a number is part of a short quotation, which is a name or a slogan: “十个全覆盖”. */
export function isQuotedName(text: string, quantity: Quantity): boolean {
	const from = Math.max(0, quantity.start - LONGEST_SLOGAN);
	const before = text.slice(from, quantity.start);
	const opened = before.lastIndexOf('“');
	if (opened < 0 || before.indexOf('”', opened) >= 0) return false;
	const closed = text.slice(quantity.start, quantity.end + LONGEST_SLOGAN).indexOf('”');
	if (closed < 0) return false;
	const quoted = text.slice(from + opened + 1, quantity.start + closed);
	if (quoted.length > LONGEST_SLOGAN) return false;
	return !(quantity.comparator !== null && opened === before.length - 1 && quoted.length <= 4);
}

export function isYear({ low }: Quantity): boolean {
	return low >= 1900 && low <= 2100 && Number.isInteger(low);
}

export function isModelName({ text, quantity, next }: Around): boolean {
	const previous = text.charAt(quantity.at - 1);
	const named =
		/[A-Za-z]/.test(previous) ||
		(previous === '-' && /[A-Za-z]/.test(text.charAt(quantity.at - 2)));
	if (named && !quantity.multiplied && !/^[%元吨]/.test(quantity.unit))
		return !quantity.comparator || quantity.unit === '';
	if (quantity.unit !== '') return false;
	return /^[A-Za-z]/.test(next) || /^(?:\.\d*)?版(?!权|块|面)/.test(next);
}

export function isItemNumber({ text, quantity, before, next }: Around): boolean {
	const opens = quantity.start === 0 || /[\n。;)]$/.test(before);
	if (opens && quantity.unit === '' && /^[.、)]/.test(next)) return true;
	if (/\($/.test(before) && quantity.unit === '' && next.startsWith(')')) return true;
	// 附件:1.…名录(89个、95处)
	return (
		/附件:/.test(text.slice(Math.max(0, quantity.start - 70), quantity.start)) &&
		/[(、]$|附件:$/.test(before)
	);
}

export function isRank({ quantity, before, next }: Around): boolean {
	const { unit, low } = quantity;
	// 居全国前10位, 前三季度
	if (/前$/.test(before) && low <= 100 && (unit === '' || /^(?:位|名|%|‰|个|年|个月)$/.test(unit)))
		return true;
	if (/前$/.test(before) && /^(?:位|名)/.test(next)) return true;
	return (
		(unit === '位' || unit === '名') &&
		/(?:居|列|排名?|提升|上升|前移|前进|跃升|位次|晋升|升至|升到|进位)(?:了|至|到|全[国省区]|[^,。]{0,4}前)?$/.test(
			before
		)
	);
}

const NAMED_DIVISIONS = /(?:包括|包含|涵盖|涉及)[^。]{6,}[市县区旗州盟乡镇]等$/;
/** The farthest that a list of divisions reaches back from their number. */
const LONGEST_DIVISIONS = 300;

/** How many divisions a zone has, behind their names. */
export const isNamedDivisions = ({ text, quantity: { unit, at }, after }: Around): boolean =>
	unit === '个' &&
	NAMED_DIVISIONS.test(text.slice(Math.max(0, at - LONGEST_DIVISIONS), at)) &&
	/^(?:县市区|县\(市、区\)|区县|县区|旗县|市州|盟市|县|乡镇|街道)(?:[。;,]|$)/.test(after);
