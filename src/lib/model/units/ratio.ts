/** An exact positive factor. Conversions go through it so that 0.0005 never turns 160亿斤 into 8000000.000000001 吨. */
export interface Ratio {
	numerator: bigint;
	denominator: bigint;
}

export const ONE: Ratio = { numerator: 1n, denominator: 1n };

/** Digits kept of a quotient without end (1/60); more than the 17 that a double can tell apart. */
const SIGNIFICANT_DIGITS = 20;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/**
 * Reads a decimal number as an exact ratio.
 * @throws {RangeError} where `text` is no finite decimal number
 */
export function ratioOfDecimal(text: string): Ratio {
	const [, sign, whole, fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
	if (whole === undefined) throw new RangeError(`not a decimal number: ${text}`);
	const digits = BigInt(`${sign}${whole}${fraction}`);
	const shift = Number(exponent) - fraction.length;
	return shift >= 0
		? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
		: { numerator: digits, denominator: 10n ** BigInt(-shift) };
}

/** Reads a factor as vocabulary files write it: a number (0.0005) or a fraction ("1/60"). */
export function ratioOfFactor(factor: number | string): Ratio {
	const [above = '', below = '1'] = String(factor).split('/');
	return divide(ratioOfDecimal(above.trim()), ratioOfDecimal(below.trim()));
}

export function multiply(a: Ratio, b: Ratio): Ratio {
	return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function divide(a: Ratio, b: Ratio): Ratio {
	return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}

/** `value` times `ratio`, computed on the decimal digits of `value` and rounded once, to the nearest double. */
export function scale(value: number, ratio: Ratio): number {
	if (ratio.numerator === ratio.denominator || !Number.isFinite(value)) return value;
	const exact = multiply(ratioOfDecimal(String(value)), ratio);
	const missing =
		String(exact.denominator).length - String(exact.numerator).length + SIGNIFICANT_DIGITS;
	const places = Math.max(0, missing);
	const digits = (exact.numerator * 10n ** BigInt(places)) / exact.denominator;
	return Number(`${digits}e-${places}`);
}
