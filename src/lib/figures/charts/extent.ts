import { decimal } from '../../base/decimal';

/**
 * When all values lie above this part of the largest, an axis from zero would hide how they differ.
 * The reader of a chart over time compares heights, the reader of a dot plot positions.
 */
export const CLOSE_TOGETHER = { time: 0.85, dots: 0.5 };

export interface Extent {
	min: number;
	max: number;
	/** Where the grid lines stand, at round numbers. */
	ticks: number[];
	/** Whether the axis begins at zero; when it does not, the chart must say so. */
	fromZero: boolean;
}

/** An axis that does not begin at zero spans at least this part of the largest value: 12.2 is no height above 12. */
const LEAST_SPAN = 0.1;

const MOST_TICKS = 5;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** The round numbers between two values, `MOST_TICKS` at most. */
function roundNumbers(min: number, max: number): number[] {
	const size = 10 ** Math.floor(Math.log10((max - min) / MOST_TICKS));
	const step =
		size * (ROUND_STEPS.find((round) => count(min, max, round * size) <= MOST_TICKS) ?? 10);
	const first = Math.ceil(min / step);
	return Array.from({ length: count(min, max, step) }, (_, i) => decimal((first + i) * step));
}

const count = (min: number, max: number, step: number) =>
	Math.floor(max / step) - Math.ceil(min / step) + 1;

/** Where a value axis begins and ends for these values, with room for labels, and its round numbers. */
export function valueExtent(
	values: readonly number[],
	closeTogether = CLOSE_TOGETHER.time
): Extent {
	const low = Math.min(...values);
	const high = Math.max(...values);
	// Nothing changed: zero is all that there is to mark.
	if (low === 0 && high === 0) return { min: 0, max: 1, ticks: [0], fromZero: true };
	const fromZero = !(low > 0 && high > low && low > high * closeTogether);
	const cut = Math.min(low - (high - low) * 0.25, high * (1 - LEAST_SPAN));
	const bottom = fromZero ? Math.min(0, low) : cut;
	const top = fromZero ? Math.max(0, high) : high;
	const room = (top - bottom || 1) * 0.12;
	const min = bottom < 0 ? bottom - room : bottom;
	const max = top > 0 ? top + room : top;
	return { min, max, ticks: roundNumbers(min, max), fromZero };
}

const LOG_STEPS = [1, 2, 5];
/** The part of a value that a logarithmic axis goes on beyond it, for marks and labels. */
const LOG_ROOM = 1.25;

/** Where a logarithmic axis begins and ends for these values, all above zero, and its round numbers. */
export function logExtent(values: readonly number[]): Extent {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const powers = Array.from(
		{ length: Math.floor(Math.log10(high)) - Math.floor(Math.log10(low)) + 3 },
		(_, i) => Math.floor(Math.log10(low)) - 1 + i
	);
	const round = powers.flatMap((power) => LOG_STEPS.map((step) => decimal(step * 10 ** power)));
	const min = Math.max(...round.filter((value) => value <= low / LOG_ROOM));
	const max = high * LOG_ROOM;
	const within = round.filter((value) => value >= min && value <= max);
	// Over many powers of ten only these are named.
	const ticks =
		within.length > MOST_TICKS + 1
			? within.filter((value) => Number.isInteger(Math.log10(value)))
			: within;
	return { min, max, ticks, fromZero: false };
}
