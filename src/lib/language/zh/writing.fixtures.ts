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

/** 54600 as 5万4千6百: digits before each step, steps of nothing left out. */
function inSteps(value: number): string {
	const tenThousands = Math.floor(value / 10_000);
	const rest = value % 10_000;
	const thousands = Math.floor(rest / 1000);
	const hundreds = Math.floor((rest % 1000) / 100);
	return [
		[tenThousands, '万'],
		[thousands, '千'],
		[hundreds, '百']
	]
		.map(([digits, step]) => (digits ? `${digits}${step}` : ''))
		.join('');
}

const swap = (text: string, from: string, to: string): string =>
	[...text].map((c) => (from.includes(c) ? to.charAt(from.indexOf(c)) : c)).join('');

const upTo = (max: number, min = 1) => fc.integer({ min, max });
const written = (numbers: fc.Arbitrary<number>, write: (value: number) => string) =>
	numbers.map((value) => ({ text: write(value), value }));

/** Every way to write a number that the grammar knows, with the numbers written so. */
export const ways: Readonly<Record<string, fc.Arbitrary<{ text: string; value: number }>>> = {
	'in digits': written(upTo(999_999_999), String),
	'with a fraction': fraction.map((text) => ({ text, value: Number(text) })),
	'grouped by commas': separated,
	'grouped by blanks': separated.map(({ text, value }) => ({
		text: text.replaceAll(',', '\u2009'),
		value
	})),
	'in full width': written(upTo(999_999), (value) => fullWidth(String(value))),
	'with a multiplier': fc
		.tuple(fc.oneof(whole, fraction), fc.constantFrom('万', '亿', '万亿'))
		.map(([digits, unit]) => ({
			text: digits + unit,
			value: Number(`${digits}e${MULTIPLIERS[unit]}`)
		})),
	'steps behind digits': fc
		.tuple(fraction, fc.constantFrom('百万', '千万', '百亿'))
		.map(([digits, unit]) => ({
			text: digits + unit,
			value: Number(`${digits}e${MULTIPLIERS[unit]}`)
		})),
	'in steps': written(
		upTo(99_999)
			.map((value) => Math.floor(value / 100) * 100)
			.filter((value) => value >= 11_000),
		inSteps
	),
	'in words': written(upTo(999_999_999_999, 21), chineseNumeral),
	'with the other two': written(fc.constantFrom(200, 2000, 20_000, 200_000_000), (value) =>
		chineseNumeral(value).replace('二', '两')
	),
	'in financial characters': written(upTo(99_999_999, 21), (value) =>
		swap(chineseNumeral(value), '一二三四五六七八九十百千', '壹贰叁肆伍陆柒捌玖拾佰仟')
	),
	traditional: written(upTo(999_999_999_999, 10_000), (value) =>
		swap(chineseNumeral(value), '万亿', '萬億')
	),
	'a point in words': fc
		.tuple(upTo(99), upTo(99), fc.constantFrom('万', '亿'))
		.map(([before, after, unit]) => ({
			text: `${chineseNumeral(before)}点${[...String(after)].map((d) => DIGITS.charAt(Number(d))).join('')}${unit}`,
			value: Number(`${before}.${after}e${MULTIPLIERS[unit]}`)
		}))
};

/** ASCII digits, letters and punctuation in full width: ６．５％. */
export function fullWidth(text: string): string {
	return text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
}

/** The inverse of `fullWidth`. */
export function halfWidth(text: string): string {
	return text.replace(/[！-～]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}
