import type { Coverage } from '../../relate/statements/coverage';
import { decimal } from '../../base/decimal';
import type { ChartOption } from './option';
import { COLOURS, FONT_SIZE } from './theme';

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

/** Pixels that a year's label takes, with the space to the next. */
const YEAR_LABEL = 38;

/** The years that are labelled: those of points first, then others as far as there is room. */
export function labelledYears(
	[first, last]: readonly [number, number],
	important: readonly number[],
	width: number
): number[] {
	const perYear = width / (last - first + 1);
	const apart = Math.max(1, Math.ceil(YEAR_LABEL / perYear));
	const chosen: number[] = [];
	const fits = (year: number) => chosen.every((other) => Math.abs(other - year) >= apart);
	const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	for (const year of [...important.toSorted((a, b) => b - a), ...all]) {
		if (fits(year)) chosen.push(year);
	}
	return chosen.toSorted((a, b) => a - b);
}

type XAxis = NonNullable<ChartOption['xAxis']>;
type YAxis = NonNullable<ChartOption['yAxis']>;

/** A year axis with half a year of room at both ends; years without a document are set fainter. */
export function yearAxis(
	[first, last]: readonly [number, number],
	labels: readonly number[],
	coverage?: ReadonlyMap<number, Coverage>
): XAxis {
	const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	return {
		type: 'value',
		min: first - 0.5,
		max: last + 0.5,
		splitLine: { show: false },
		axisLine: { show: true, onZero: false, lineStyle: { color: COLOURS.mark } },
		axisTick: { show: true, length: 4, customValues: years, lineStyle: { color: COLOURS.mark } },
		axisLabel: {
			customValues: [...labels],
			formatter: (value: number) => String(value),
			color: (value) => (coverage?.get(Number(value)) === 'none' ? COLOURS.mark : COLOURS.ink),
			fontSize: FONT_SIZE,
			margin: coverage ? 14 : 8
		}
	};
}

/** A value axis of few lines. The unit is not on it: it stands under the chart's title. */
export function valueAxis(
	{ min, max, ticks }: Extent,
	format: (value: number) => string,
	log = false
): YAxis {
	return {
		type: log ? 'log' : 'value',
		min,
		max,
		axisLine: { show: false },
		axisTick: { show: false, customValues: ticks },
		splitLine: { lineStyle: { color: COLOURS.rule } },
		axisLabel: {
			customValues: ticks,
			formatter: format,
			color: COLOURS.quiet,
			fontSize: FONT_SIZE
		}
	};
}
