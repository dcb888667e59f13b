import type { Coverage } from '../../relate/statements/coverage';
import type { Extent } from '../charts/extent';
import { yearsFrom } from '../../base/years';
import type { ChartOption } from './option';
import { COLOURS, FONT_SIZE } from '../look/theme';

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
	for (const year of [...important.toSorted((a, b) => b - a), ...yearsFrom(first, last)]) {
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
	const years = yearsFrom(first, last);
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
