import type { Comparator } from '../../dataset/record';
import { chineseValue, scaledValue } from './numeral';
import type { UnitMatcher } from './units';

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
	/** What the words next to the number say; null where they say nothing. */
	comparator: Comparator | null;
	/** Name of the rule that found it. */
	rule: string;
}

const ARABIC = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(多|余|来)?/y;
const MULTIPLIER =
	/(万亿|百万|千万|[十百]?亿|[十百]?万|千(?![瓦米克伏卡帕赫焦])|百(?!分|强|年|姓|货))(多|余|来)?/y;
const LINK = /(?:-{1,2}|至|到)(?=\d)/y;
const SUFFIX =
	/(?:\(含[^)]{0,4}\))?(?:(及?以上|及?之上|有余|开外)|(以内|之内|及?以下|之下|内(?!蒙|外|部|需|陆|河|地|生|容|涵|环))|(左右|上下)|([多余](?=[,。;、)！]|$)))/y;
const BEFORE_AT_LEAST =
	/(?:不(?:低于|少于|小于|得低于|得少于|短于)|高于|多于|大于|至少|超过|超出|突破|跨过|跨越|迈过|达到或超过|站上|迈上|跃上|超|逾|破|过)(?:了)?$/;
const BEFORE_AT_MOST =
	/(?:不(?:超过|高于|多于|大于|得超过|得高于|超|到|足|突破)|低于|少于|小于|短于|控制在|压减到|限制在)$/;
const BEFORE_ABOUT =
	/(?:大约|大概|接近|将近|约为|(?<![附就临靠最亲])近|(?<![节公条合集契制大])约|大致)$/;
const HAS_LETTER_BEFORE = /[A-Za-z]$/;

/** Reads a range's second half, a multiplier, a unit and a comparator after the number that starts at `at`. */
export function readArabic(text: string, at: number, units: UnitMatcher): Quantity | null {
	const first = readNumber(text, at);
	if (!first) return null;
	let { value: low, end, multiplier } = first;
	let high = low;
	let many = first.many;
	let unitAt = end;
	let unitLength = units.lengthAt(text, end);
	let rule = 'number';
	LINK.lastIndex = end + (units.lengthAt(text, end) || 0);
	const link = LINK.exec(text);
	if (link && isRangeLink(text, at, link.index, link[0])) {
		const second = readNumber(text, LINK.lastIndex);
		if (second && !/^[年月日号时]/.test(text.slice(second.end, second.end + 1))) {
			high = second.value;
			if (!multiplier && second.multiplier) low = scaledValue(first.digits, second.multiplier);
			if (high > low) {
				multiplier = second.multiplier;
				end = second.end;
				unitAt = end;
				unitLength = units.lengthAt(text, end);
				rule = 'range';
				many = second.many;
			} else high = low;
		}
	}
	const quantity = finish(text, at, unitAt, unitLength, units);
	return {
		...quantity,
		low,
		high,
		comparator: rule === 'range' ? 'range' : (quantity.comparator ?? (many ? 'ge' : null)),
		rule
	};
}

function isRangeLink(text: string, at: number, link: number, word: string): boolean {
	if (word === '到' || word === '至') return !/[从由自]$/.test(text.slice(Math.max(0, at - 1), at));
	// 2024-05-06 and 0471-1234567 are no ranges, nor is a dash between sentences.
	return !/^\d{4}$/.test(text.slice(at, link)) && !/-\d+-/.test(text.slice(link, link + 6));
}

interface NumberPart {
	digits: string;
	multiplier: string;
	value: number;
	many: boolean;
	end: number;
}

function readNumber(text: string, at: number): NumberPart | null {
	ARABIC.lastIndex = at;
	const number = ARABIC.exec(text);
	if (!number) return null;
	const digits = number[1] ?? '';
	let end = ARABIC.lastIndex;
	MULTIPLIER.lastIndex = end;
	const factor = MULTIPLIER.exec(text);
	const multiplier = factor?.[1] ?? '';
	if (factor) end = MULTIPLIER.lastIndex;
	// 300来源于 and 5多样 are no 'more than': 多, 余 and 来 count only before a multiplier, a unit or a noun.
	return {
		digits,
		multiplier,
		value: scaledValue(digits, multiplier),
		many: Boolean(number[2] ?? factor?.[2]),
		end
	};
}

