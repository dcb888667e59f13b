import { readNumeral, type Numeral } from './numeral';
import { completeQuantity, type Quantity, type Value } from './quantity';
import { readDiscount, readTenths } from './tenths';
import { NO_UNITS, type UnitMatcher } from './unit-names';

/** No tenths or discount ends further behind its beginning (十四点五成至十五点五成). */
const LONGEST_TENTHS = 16;

/** Reads a share written in words or as a fraction at `at`, in % (or ‰, 番); null where none stands there. */
export function readShare(text: string, at: number, units: UnitMatcher): Quantity | null {
	// Asked of every number: the letter is looked for before numerals are read.
	const near = text.slice(at, at + LONGEST_TENTHS);
	return (
		readSlash(text, at, units) ??
		readFraction(text, at) ??
		(near.includes('成') ? readTenths(text, at) : null) ??
		(near.includes('折') ? readDiscount(text, at) : null) ??
		readDoublings(text, at) ??
		readHalf(text, at)
	);
}

function share(
	text: string,
	{
		at,
		end,
		low,
		high,
		unit,
		rule
	}: Pick<Value, 'at' | 'low' | 'high' | 'rule'> & { end: number; unit: string },
	vague: Value['vague'] = null
): Quantity {
	const value = { at, unitAt: end, low, high, unit, rule, vague, multiplied: false, power: 0 };
	return completeQuantity(text, value, NO_UNITS);
}

const SLASH = /(\d{1,2})\/(\d{1,3})(?![\d/.万亿:A-Za-z页])/y;
/** What a share is said of, on either side: 约占全国的1/4, 1/3的旗县, 超过2/3以上. */
const SHARED_BEFORE = /(?:[占达近约超过的到至为是逾足少减增]|比例|不到|下降|压减)$/;
const SHARED_AFTER = /^(?:以上|左右|的|以内|强|多)|^[,。;、)]|^$/;

/** 1/4, but not 2024/12/31, 1/15 of a print line or 4/5G. */
function readSlash(text: string, at: number, units: UnitMatcher): Quantity | null {
	SLASH.lastIndex = at;
	const slash = SLASH.exec(text);
	if (!slash || /[\d/.A-Za-z]/.test(text.charAt(at - 1))) return null;
	const [part, whole] = [Number(slash[1]), Number(slash[2])];
	const end = SLASH.lastIndex;
	const said =
		SHARED_BEFORE.test(text.slice(Math.max(0, at - 3), at)) ||
		SHARED_AFTER.test(text.slice(end, end + 2));
	RANGE_LINK.lastIndex = end;
	const link = RANGE_LINK.exec(text);
	SLASH.lastIndex = link ? RANGE_LINK.lastIndex : end;
	const upper = link ? SLASH.exec(text) : null;
	if (part === 0 || part >= whole || !(said || upper) || units.lengthAt(text, end) > 0) return null;
	const bounds = [(100 * part) / whole, upper ? (100 * Number(upper[1])) / Number(upper[2]) : 0];
	return share(text, {
		at,
		end: upper ? SLASH.lastIndex : end,
		low: upper ? Math.min(...bounds) : Math.max(...bounds),
		high: Math.max(...bounds),
		unit: '%',
		rule: 'fraction'
	});
}

/** 百分之五至百分之八: what may stand between the two ends of a range of fractions. */
const RANGE_LINK = /(?:-{1,2}|[至到])/y;

/** What 又 adds to a numeral: 二分之一 of 三又二分之一, as a number between 0 and 1; null where there is none. */
export function readMixedPart(text: string, at: number): { value: number; end: number } | null {
	if (text.charAt(at) !== '又') return null;
	const whole = readDenominator(text, at + 1);
	const part = whole && readPart(text, whole.end, whole.value < 10);
	return part && part.low < whole.value ? { value: part.low / whole.value, end: part.end } : null;
}

/** 三分之一, 百分之2.4, 百分之八十多, 百分之八至百分之十, 百分之八十到九十, 三又二分之一. */
function readFraction(text: string, at: number): Quantity | null {
	// 百分之 itself is no numeral of its own: its 百 stands for the whole.
	const whole = readDenominator(text, at);
	if (!whole) return null;
	if (whole.value === 100 && isAll(text, at, whole.end))
		return share(text, {
			at,
			end: whole.end + 1,
			low: 100,
			high: 100,
			unit: '%',
			rule: 'fraction'
		});
	const first = readPart(text, whole.end, whole.value < 10);
	if (!first) return null;
	let end = first.end;
	let second: Numeral | null = null;
	let secondWhole = whole.value;
	RANGE_LINK.lastIndex = end;
	const link = RANGE_LINK.exec(text);
	if (link && !/[从由自]/.test(text.charAt(at - 1))) {
		const from = end + link[0].length;
		const again = readDenominator(text, from);
		second = readPart(text, again?.end ?? from, again !== null && again.value < 10);
		if (second && !again && !isPlainEnd(text, second)) second = null;
		if (second) end = second.end;
		secondWhole = again?.value ?? whole.value;
	}
	const perMille = whole.value === 1000 && secondWhole === 1000;
	const bounds = [
		...[first.low, first.high].map((part) => ofWhole(part, whole.value, perMille)),
		...(second ? [second.low, second.high] : []).map((part) => ofWhole(part, secondWhole, perMille))
	];
	return share(
		text,
		{
			at,
			end,
			low: Math.min(...bounds),
			high: Math.max(...bounds),
			unit: perMille ? '‰' : '%',
			rule: 'fraction'
		},
		first.vague
	);
}

