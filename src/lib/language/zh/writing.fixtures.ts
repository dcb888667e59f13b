import fc from 'fast-check';

/** Ways to write numbers, for tests that read them back. */

const DIGITS = '零一二三四五六七八九';
const STEPS = ['', '十', '百', '千'];

/** A whole number in Chinese characters, up to 999 999 999 999: 120 305 is 一十二万零三百零五. */
export function chineseNumeral(value: number): string {
	const groups = ['亿', '万', ''].map((unit, index) => ({
		unit,
		value: Math.floor(value / 10 ** (8 - 4 * index)) % 10_000
	}));
	let text = '';
	for (const group of groups) {
		if (group.value === 0) continue;
		const gap = text !== '' && group.value < 1000;
		text += (gap ? '零' : '') + belowTenThousand(group.value) + group.unit;
	}
	return text;
}

function belowTenThousand(value: number): string {
	let text = '';
	let gap = false;
	for (let step = 3; step >= 0; step -= 1) {
		const digit = Math.floor(value / 10 ** step) % 10;
		if (digit === 0) {
			gap = text !== '';
			continue;
		}
		text += (gap ? '零' : '') + DIGITS.charAt(digit) + (STEPS[step] ?? '');
		gap = false;
	}
	return text;
}

const MULTIPLIERS = { '': 0, 万: 4, 百万: 6, 千万: 7, 亿: 8, 百亿: 10, 万亿: 12 };

const whole = fc.integer({ min: 1, max: 999_999 }).map(String);
const separated = fc.integer({ min: 1000, max: 99_999_999 }).map((value) => ({
	text: String(value).replace(/\B(?=(?:\d{3})+$)/g, ','),
	value
}));
const fraction = fc
	.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 }))
	.map(([before, after]) => `${before}.${after}`);
const multiplied = fc
	.tuple(fc.oneof(whole, fraction), fc.constantFrom(...Object.entries(MULTIPLIERS)))
	.map(([digits, [multiplier, power]]) => ({
		text: digits + multiplier,
		value: Number(`${digits}e${power}`)
	}));

/** A number in digits as plans print it, with its value. */
export const printed = fc.oneof(separated, multiplied);

/** ASCII digits, letters and punctuation in full width: ６．５％. */
export function fullWidth(text: string): string {
	return text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
}

/** The inverse of `fullWidth`. */
export function halfWidth(text: string): string {
	return text.replace(/[！-～]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}