/** Reads unit and adjacent comparators around a number whose numeral ends at `unitAt`. */
function finish(
	text: string,
	at: number,
	unitAt: number,
	unitLength: number,
	units: UnitMatcher
): Omit<Quantity, 'low' | 'high' | 'rule'> {
	let from = unitAt;
	let length = unitLength;
	// 5个百分点: the classifier is no part of the unit.
	if (text.startsWith('个百分点', unitAt)) {
		from += 1;
		length = 3;
	} else if (text.charAt(unitAt) === '余' || text.charAt(unitAt) === '多') {
		length = units.lengthAt(text, unitAt + 1);
		if (length > 0) from = unitAt + 1;
	}
	const unit = text.slice(from, from + length);
	let end = from + length;
	SUFFIX.lastIndex = end;
	const suffix = SUFFIX.exec(text);
	let comparator: Comparator | null = from > unitAt && unit !== '百分点' ? 'ge' : null;
	if (suffix) {
		end = SUFFIX.lastIndex;
		if (suffix[1] || suffix[4]) comparator = 'ge';
		else if (suffix[2]) comparator = 'le';
		else comparator = 'approx';
	}
	const before = text.slice(Math.max(0, at - 6), at);
	const prefix =
		BEFORE_AT_MOST.exec(before) ?? BEFORE_AT_LEAST.exec(before) ?? BEFORE_ABOUT.exec(before);
	if (prefix && comparator === null) {
		if (BEFORE_AT_MOST.test(before)) comparator = 'le';
		else if (BEFORE_AT_LEAST.test(before)) comparator = 'ge';
		else comparator = 'approx';
	}
	return { at, unitAt, start: at - (prefix?.[0].length ?? 0), end, unit, comparator };
}

const CN = '一二两三四五六七八九十百千万零半';
const FRACTION = new RegExp(`([百千万]|[${CN}]+)分之([${CN}]+)(?:点([${CN}]+))?`, 'y');
const ARABIC_FRACTION = /(\d{1,2})\/(\d{1,3})(?![\d/.万亿])/y;
const TENTHS = new RegExp(
	`([一二两三四五六七八九])成([半多])?(?![立为功果长员本熟就效都品套型分])`,
	'y'
);
const DOUBLINGS =
	/翻(?:了)?([一二两三四五六七八九十]|\d+(?:\.\d+)?)(?:至([一二两三四五六七八九十]|\d+))?番/y;
const HALF = /(一半|半数)/y;
const TIMES = /([一二两三四五六七八九十]+)(?=倍(?!增|速))/y;
const GRADE =
	/([十百千万亿]+)(?=(吨|千瓦|亩|元|人|平方米|立方米|千瓦时|斤|头|只|平方公里)?级(?!别))/y;
const BARE_MULTIPLIER = /([十百千万亿]*[百千万亿]|十)(?=[^分]|$)/y;
const CHINESE = /([一二两三四五六七八九十百千零]+[十百千]?[万亿]*)(多|余)?/y;

/** Reads a quantity written in words, or a fraction, at `at`; null where the characters are no quantity. */
export function readWords(text: string, at: number, units: UnitMatcher): Quantity | null {
	return (
		readFraction(text, at) ??
		readTenths(text, at, units) ??
		readDoublings(text, at) ??
		readHalf(text, at) ??
		readGrade(text, at, units) ??
		readMultiplierAlone(text, at, units) ??
		readChineseNumber(text, at, units)
	);
}

function withSuffix(text: string, at: number, unitAt: number, base: Partial<Quantity>): Quantity {
	const none: UnitMatcher = { lengthAt: () => 0 };
	return {
		...finish(text, at, unitAt, 0, none),
		low: 0,
		high: 0,
		rule: '',
		...base,
		unit: base.unit ?? ''
	};
}

/** 三分之一, 百分之十五, 1/4: a share in %. */
export function readFraction(text: string, at: number): Quantity | null {
	ARABIC_FRACTION.lastIndex = at;
	const slash = ARABIC_FRACTION.exec(text);
	if (slash) {
		const [part, whole] = [Number(slash[1]), Number(slash[2])];
		if (part === 0 || part >= whole) return null;
		const value = (100 * part) / whole;
		return withSuffix(text, at, ARABIC_FRACTION.lastIndex, {
			low: value,
			high: value,
			unit: '%',
			rule: 'fraction'
		});
	}
	FRACTION.lastIndex = at;
	const words = FRACTION.exec(text);
	if (!words) return null;
	const whole = chineseValue(words[1] ?? '');
	const part = chineseValue(words[2] ?? '');
	if (!whole || part === null) return null;
	const decimals = words[3] ? chineseValue(words[3]) : null;
	const exact = decimals === null ? part : Number(`${part}.${decimals}`);
	const value = (100 * exact) / whole;
	return withSuffix(text, at, FRACTION.lastIndex, {
		low: value,
		high: value,
		unit: '%',
		rule: 'fraction'
	});
}

function readTenths(text: string, at: number, _units: UnitMatcher): Quantity | null {
	TENTHS.lastIndex = at;
	const tenths = TENTHS.exec(text);
	if (!tenths || /[统第形完]/.test(text.charAt(at - 1))) return null;
	const value = 10 * (chineseValue(tenths[1] ?? '') ?? 0) + (tenths[2] === '半' ? 5 : 0);
	const found = withSuffix(text, at, TENTHS.lastIndex, {
		low: value,
		high: value,
		unit: '%',
		rule: 'tenths'
	});
	if (tenths[2] === '多' && found.comparator === null) found.comparator = 'ge';
	return found;
}

