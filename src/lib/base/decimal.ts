/** Binary fractions of decimal values (0.1 + 0.2) are cleaned at this many significant digits. */
const SIGNIFICANT_DIGITS = 15;

/** The decimal number that was meant by a computed one. */
export const decimal = (value: number): number => Number(value.toPrecision(SIGNIFICANT_DIGITS));

/** Decimal places of a number, 0 for a whole one. */
export function decimals(value: number): number {
	const [, fraction = '', exponent = '0'] =
		/^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
	return Math.max(0, fraction.length - Number(exponent));
}

/** `a - b` in decimal arithmetic, with as many places as the more exact of the two: 5.5 - 5.2 is 0.3. */
export const difference = (a: number, b: number): number =>
	Number((a - b).toFixed(Math.min(100, Math.max(decimals(decimal(a)), decimals(decimal(b))))));
