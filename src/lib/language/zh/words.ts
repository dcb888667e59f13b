import { chineseDigits, chineseValue } from './numeral';
import { completeQuantity, type Numeral, type Quantity } from './quantity';
import type { UnitMatcher } from './unit-names';

const CN = '一二两三四五六七八九十百千万零半';
const FRACTION = new RegExp(
	`([百千万]|[${CN}]+)分之([${CN}]+)(?:点([${CN}]+))?(?:至(?:百分之)?([${CN}]+))?`,
	'y'
);
const ARABIC_FRACTION = /(\d{1,2})\/(\d{1,3})(?![\d/.万亿])/y;
const TENTHS =
	/([一二两三四五六七八九])成([半多]|[一二三四五六七八九](?![个项]))?(?![立为功果长员本熟就效都品套型分])/y;
const DOUBLINGS = /([一二两三四五六七八九十]|\d+(?:\.\d+)?)番/y;
const HALF = /(?:一半|半数|过半)/y;
const TIMES = /([一二两三四五六七八九十]+)(?=倍(?!增|速))/y;
const GRADE = /([十百千万亿]+)(吨|千瓦|亩|元|人|平方米|立方米|千瓦时|斤|头|只|平方公里)?级(?!别)/y;
const BARE_MULTIPLIER = /([十百千万亿]*[百千万亿]|十)(?=[^分十百千万亿]|$)/y;
const CHINESE = /((?:[一二两三四五六七八九十百千零]+[万亿]*)+)(多|余)?/y;

/** Reads a quantity written in words, or a fraction, at `at`; null where the characters are no quantity. */
export function readWords(text: string, at: number, units: UnitMatcher): Quantity | null {
	return (
		readFraction(text, at) ??
		readTenths(text, at) ??
		readDoublings(text, at) ??
		readHalf(text, at) ??
		readGrade(text, at) ??
		readMultiplierAlone(text, at, units) ??
		readChineseRange(text, at, units) ??
		readChineseNumber(text, at, units)
	);
}

const NO_UNITS: UnitMatcher = { lengthAt: () => 0 };

function withUnit(
	text: string,
	numeral: Omit<Numeral, 'multiplied' | 'many'> & { many?: boolean }
): Quantity {
	return completeQuantity(text, { multiplied: false, many: false, ...numeral }, NO_UNITS);
}

