import { readNumeral, type Numeral } from './numeral';
import type { Value } from './quantity';
import { isMinus } from './sign';
import type { UnitMatcher } from './unit-names';

const LINK = /(?:-{1,2}|[至到])/y;
/** A verb that says by how much: what follows 至 or 到 is then the level that was reached. */
const CHANGES =
	/(?:净增加?|新增|增加|增长|减少|下降|降低|提高|提升|上升|上涨|回落|压减|扩大|缩减|缩短)了?约?$/;

/**
 * The range that `first` opens: 30-50个, 6.5%-7%, 5至6个百分点, 80-90万头, 8-5%, 三至五个, -5%至-3%. Null where what
 * follows is no upper end: a date, a telephone number, 从X到Y (two records) or 新增500公里至8500公里, where
 * the second number is the level.
 */
export function readRange(text: string, first: Numeral, units: UnitMatcher): Value | null {
	if (first.low !== first.high) return null;
	const ownUnit = unitAt(text, first.end, units);
	LINK.lastIndex = first.end + ownUnit.length;
	const link = LINK.exec(text);
	if (!link || !isLink(text, first.at, link.index, link[0])) return null;
	const isSigned = isMinus(text.charAt(first.at - 1));
	const isBelow = isSigned && isMinus(text.charAt(LINK.lastIndex));
	const second = readNumeral(text, LINK.lastIndex + (isBelow ? 1 : 0), units);
	if (!second || second.bare || second.low !== second.high || second.style !== first.style)
		return null;
	const unit = unitAt(text, second.end, units);
	if (isSpanOfYears(first, second) && unit === '') return null;
	if (/^[年月日号时]/.test(text.slice(second.end, second.end + 1)) && unit.length < 2) return null;
	if (ownUnit !== '' && ownUnit !== unit) return null;
	if (second.style === 'words' && unit === '') return null;
	const low = sharedLow(first, second, ownUnit);
	if (
		(low === second.low && !isSigned) ||
		(/[至到]/.test(link[0]) && isChangeThenLevel(text, first.at, low, second.low, ownUnit))
	)
		return null;
	if (second.low < low && unit === '') return null;
	return {
		at: first.at,
		unitAt: second.end,
		low: Math.min(low, second.low),
		high: Math.max(low, second.low),
		multiplied: second.multiplied,
		power: second.power,
		vague: second.vague,
		rule: first.style === 'digits' ? 'range' : 'range-in-words',
		...(isSigned && {
			ends: [low, isBelow ? -second.low : second.low],
			// Of -5%-8% and -5%--8% nobody can tell which dash is a sign.
			doubtful: link[0] === '--' || (link[0] === '-' && !isBelow)
		})
	};
}

function unitAt(text: string, at: number, units: UnitMatcher): string {
	if (text.startsWith('个百分点', at)) return '个百分点';
	return text.slice(at, at + units.lengthAt(text, at));
}

/** The lower end: it shares the multiplier of the upper (80-90万) unless it has its own, a unit, or 3000-1万 is meant. */
function sharedLow(first: Numeral, second: Numeral, ownUnit: string): number {
	if (first.power > 0 || first.multiplied || second.power === 0 || ownUnit !== '') return first.low;
	const shared = first.digits
		? Number(`${first.digits}e${second.power}`)
		: first.low * 10 ** second.power;
	return shared > second.low && first.low < second.low ? first.low : shared;
}

function isLink(text: string, at: number, link: number, word: string): boolean {
	if (word === '到' || word === '至') return !/[从由自]$/.test(text.slice(Math.max(0, at - 1), at));
	// 2024-05-06 and 0471-1234567 are no ranges.
	return !/^0\d/.test(text.slice(at, at + 2)) && !/^-\d+-/.test(text.slice(link, link + 6));
}

const isYear = ({ digits }: Numeral): boolean => /^(?:19|20)\d\d$/.test(digits);

/** 2021-2025, which no unit follows; 1900-2000公里 is a range. */
const isSpanOfYears = (first: Numeral, second: Numeral): boolean => isYear(first) && isYear(second);

/** How many times the second number must be the first for it to be the level that a change led to. */
const FAR_APART = 3;

/** 净增300户到4200户, 下降0.2%至5.2%: by how much, and then to what. */
function isChangeThenLevel(
	text: string,
	at: number,
	low: number,
	high: number,
	ownUnit: string
): boolean {
	if (ownUnit === '' || !CHANGES.test(text.slice(Math.max(0, at - 6), at))) return false;
	return high < low || high > FAR_APART * low;
}
