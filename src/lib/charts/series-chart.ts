import type { CustomSeriesOption } from 'echarts/charts';
import type { Locale } from '$lib/i18n';
import { axisScale, type AxisScale } from '$lib/i18n/number';
import { labelledYears, valueAxis, valueExtent, yearAxis } from './axis';
import { placeLabels, textWidth } from './labels';
import { markPath, markStyle } from './marks';
import { WIDE, type Draw, type Size } from './option';
import { slots, yearExtent, type ChartPoint } from './point';
import { baseOption, COLOURS, FONT, FONT_SIZE } from './theme';

export interface SeriesChart {
	points: readonly ChartPoint[];
	/** The unit of the values, as records name it. */
	unit: string;
	locale: Locale;
	/** First and last year of the axis; those of the points when absent. */
	years?: [number, number];
	/** Whether the collection holds a document for a year. */
	covered?: (year: number) => boolean;
	log?: boolean;
	/** Colour of a point's target mark; the accent when absent. */
	colour?: (point: ChartPoint) => string;
	/** What a point says when asked; text only. */
	tooltip?: (point: ChartPoint) => HTMLElement;
}

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;
type Api = Parameters<RenderItem>[1];

/** Distance of neighbours in one year. */
const SLOT = 15;

/** One series over its years: targets by comparator, results open and joined, spans as lines. */
export function seriesChart(chart: SeriesChart): Draw {
	const { points, locale } = chart;
	const years = chart.years ?? yearExtent(points);
	const extent = valueExtent(points.flatMap(({ low, high }) => [low, high]));
	const scale = axisScale(extent.max, chart.unit, locale);
	return (size) => ({
		...baseOption,
		grid: { ...margins(size, extent.max, scale), outerBoundsMode: 'none' },
		tooltip: chart.tooltip ? tooltip(points, chart.tooltip) : { show: false },
		xAxis: yearAxis(
			years,
			labelledYears(years, [...new Set(points.map((point) => point.year_end))], size.width - 60),
			chart.covered ?? (() => true)
		),
		yAxis: valueAxis(extent, scale, chart.log),
		series: [resultLine(points), spans(chart), marks(chart, size), labels(chart, size)]
	});
}

const margins = (size: Size, largest: number, scale: AxisScale) => ({
	left: Math.max(24, textWidth(scale.format(largest), FONT_SIZE) + 12),
	right: size.width < WIDE ? 12 : 24,
	top: 12,
	bottom: 28
});

const tooltip = (points: readonly ChartPoint[], content: (point: ChartPoint) => HTMLElement) => ({
	trigger: 'item' as const,
	confine: true,
	backgroundColor: COLOURS.paper,
	borderColor: COLOURS.mark,
	borderRadius: 0,
	textStyle: { color: COLOURS.ink },
	formatter: (params: unknown) => {
		const index = (params as { dataIndex: number }).dataIndex;
		const point = points[index];
		return point ? content(point) : '';
	}
});

const radiusOf = ({ width }: Size) => (width < WIDE ? 5 : 6);

/** Where a point stands, dodged from its neighbours of the same year. */
function position(points: readonly ChartPoint[], api: Api) {
	const places = slots(points);
	const coord = (year: number, value: number) => api.coord([year, value]) as [number, number];
	return (point: ChartPoint, i: number) => {
		const { index, count } = places[i] ?? { index: 0, count: 1 };
		const [x, yLow] = coord(point.year_end, point.low);
		const [xStart] = coord(point.year_start, point.low);
		const [, yHigh] = coord(point.year_end, point.high);
		return { x: x + (index - (count - 1) / 2) * SLOT, xStart, yLow, yHigh };
	};
}

const one = [[0, 0]];

/** Results, joined in order of time by a thin line. */
const resultLine = (points: readonly ChartPoint[]): CustomSeriesOption => ({
	type: 'custom',
	silent: true,
	data: one,
	renderItem: (_, api) => {
		const at = position(points, api);
		const line = points
			.map((point, i) => ({ point, ...at(point, i) }))
			.filter(({ point }) => point.kind === 'actual')
			.map(({ x, yLow }) => [x, yLow]);
		return {
			type: 'polyline',
			shape: { points: line },
			style: { stroke: COLOURS.mark, lineWidth: 1, fill: 'none' }
		};
	}
});

const colourOf = (chart: SeriesChart, point: ChartPoint) => chart.colour?.(point) ?? COLOURS.accent;

/** The years that a goal of several years covers, as a line that ends at its mark. */
const spans = (chart: SeriesChart): CustomSeriesOption => ({
	type: 'custom',
	silent: true,
	data: one,
	renderItem: (_, api) => {
		const at = position(chart.points, api);
		return {
			type: 'group',
			children: chart.points.flatMap((point, i) => {
				if (point.year_start === point.year_end) return [];
				const { x, xStart, yLow } = at(point, i);
				return [
					{
						type: 'path' as const,
						shape: { pathData: `M${xStart} ${yLow - 4}v8M${xStart} ${yLow}H${x}` },
						style: {
							stroke: markStyle(point.kind, colourOf(chart, point)).stroke,
							lineWidth: 1.5,
							fill: 'none'
						}
					}
				];
			})
		};
	}
});

const marks = (chart: SeriesChart, size: Size): CustomSeriesOption => ({
	type: 'custom',
	data: chart.points.map((point) => [point.year_end, point.low]),
	renderItem: (params, api) => {
		const point = chart.points[params.dataIndex];
		if (!point) return { type: 'group', children: [] };
		const { x, yLow, yHigh } = position(chart.points, api)(point, params.dataIndex);
		return {
			type: 'path',
			shape: { pathData: markPath(point.comparator, x, yLow, radiusOf(size), yHigh) },
			style: markStyle(point.kind, colourOf(chart, point)),
			emphasis: { disabled: true } as object
		};
	}
});

const labels = (chart: SeriesChart, size: Size): CustomSeriesOption => ({
	type: 'custom',
	silent: true,
	data: one,
	renderItem: (params, api) => {
		const at = position(chart.points, api);
		const anchors = chart.points.map((point, i) => {
			const { x, yHigh } = at(point, i);
			return { x, y: yHigh, text: point.label, radius: radiusOf(size) + 1 };
		});
		const frame = params.coordSys as unknown as {
			x: number;
			y: number;
			width: number;
			height: number;
		};
		const room = { x: 0, y: 0, width: size.width, height: frame.y + frame.height };
		const placed = placeLabels(anchors, room, FONT_SIZE);
		return {
			type: 'group',
			children: chart.points.flatMap((point, i) => {
				const centre = placed[i];
				if (!centre) return [];
				return [
					{
						type: 'text' as const,
						style: {
							...centre,
							text: point.label,
							align: 'center' as const,
							verticalAlign: 'middle' as const,
							fontFamily: FONT,
							fontSize: FONT_SIZE,
							fontWeight: point.kind === 'target' ? 600 : 400,
							fill: point.kind === 'target' ? COLOURS.ink : COLOURS.quiet
						}
					}
				];
			})
		};
	}
});
