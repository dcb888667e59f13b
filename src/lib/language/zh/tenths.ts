import { readNumeral, type Numeral } from './numeral';
import { completeQuantity, type Quantity } from './quantity';
import { NO_UNITS } from './unit-names';

/** What 成 and 折 begin or end as parts of words: 成立, 成果, 统一成, 折叠. */
const NO_TENTHS = /^成(?:[立为功果长员本熟就效都品套型分交绩因]|[一二三四五六七八九][个项家])/;
const NO_DISCOUNT = /^折(?:[叠扣射页旧合中算损腰返线弯]|[一二三四五六七八九]?[次页])/;
const NO_NUMERAL_BEFORE = /[统第形完曲波转骨\d.]/;
const LINK = /(?:-{1,2}|[至到])/y;
const MOST = 10;

/** 两成, 六成半, 八成五, 四点五成, 三成多, 两到三成, 八成至九成, 三四成: tenths, in %. */
export function readTenths(text: string, at: number): Quantity | null {
	if (NO_NUMERAL_BEFORE.test(text.charAt(at - 1))) return null;
	const first = readTenth(text, at);
	if (!first) return null;
	let { end, high, many } = first;
	LINK.lastIndex = end;
	const link = LINK.exec(text);
	// 两到三成 has its unit behind the second, 从五成到六成 are two numbers.
	const second =
		link && !/[从由自]/.test(text.charAt(at - 1)) ? readTenth(text, LINK.lastIndex) : null;
	if (second?.unit) ({ end, high, many } = second);
	else if (!first.unit) return null;
	const bounds = [first.low, high];
	return completeQuantity(
		text,
		{
			at,
			unitAt: end,
			low: Math.min(...bounds),
			high: Math.max(...bounds),
			unit: '%',
			rule: 'tenths',
			vague: many ? 'ge' : null,
			multiplied: false,
			power: 0
		},
		NO_UNITS
	);
}

interface Tenth {
	low: number;
	high: number;
	end: number;
	/** Whether 成 follows, and 多 behind it. */
	unit: boolean;
	many: boolean;
}

function readTenth(text: string, at: number): Tenth | null {
	const numeral = smallNumeral(text, at);
	if (!numeral) return null;
	const { low, high, end } = numeral;
	const bare = { low: 10 * low, high: 10 * high, end, unit: false, many: false };
	if (text.charAt(end) !== '成') return bare;
	if (NO_TENTHS.test(text.slice(end, end + 3))) return null;
	const behind = text.charAt(end + 1);
	const more = behind === '半' ? 5 : Math.max(0, '零一二三四五六七八九'.indexOf(behind));
	const many = behind === '多';
	const length = more > 0 || many ? 2 : 1;
	return {
		low: scaled(low) + more,
		high: scaled(high) + more,
		end: end + length,
		unit: true,
		many
	};
}

/** A numeral up to ten that nothing multiplies. */
function smallNumeral(text: string, at: number): Numeral | null {
	const numeral = readNumeral(text, at, NO_UNITS);
	return numeral && !numeral.bare && !numeral.vague && numeral.high <= MOST ? numeral : null;
}

const scaled = (tenths: number): number => Number(`${String(tenths)}e1`);

/** Half the price. */
const HALF_PRICE = /[对半]折(?![叠扣射页旧算子桂断])/y;
const DISCOUNT = /([一二三四五六七八九])([一二三四五六七八九])折|([1-9])([1-9])折/y;

/** 七折, 九五折, 8.5折, 对折: what is left of a price, in %. */
export function readDiscount(text: string, at: number): Quantity | null {
	if (NO_NUMERAL_BEFORE.test(text.charAt(at - 1))) return null;
	HALF_PRICE.lastIndex = at;
	if (HALF_PRICE.test(text)) return discount(text, at, at + 2, 50);
	DISCOUNT.lastIndex = at;
	const digits = DISCOUNT.exec(text);
	const numeral = digits ? null : smallNumeral(text, at);
	const end = digits ? DISCOUNT.lastIndex - 1 : (numeral?.end ?? at);
	if (text.charAt(end) !== '折' || NO_DISCOUNT.test(text.slice(end, end + 3))) return null;
	const value = digits
		? [...text.slice(at, end)].reduce((sum, digit) => 10 * sum + valueOf(digit), 0)
		: scaled(numeral?.low ?? 0);
	if (value === 0) return null;
	return discount(text, at, end + 1, value);
}

const discount = (text: string, at: number, unitAt: number, value: number): Quantity =>
	completeQuantity(
		text,
		{
			at,
			unitAt,
			low: value,
			high: value,
			unit: '%',
			rule: 'discount',
			vague: null,
			multiplied: false,
			power: 0
		},
		NO_UNITS
	);

const valueOf = (digit: string): number => readNumeral(digit, 0, NO_UNITS)?.low ?? 0;
