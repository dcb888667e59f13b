import { readNumeral, type Numeral } from './numeral';
import { completeQuantity, type Quantity } from './quantity';
import { NO_UNITS, type UnitMatcher } from './unit-names';

/** Sizes in words: the order of size (亿吨级) and a multiplier that stands for the number itself (近百家). */

const GRADE = /([十百千万亿]+)(吨|千瓦|亩|元|人|平方米|立方米|千瓦时|斤|头|只|平方公里)?级(?!别)/y;

/** 千万千瓦级, 亿吨级: the order of size. */
export function readGrade(text: string, at: number): Quantity | null {
	GRADE.lastIndex = at;
	const grade = GRADE.exec(text);
	if (!grade || /[\d十百千万亿]/.test(text.charAt(at - 1))) return null;
	const numeral = readNumeral(grade[1] ?? '', 0, NO_UNITS);
	const unitAt = at + (grade[1] ?? '').length;
	if (!numeral || numeral.end !== unitAt - at) return null;
	return {
		at,
		unitAt,
		start: at,
		end: GRADE.lastIndex,
		low: numeral.low,
		high: numeral.low,
		unit: grade[2] ?? '',
		multiplied: true,
		power: 0,
		comparator: 'approx',
		rule: 'grade',
		doubtful: false
	};
}

const DOZENS =
	/(一|两|[三四五六七八九十]{1,2}|\d{1,3})打(半)?(?![造击通好响开破赢架包印字工扮动卡拐扫算捞磨磕听])/y;

/** 五打, 两打半: a dozen is twelve of what follows. */
export function readDozens(text: string, at: number): Quantity | null {
	DOZENS.lastIndex = at;
	const dozens = DOZENS.exec(text);
	const numeral = dozens && readNumeral(dozens[1] ?? '', 0, NO_UNITS);
	if (!numeral) return null;
	const value = 12 * (numeral.low + (dozens[2] ? 0.5 : 0));
	const end = DOZENS.lastIndex;
	const dozen = { low: value, high: value, unit: '个', multiplied: false, power: 0, vague: null };
	return completeQuantity(text, { ...dozen, at, unitAt: end, rule: 'dozens' }, NO_UNITS);
}

const BEFORE_MULTIPLIER =
	/(?:近|超过|超出|超|突破|破|逾|上|过|达到?|跨过|约|不足|不到|首破|迈过|迈进|跨越|迈上|(?:带动|惠及|培训|培养|组织|选派|产值))$/;
const PLACE_BEFORE_ABOVE =
	/(?:以上|之上|附近|加上|网上|线上|马上|史上|晚上|早上|向上|海上|水上|陆上|村上)$/;

/** 近百家, 超千亿, 上万人, 破百, 亿元以上项目: a multiplier that stands for the number itself. */
export function readMultiplierAlone(
	text: string,
	numeral: Numeral,
	units: UnitMatcher
): Quantity | null {
	const { at, end } = numeral;
	if (/\d/.test(text.charAt(at - 1))) return null;
	const before = text.slice(Math.max(0, at - 3), at);
	const length = units.lengthAt(text, end);
	const after = text.slice(end + length, end + 8);
	const threshold = length > 0 && /^(?:以上|以内|以下)/.test(after);
	// 新增百余家, 千余名
	const exceeded = length > 0 && numeral.vague === 'ge';
	if (!threshold && !exceeded && !BEFORE_MULTIPLIER.test(before)) return null;
	if (PLACE_BEFORE_ABOVE.test(before) || /^[^,。]{0,8}(?:工程|计划|行动|活动)/.test(after))
		return null;
	// 迈上万亿元台阶: 上 is of the verb.
	const over = /(?<![迈登跃跨站踏攀])上$/.test(before);
	const quantity = completeQuantity(
		text,
		{
			at,
			unitAt: end,
			low: numeral.low,
			high: numeral.low,
			multiplied: true,
			power: 0,
			vague: over ? 'ge' : numeral.vague,
			rule: threshold ? 'threshold-in-words' : 'multiplier-alone'
		},
		units
	);
	return over ? { ...quantity, start: at - 1 } : quantity;
}
