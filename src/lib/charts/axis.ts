import type { Coverage } from '../comparison/coverage';
import type { AxisScale } from '../i18n/number';
import type { ChartOption } from './option';
import { COLOURS, FONT_SIZE } from './theme';

/** When all values lie above this part of the largest, an axis from zero would hide how they differ. */
const CLOSE_TOGETHER = 0.85;

export interface Extent {
	min: number;
	max: number;
	/** Whether the axis begins at zero; when it does not, the chart must say so. */
	fromZero: boolean;
}

/** Where a value axis begins and ends for these values; `max` leaves room for labels. */
export function valueExtent(values: readonly number[]): Extent {
	const low = Math.min(...values);
	const high = Math.max(...values);
	const fromZero = !(low > 0 && high > low && low > high * CLOSE_TOGETHER);
	const bottom = fromZero ? Math.min(0, low) : low - (high - low) * 0.5;
	const top = Math.max(high, fromZero ? 0 : high);
	const room = (top - bottom || Math.abs(top) || 1) * 0.18;
	return { min: bottom < 0 ? bottom - room : bottom, max: top + room, fromZero };
}

/** Pixels that a year's label takes, with the space to the next. */
const YEAR_LABEL = 38;

/** The years that are labelled: those of points first, then others as far as there is room. */
export function labelledYears(
	[first, last]: [number, number],
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
	[first, last]: [number, number],
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

/** A value axis with few lines. The unit is not on it: it stands under the chart's title. */
export function valueAxis(extent: Extent, scale: AxisScale, log = false): YAxis {
	const range = log ? {} : { min: extent.min, max: extent.max };
	return {
		type: log ? 'log' : 'value',
		...range,
		splitNumber: 4,
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { lineStyle: { color: COLOURS.rule } },
		axisLabel: {
			formatter: (value: number) => scale.format(value),
			showMinLabel: extent.fromZero,
			showMaxLabel: false,
			color: COLOURS.quiet,
			fontSize: FONT_SIZE
		}
	};
}
