/** Reading of numerals. Every function takes folded text (see text/fold.ts). */

const DIGIT: Record<string, number> = {
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
	半: 0.5
};
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** 一万五, 三千二: the last digit stands for thousands, or for ones. */
const CUT_SHORT = /[百千万亿][一二两三四五六七八九]$/;

/**
 * The value of a numeral in Chinese characters (三千二百万, 二零二六, 十五), or null where the
 * characters do not make a number. `半` alone is 0.5. 一万五 may be 15000 or 10005, and so is none.
 */
export function chineseValue(numeral: string): number | null {
	if (!numeral || CUT_SHORT.test(numeral)) return null;
	if (numeral.length > 1 && [...numeral].every((c) => c in DIGIT && c !== '半'))
		return Number([...numeral].map((c) => DIGIT[c]).join(''));
	let total = 0;
	let section = 0;
	let digit: number | null = null;
	for (const c of numeral) {
		const unit = SMALL[c];
		const large = LARGE[c];
		if (c in DIGIT) digit = DIGIT[c] ?? 0;
		else if (unit !== undefined) {
			section += (digit ?? 1) * unit;
			digit = null;
		} else if (large !== undefined) {
			const part = section + (digit ?? 0);
			// 万亿 multiplies what is already there: 二万亿 is 2 × 1e4 × 1e8.
			total = part === 0 ? Math.max(total, 1) * large : total + part * large;
			section = 0;
			digit = null;
		} else return null;
	}
	return total + section + (digit ?? 0);
}

/** Digits one by one, as they stand behind 点: 零五 is 05. */
export function chineseDigits(numeral: string): string {
	return [...numeral].map((c) => DIGIT[c] ?? '').join('');
}

/** The factor of a multiplier in characters: 万 10⁴, 百万 10⁶, 万亿 10¹²; the empty string is 1. */
export function multiplierValue(multiplier: string): number {
	let value = 1;
	for (const c of multiplier) value *= SMALL[c] ?? LARGE[c] ?? 1;
	return value;
}

/**
 * `digits` (as printed: 1.4, 3,343) times the multiplier, exact in decimal: 1.1 × 10⁴ is 11000,
 * not 11000.000000000002.
 */
export function scaledValue(digits: string, multiplier: string): number {
	const plain = digits.replaceAll(',', '');
	const factor = multiplierValue(multiplier);
	if (factor === 1) return Number(plain);
	return Number(`${plain}e${Math.round(Math.log10(factor))}`);
}
