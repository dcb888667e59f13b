import { axisFormat } from '../../words/number';
import { logExtent, valueExtent } from '../charts/extent';
import { yearExtent } from '../charts/point';
import type { SeriesChart } from '../charts/series';
import { textWidth } from '../look/text-width';
import { labelledYears, valueAxis, yearAxis } from './axis';
import type { Draw, Size } from './option';
import { WIDE } from '../look/theme';
import {
	coverageLayer,
	labelLayer,
	markLayer,
	resultLayer,
	spanLayer,
	stemLayer,
	targetLineLayer
} from './series-layers';
import { baseOption, itemTooltip } from './base-option';
import { FONT_SIZE } from '../look/theme';

/** One series over its years: targets by comparator, results open and joined, spans as lines. */
export function seriesChart(chart: SeriesChart): Draw {
	const { points, locale } = chart;
	const years = chart.years ?? yearExtent(points);
	const values = points.flatMap(({ low, high }) => [low, high]);
	const extent = chart.extent ?? (chart.log ? logExtent(values) : valueExtent(values));
	const number = axisFormat(
		Math.max(Math.abs(extent.max), Math.abs(extent.min)),
		locale,
		chart.unit
	);
	const format = (value: number) => number(value) + (chart.unit === '%' ? '%' : '');
	// A day stands within its year.
	const pointYears = [...new Set(points.map((point) => Math.floor(point.year_end)))];
	return (size, tell) => {
		const grid = margins(size, extent.ticks.map(format), chart.coverage !== undefined);
		const labels = labelledYears(years, pointYears, size.width - grid.left - grid.right);
		return {
			...baseOption,
			grid: { ...grid, outerBoundsMode: 'none' },
			tooltip: itemTooltip(tell),
			xAxis: yearAxis(years, labels, chart.coverage),
			yAxis: valueAxis(extent, format, chart.log),
			series: [
				...(chart.coverage ? [coverageLayer(chart.coverage, chart.gapLabel ?? '')] : []),
				...(extent.fromZero && !chart.joined ? [stemLayer(chart)] : []),
				...(chart.joined ? [targetLineLayer(chart, size)] : []),
				resultLayer(chart, size),
				spanLayer(chart, size),
				markLayer(chart, size),
				labelLayer(chart, { values: extent.ticks, format }, size)
			]
		};
	};
}

const margins = (size: Size, ticks: readonly string[], strip: boolean) => ({
	left: Math.max(24, ...ticks.map((tick) => textWidth(tick, FONT_SIZE) + 12)),
	right: size.width < WIDE ? 8 : 16,
	top: 20,
	bottom: strip ? 36 : 28
});