/** 达到百分之百 is all of it; 百分之百的努力 is a figure of speech. */
const isAll = (text: string, at: number, end: number): boolean =>
	/^百(?![一二三四五六七八九十零\d])/.test(text.slice(end, end + 2)) &&
	/(?:达|到|为|是|实现|保持|占|率|均)$/.test(text.slice(Math.max(0, at - 2), at));

const ofWhole = (part: number, whole: number, perMille: boolean): number =>
	perMille ? part : exactPercent(part, whole);

/** Where the whole is a power of ten the result is as exact as the text: 百分之2.4 is 2.4. */
function exactPercent(part: number, whole: number): number {
	const power = Math.log10(whole);
	return Number.isInteger(power) ? Number(`${part}e${2 - power}`) : (100 * part) / whole;
}

/** 九十 of 百分之八十到九十 and 百分之八十到九十以上; 百分之八到10个 goes on with another number. */
const isPlainEnd = (text: string, { end }: Numeral): boolean =>
	NO_UNIT_BEHIND.test(text.slice(end, end + 2));
const NO_UNIT_BEHIND = /^(?:$|[,。;、)的]|左右|以[上下内]|之间)/;

const DENOMINATOR =
	/([十百千万]|百万|千万|[一二三四五六七八九十百千壹贰貳叁肆伍陆柒捌玖]{1,4}|1?\d{1,3})分之/y;
const POWERS: Readonly<Record<string, number>> = {
	十: 10,
	百: 100,
	千: 1000,
	万: 1e4,
	百万: 1e6,
	千万: 1e7
};

function readDenominator(text: string, at: number): { value: number; end: number } | null {
	DENOMINATOR.lastIndex = at;
	const match = DENOMINATOR.exec(text);
	if (!match) return null;
	const word = match[1] ?? '';
	const value = POWERS[word] ?? readNumeral(word, 0, NO_UNITS)?.low ?? 0;
	return value > 1 ? { value, end: DENOMINATOR.lastIndex } : null;
}

/** The upper part of a fraction. 五分之一二级医院 is a fifth: below a small whole only one digit counts. */
function readPart(text: string, at: number, small: boolean): Numeral | null {
	if (/^负[^担责]/.test(text.slice(at, at + 2))) {
		const rest = readPart(text, at + 1, small);
		return rest && { ...rest, at, low: -rest.high, high: -rest.low };
	}
	const part = readNumeral(text, at, NO_UNITS);
	if (!part || part.bare) return null;
	if (!small || part.low === part.high) return part;
	return { ...part, high: part.low, end: at + 1 };
}

const DOUBLINGS = /([一二两三四五六七八九十]|\d+(?:\.\d+)?)番/y;

function readDoublings(text: string, at: number): Quantity | null {
	DOUBLINGS.lastIndex = at;
	const match = DOUBLINGS.exec(text);
	if (!match || !/翻了?[近约超逾过]?$/.test(text.slice(Math.max(0, at - 3), at))) return null;
	const value = valueOf(match[1] ?? '');
	return share(text, {
		at,
		end: DOUBLINGS.lastIndex,
		low: value,
		high: value,
		unit: '番',
		rule: 'doubling'
	});
}

const HALF = /(?:一半|半数|过半|[近超]半(?=[数的])|[近超]半(?=[,。;]))/y;

function readHalf(text: string, at: number): Quantity | null {
	HALF.lastIndex = at;
	const half = HALF.exec(text)?.[0];
	if (!half) return null;
	const more = half === '过半' || half.startsWith('超');
	return share(
		text,
		{ at, end: HALF.lastIndex, low: 50, high: 50, unit: '%', rule: 'half' },
		more ? 'ge' : half.startsWith('近') ? 'approx' : null
	);
}

const valueOf = (numeral: string): number => readNumeral(numeral, 0, NO_UNITS)?.low ?? 0;

const RATIO = /(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?(?![:\d.])/y;

/**
 * 9:51:40 gives three shares in %, where the parts make a whole; 2.5:1 and 1:1.2 a coefficient. Anything
 * else (10:30, a score) is no quantity.
 */
export function readRatio(text: string, at: number): Quantity[] {
	RATIO.lastIndex = at;
	const match = RATIO.exec(text);
	if (!match) return [];
	const [whole, first = '', second = '', third] = match;
	const at2 = at + whole.length;
	const shared = { multiplied: false, power: 0, vague: null, rule: 'ratio' };
	if (third === undefined) {
		const named = /比[^,。;]{0,8}$/.test(text.slice(Math.max(0, at - 12), at));
		if (second !== '1' && !(first === '1' && named)) return [];
		// 1:12.5 is named by its larger side, as plans do (师生比1:12.5).
		const value = Number(second === '1' ? first : second);
		return [
			completeQuantity(
				text,
				{ ...shared, at, unitAt: at2, low: value, high: value, unit: '系数' },
				NO_UNITS
			)
		];
	}
	const parts = [first, second, third];
	if (Math.abs(parts.reduce((total, part) => total + Number(part), 0) - 100) > 0.5) return [];
	let from = at;
	return parts.map((part) => {
		const start = from;
		from += part.length + 1;
		const value = {
			...shared,
			at: start,
			unitAt: start + part.length,
			low: Number(part),
			high: Number(part),
			unit: '%'
		};
		return completeQuantity(text, value, NO_UNITS);
	});
}