/** 三分之一, 百分之八至百分之十, 1/4: a share in %. */
export function readFraction(text: string, at: number): Quantity | null {
	ARABIC_FRACTION.lastIndex = at;
	const slash = ARABIC_FRACTION.exec(text);
	if (slash) {
		const [part, whole] = [Number(slash[1]), Number(slash[2])];
		if (part === 0 || part >= whole) return null;
		const value = (100 * part) / whole;
		return withUnit(text, {
			at,
			unitAt: ARABIC_FRACTION.lastIndex,
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
	const exact = words[3] ? Number(`${part}.${chineseDigits(words[3])}`) : part;
	const upTo = words[4] ? chineseValue(words[4]) : null;
	const perMille = whole === 1000;
	const percent = (value: number) => (perMille ? value : (100 * value) / whole);
	return withUnit(text, {
		at,
		unitAt: FRACTION.lastIndex,
		low: percent(exact),
		high: percent(upTo ?? exact),
		unit: perMille ? '‰' : '%',
		rule: 'fraction'
	});
}

function readTenths(text: string, at: number): Quantity | null {
	TENTHS.lastIndex = at;
	const tenths = TENTHS.exec(text);
	if (!tenths || /[统第形完]/.test(text.charAt(at - 1))) return null;
	const rest = tenths[2] ?? '';
	const value =
		10 * (chineseValue(tenths[1] ?? '') ?? 0) +
		(rest === '半' ? 5 : rest === '多' ? 0 : (chineseValue(rest) ?? 0));
	return withUnit(text, {
		at,
		unitAt: TENTHS.lastIndex,
		low: value,
		high: value,
		unit: '%',
		rule: 'tenths',
		many: rest === '多'
	});
}

function readDoublings(text: string, at: number): Quantity | null {
	DOUBLINGS.lastIndex = at;
	const match = DOUBLINGS.exec(text);
	if (!match || !/翻了?$/.test(text.slice(Math.max(0, at - 2), at))) return null;
	const numeral = match[1] ?? '';
	const value = /\d/.test(numeral) ? Number(numeral) : (chineseValue(numeral) ?? 0);
	return withUnit(text, {
		at,
		unitAt: DOUBLINGS.lastIndex,
		low: value,
		high: value,
		unit: '番',
		rule: 'doubling'
	});
}

function readHalf(text: string, at: number): Quantity | null {
	HALF.lastIndex = at;
	const half = HALF.exec(text);
	if (!half) return null;
	const many = half[0] === '过半';
	return withUnit(text, {
		at,
		unitAt: HALF.lastIndex,
		low: 50,
		high: 50,
		unit: '%',
		rule: 'half',
		many
	});
}

/** 千万千瓦级, 亿吨级: the order of size. */
function readGrade(text: string, at: number): Quantity | null {
	GRADE.lastIndex = at;
	const grade = GRADE.exec(text);
	if (!grade || /[\d十百千万亿]/.test(text.charAt(at - 1))) return null;
	const value = chineseValue(grade[1] ?? '');
	if (!value) return null;
	const unitAt = at + (grade[1] ?? '').length;
	return {
		at,
		unitAt,
		start: at,
		end: GRADE.lastIndex,
		low: value,
		high: value,
		unit: grade[2] ?? '',
		multiplied: true,
		comparator: 'approx',
		rule: 'grade'
	};
}

const BEFORE_MULTIPLIER =
	/(?:近|超过|超出|超|突破|破|逾|上|过|达到?|跨过|约|不足|不到|首破|迈过|迈进|跨越|迈上|(?:带动|惠及|培训|培养|组织|选派|产值))$/;
const PLACE_BEFORE_ABOVE =
	/(?:以上|之上|附近|加上|网上|线上|马上|史上|晚上|早上|向上|海上|水上|陆上|村上)$/;

/** 近百家, 超千亿, 上万人, 破百: a multiplier that stands for the number itself. */
function readMultiplierAlone(text: string, at: number, units: UnitMatcher): Quantity | null {
	BARE_MULTIPLIER.lastIndex = at;
	const match = BARE_MULTIPLIER.exec(text);
	if (!match || /\d/.test(text.charAt(at - 1))) return null;
	const before = text.slice(Math.max(0, at - 3), at);
	const numeral = match[1] ?? '';
	const unitAt = at + numeral.length;
	const after = text.slice(unitAt + units.lengthAt(text, unitAt), unitAt + 8);
	const threshold = units.lengthAt(text, unitAt) > 0 && /^(?:以上|以内|以下)/.test(after);
	if (!threshold && !BEFORE_MULTIPLIER.test(before)) return null;
	if (PLACE_BEFORE_ABOVE.test(before) || /^[^,。]{0,8}(?:工程|计划|行动|活动)/.test(after))
		return null;
	const value = chineseValue(numeral);
	if (!value) return null;
	const over = /上$/.test(before);
	const quantity = completeQuantity(
		text,
		{
			at,
			unitAt,
			low: value,
			high: value,
			multiplied: true,
			many: over,
			rule: threshold ? 'threshold-in-words' : 'multiplier-alone'
		},
		units
	);
	return over ? { ...quantity, start: at - 1 } : quantity;
}

const CHINESE_RANGE =
	/([一二两三四五六七八九十百千]+)[至到]([一二三四五六七八九十百千]+)([万亿]*)/y;

/** 三至五个, 二十至三十万户 */
function readChineseRange(text: string, at: number, units: UnitMatcher): Quantity | null {
	CHINESE_RANGE.lastIndex = at;
	const match = CHINESE_RANGE.exec(text);
	if (!match || /[从由自]$/.test(text.slice(Math.max(0, at - 1), at))) return null;
	const [, first = '', second = '', factor = ''] = match;
	const low = chineseValue(first + factor);
	const high = chineseValue(second + factor);
	const unitAt = CHINESE_RANGE.lastIndex;
	if (low === null || high === null || high <= low || units.lengthAt(text, unitAt) === 0)
		return null;
	const numeral = {
		at,
		unitAt,
		low,
		high,
		multiplied: factor !== '',
		many: false,
		rule: 'range-in-words'
	};
	return completeQuantity(text, numeral, units);
}

/** 一亿人, 二十万户, 两倍, 十个百分点: numerals in words before a unit. */
function readChineseNumber(text: string, at: number, units: UnitMatcher): Quantity | null {
	TIMES.lastIndex = at;
	const times = TIMES.exec(text);
	CHINESE.lastIndex = at;
	const match = times ?? CHINESE.exec(text);
	if (!match) return null;
	const numeral = match[1] ?? '';
	// 千方百计, 百亿斤工程 have multipliers only; 一一列出 has digits only.
	if (
		!times &&
		!/^[百千万亿零]*[一二两三四五六七八九][一二两三四五六七八九零]*[十百千万亿]|十/.test(numeral) &&
		!text.startsWith('个百分点', at + numeral.length)
	)
		return null;
	const value = chineseValue(numeral);
	if (value === null || value === 0) return null;
	const unitAt = at + numeral.length + (match[2]?.length ?? 0);
	if (units.lengthAt(text, unitAt) === 0 && !text.startsWith('个百分点', unitAt)) return null;
	return completeQuantity(
		text,
		{
			at,
			unitAt,
			low: value,
			high: value,
			multiplied: /[万亿]/.test(numeral),
			many: match[2] !== undefined,
			rule: 'number-in-words'
		},
		units
	);
}