function readDoublings(text: string, at: number): Quantity | null {
	DOUBLINGS.lastIndex = at - 1;
	let start = at - 1;
	let match = DOUBLINGS.exec(text);
	if (!match) {
		DOUBLINGS.lastIndex = at - 2;
		start = at - 2;
		match = DOUBLINGS.exec(text);
	}
	if (!match || start < 0) return null;
	const numeral = match[1] ?? '';
	const value = /\d/.test(numeral) ? Number(numeral) : (chineseValue(numeral) ?? 0);
	return withSuffix(text, at, DOUBLINGS.lastIndex, {
		low: value,
		high: value,
		unit: '番',
		rule: 'doubling'
	});
}

function readHalf(text: string, at: number): Quantity | null {
	HALF.lastIndex = at;
	if (!HALF.exec(text)) return null;
	return withSuffix(text, at, HALF.lastIndex, { low: 50, high: 50, unit: '%', rule: 'half' });
}

/** 千万千瓦级, 亿吨级: the order of size. */
function readGrade(text: string, at: number, _units: UnitMatcher): Quantity | null {
	GRADE.lastIndex = at;
	const grade = GRADE.exec(text);
	if (!grade || /[\d十百千万亿]/.test(text.charAt(at - 1))) return null;
	const value = chineseValue(grade[1] ?? '');
	if (!value) return null;
	const unitAt = at + (grade[1] ?? '').length;
	const unit = grade[2] ?? '';
	const found = withSuffix(text, at, unitAt + unit.length, {
		low: value,
		high: value,
		unit,
		rule: 'grade'
	});
	return { ...found, unitAt, end: unitAt + unit.length + 1, comparator: 'approx' };
}

const BEFORE_MULTIPLIER =
	/(?:近|超过|超出|超|突破|破|逾|上|过|达到?|跨过|约|不足|不到|首破|迈过|跨越|迈上)$/;

/** 近百家, 超千亿, 上万人, 破百: a multiplier that stands for the number itself. */
function readMultiplierAlone(text: string, at: number, units: UnitMatcher): Quantity | null {
	BARE_MULTIPLIER.lastIndex = at;
	const match = BARE_MULTIPLIER.exec(text);
	if (!match) return null;
	const before = text.slice(Math.max(0, at - 3), at);
	const numeral = match[1] ?? '';
	const unitAt = at + numeral.length;
	const unitLength = units.lengthAt(text, unitAt);
	const threshold =
		unitLength > 0 &&
		/^(?:以上|以内|以下)/.test(text.slice(unitAt + unitLength, unitAt + unitLength + 2));
	if (!threshold && !BEFORE_MULTIPLIER.test(before)) return null;
	if (
		/(?:以上|之上|附近|加上|网上|线上|马上|史上|晚上|早上|向上|海上|水上|陆上|村上)$/.test(before)
	)
		return null;
	const value = chineseValue(numeral);
	if (!value) return null;
	const quantity = finish(text, at, unitAt, unitLength, units);
	const ge = /上$/.test(before);
	return {
		...quantity,
		start: ge ? at - 1 : quantity.start,
		low: value,
		high: value,
		comparator: quantity.comparator ?? (ge ? 'ge' : null),
		rule: threshold ? 'threshold-in-words' : 'multiplier-alone'
	};
}

/** 一亿人, 二十万户, 两倍, 十个百分点: numerals in words before a unit. */
function readChineseNumber(text: string, at: number, units: UnitMatcher): Quantity | null {
	TIMES.lastIndex = at;
	const times = TIMES.exec(text);
	CHINESE.lastIndex = at;
	const match = times ?? CHINESE.exec(text);
	if (!match) return null;
	const numeral = match[1] ?? '';
	const value = chineseValue(numeral);
	if (value === null || value === 0) return null;
	const unitAt = at + numeral.length + (match[2]?.length ?? 0);
	const unitLength = units.lengthAt(text, unitAt);
	const points = text.startsWith('个百分点', unitAt);
	if (unitLength === 0 && !points) return null;
	const quantity = finish(text, at, unitAt, unitLength, units);
	return {
		...quantity,
		low: value,
		high: value,
		comparator: quantity.comparator ?? (match[2] ? 'ge' : null),
		rule: 'number-in-words'
	};
}

/** Whether a Latin letter stands right before `at`: G331, 5G, A股 are names. */
export function followsLetter(text: string, at: number): boolean {
	return HAS_LETTER_BEFORE.test(text.slice(Math.max(0, at - 1), at));
}
