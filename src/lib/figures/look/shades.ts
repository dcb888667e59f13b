import { COLOURS } from './theme';

/** A class of values on a ground of its own. */
export interface Shade {
	/** The least and the largest value in it. */
	low: number;
	high: number;
	fill: string;
	/** The colour of text on it. */
	ink: string;
}

const FILLS = [1, 2, 3, 4, 5].map((step) => `var(--shade-${step})`);
/** From this ground on, text has the colour of the paper; the tokens are made for it (`app.css`). */
const FIRST_STRONG = 3;
/** Which of the grounds a scale of so many classes takes. */
const CHOSEN: readonly (readonly number[])[] = [
	[],
	[2],
	[0, 3],
	[0, 2, 4],
	[0, 1, 3, 4],
	[0, 1, 2, 3, 4]
];

/**
 * Classes for values, from little to much: one a value where they are few, otherwise five of about as many values
 * each; equal values are never parted.
 */
export function shadesOf(values: readonly number[]): Shade[] {
	const sorted = values.toSorted((a, b) => a - b);
	const distinct = [...new Set(sorted)];
	const classes =
		distinct.length <= FILLS.length
			? distinct.map((value) => ({ low: value, high: value }))
			: inEqualParts(sorted, FILLS.length);
	return classes.map((each, index) => {
		const ground = CHOSEN[classes.length]?.[index] ?? index;
		return {
			...each,
			fill: FILLS[ground] ?? '',
			ink: ground >= FIRST_STRONG ? COLOURS.paper : COLOURS.ink
		};
	});
}

/** Sorted values in so many classes at most. */
function inEqualParts(sorted: readonly number[], parts: number): { low: number; high: number }[] {
	const classes: { low: number; high: number }[] = [];
	for (const [index, value] of sorted.entries()) {
		const last = classes.at(-1);
		const isDue = index >= (classes.length * sorted.length) / parts;
		if (!last || (isDue && value !== last.high)) classes.push({ low: value, high: value });
		else last.high = value;
	}
	return classes;
}

/** The class that a value lies in. */
export const shadeOfValue = (shades: readonly Shade[], value: number): Shade | undefined =>
	shades.find(({ low, high }) => low <= value && value <= high);
