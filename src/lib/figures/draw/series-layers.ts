import { layer, words, type Api, type LayerParameters } from './custom-layer';
import type { CustomSeriesOption } from 'echarts/charts';
import { yearRuns, type Coverage } from '../../relate/statements/coverage';
import type { Kind } from '../../model/record';
import { byExactness } from '../../relate/statements/agreement';
import { boxesAlong, type Box, type LinePart } from './label-placement';
import { textWidth } from '../look/text-width';
import { dodge, labelPoints, type PlacedPoint } from './label-points';
import { markStyle, pointPath } from '../look/marks';
import type { Size } from './option';
import { WIDE } from '../look/theme';
import { wordsAt, type ChartPoint } from '../charts/point';
import type { SeriesChart } from '../charts/series';
import { COLOURS, FONT_SIZE } from '../look/theme';

/*
 * The layers of a series chart, from the ground up. Each is one custom series of ECharts; all but the
 * marks draw at once what they draw, from one datum, and hear no pointer.
 */

const radiusOf = ({ width }: Size) => (width < WIDE ? 5 : 6);

const frameOf = (params: LayerParameters) => params.coordSys as unknown as Box;

/** Pixels from one year to the next. */
const yearWidth = (api: Api) => (api.coord([2001, 0])[0] ?? 0) - (api.coord([2000, 0])[0] ?? 0);

/** All points with their pixels. */
function placed(points: readonly ChartPoint[], api: Api, size: Size): PlacedPoint[] {
	const pixels = points.map((point): PlacedPoint => {
		const [x = 0, y = 0] = api.coord([point.year_end, point.low]);
		const [xStart = 0] = api.coord([point.year_start, point.low]);
		const [, high = 0] = api.coord([point.year_end, point.high]);
		return { point, x, xStart, y, high };
	});
	return dodge(pixels, radiusOf(size), yearWidth(api));
}

const colourOf = (chart: SeriesChart, point: ChartPoint) => chart.colour?.(point) ?? COLOURS.accent;

const styleOf = (chart: SeriesChart, point: ChartPoint) =>
	markStyle(point.kind, colourOf(chart, point), chart.colour?.(point));

const STRIP = { below: 5, height: 4, width: 14 };
const GAP_YEARS = 2;
const BOXED: ReadonlySet<Coverage> = new Set(['target', 'withdrawn', 'silent']);

/** The box of a year with its upper left corner at a place. */
function boxOf(state: Coverage, x: number, y: number) {
	const { width, height } = STRIP;
	const style = {
		fill: state === 'target' ? COLOURS.mark : 'none',
		stroke: COLOURS.mark,
		lineWidth: 1
	};
	const box = { type: 'rect' as const, shape: { x, y, width, height }, style };
	if (state !== 'withdrawn') return [box];
	const shape = { x1: x, y1: y + height, x2: x + width, y2: y };
	return [box, { type: 'line' as const, shape, style }];
}

/**
 * A strip under the axis with a box for each year of which the collection has a document: solid where
 * it states a target, crossed where it says that it sets none, open where it is silent. Longer gaps say
 * in words that there is no document.
 */
export const coverageLayer = (
	coverage: ReadonlyMap<number, Coverage>,
	gapLabel: string
): CustomSeriesOption =>
	layer((api, params) => {
		const frame = frameOf(params);
		const bottom = frame.y + frame.height;
		const xOf = (year: number) => api.coord([year, 0])[0] ?? 0;
		const boxes = [...coverage]
			.filter(([, state]) => BOXED.has(state))
			.flatMap(([year, state]) =>
				boxOf(
					state,
					Math.round(xOf(year) - STRIP.width / 2) + 0.5,
					Math.round(bottom) + STRIP.below + 0.5
				)
			);
		const missing = [...coverage].filter(([, state]) => state === 'none').map(([year]) => year);
		const gaps = yearRuns(missing)
			.filter(([first, last]) => last - first + 1 >= GAP_YEARS)
			.map(([first, last]) => ({ x: (xOf(first) + xOf(last)) / 2, room: xOf(last) - xOf(first) }))
			.filter(({ room }) => room > textWidth(gapLabel, FONT_SIZE))
			.map(({ x }) => text(gapLabel, { x, y: bottom - 12 }, { fill: COLOURS.mark }));
		return [...boxes, ...gaps];
	});

/**
 * Faint stems from zero, one a year, which make few points over many years stand as what they are; and
 * the zero line, which the axis is not where values lie below it.
 */
export const stemLayer = (chart: SeriesChart): CustomSeriesOption =>
	layer((api, params) => {
		const { x: left, width } = frameOf(params);
		const [, ground = 0] = api.coord([0, 0]);
		const zeroLine = {
			type: 'line' as const,
			shape: { x1: left, x2: left + width, y1: ground, y2: ground },
			style: { stroke: COLOURS.mark, lineWidth: 1, fill: 'none' }
		};
		const targets = chart.points.filter(({ kind }) => kind === 'target');
		const years = [...new Set(targets.map(({ year_end }) => year_end))];
		const stems = years.map((year) => {
			const highs = targets.filter(({ year_end }) => year_end === year).map(({ high }) => high);
			const [x = 0, top = 0] = api.coord([year, Math.max(...highs)]);
			return {
				type: 'line' as const,
				shape: { x1: x, x2: x, y1: ground, y2: top },
				style: { stroke: COLOURS.mark, lineWidth: 1, opacity: 0.5, fill: 'none' }
			};
		});
		return [zeroLine, ...stems];
	});

/**
 * What each place states of single years, in order of time: its targets or its results. Of several in a
 * year the line goes through one, an exact one where there is one.
 */
function yearLines(all: readonly PlacedPoint[], kind: Kind): PlacedPoint[][] {
	const ofKind = all.filter(
		({ point }) => point.kind === kind && point.year_start === point.year_end
	);
	const places = [...new Set(ofKind.map(({ point }) => point.place))];
	return places.map((place) => {
		const own = ofKind
			.filter(({ point }) => point.place === place)
			.toSorted((a, b) => byExactness(a.point, b.point));
		const byYear = new Map(own.toReversed().map((at) => [at.point.year_end, at]));
		return [...byYear.values()].toSorted((a, b) => a.point.year_end - b.point.year_end);
	});
}

type Vertex = [x: number, y: number];

const corners = (line: readonly PlacedPoint[]) => line.map(({ x, y }): Vertex => [x, y]);

/** The results of each place, joined by a thin line. */
export const resultLayer = (chart: SeriesChart, size: Size): CustomSeriesOption =>
	layer((api) =>
		yearLines(placed(chart.points, api, size), 'actual').map((line) => ({
			type: 'polyline' as const,
			shape: { points: corners(line) },
			style: {
				stroke: line[0] ? styleOf(chart, line[0].point).stroke : COLOURS.mark,
				lineWidth: 1,
				fill: 'none'
			}
		}))
	);

/** The targets of each place, joined by a line in its colour. */
export const targetLineLayer = (chart: SeriesChart, size: Size): CustomSeriesOption =>
	layer((api) =>
		yearLines(placed(chart.points, api, size), 'target').map((line) => ({
			type: 'polyline' as const,
			shape: { points: corners(line) },
			style: {
				stroke: line[0] ? colourOf(chart, line[0].point) : COLOURS.accent,
				lineWidth: 1.5,
				fill: 'none'
			}
		}))
	);

/** The years that a statement of several years covers, as a line that ends at its mark. */
export const spanLayer = (chart: SeriesChart, size: Size): CustomSeriesOption =>
	layer((api) =>
		placed(chart.points, api, size)
			.filter(({ point }) => point.year_start < point.year_end)
			.map(({ point, x, xStart, y }) => ({
				type: 'path' as const,
				shape: { pathData: `M${xStart} ${y - 4}V${y + 4}M${xStart} ${y}H${x}` },
				style: {
					stroke: point.kind === 'target' ? colourOf(chart, point) : styleOf(chart, point).stroke,
					lineWidth: 1.5,
					fill: 'none'
				}
			}))
	);

/** The marks themselves, one datum a point: these can be asked. */
export const markLayer = (chart: SeriesChart, size: Size): CustomSeriesOption => ({
	type: 'custom',
	id: 'marks',
	data: chart.points.map((point) => [point.year_end, point.low]),
	renderItem: ({ context, dataIndex }, api) => {
		// One object for all marks of a drawing: their places are worked out once.
		context['placed'] ??= placed(chart.points, api, size);
		const at = (context['placed'] as PlacedPoint[])[dataIndex];
		if (!at) return null;
		return {
			type: 'path',
			shape: { pathData: pointPath(at.point, at, radiusOf(size)) },
			style: styleOf(chart, at.point),
			emphasisDisabled: true
		};
	}
});

/** The numbers that stand at the value axis. */
interface Ticks {
	values: readonly number[];
	format: (value: number) => string;
}

/** Pixels between the numbers of the value axis and the frame of the chart. */
const AXIS_GAP = 8;

function tickBoxes({ values, format }: Ticks, api: Api, left: number): Box[] {
	return values.map((value) => {
		const [, y = 0] = api.coord([0, value]);
		const width = textWidth(format(value), FONT_SIZE) + AXIS_GAP;
		return { x: left - width, y: y - FONT_SIZE / 2, width, height: FONT_SIZE };
	});
}

/** On the line of a goal over several years a label reads as if it were that of the line. */
const SPAN_WEIGHT = 2;

/** The lines of the chart: results joined, targets joined or on stems, and years that a statement covers. */
function linesOf(chart: SeriesChart, all: readonly PlacedPoint[], foot: number): LinePart[] {
	const stems = all.map((at): Vertex[] => [
		[at.x, at.y],
		[at.x, foot]
	]);
	const spans = all
		.filter(({ point }) => point.year_start < point.year_end)
		.map(({ x, xStart, y }): Vertex[] => [
			[xStart, y],
			[x, y]
		]);
	const targets = chart.joined ? yearLines(all, 'target').map(corners) : stems;
	return [
		...[...yearLines(all, 'actual').map(corners), ...targets].flatMap((line) => boxesAlong(line)),
		...spans.flatMap((line) => boxesAlong(line, SPAN_WEIGHT))
	];
}

/** A label at each mark, where there is room for it. */
export const labelLayer = (chart: SeriesChart, ticks: Ticks, size: Size): CustomSeriesOption =>
	layer((api, params) => {
		const grid = frameOf(params);
		const bottom = grid.y + grid.height;
		const all = placed(chart.points, api, size);
		const [, zero = bottom] = api.coord([0, 0]);
		const foot = Number.isFinite(zero) ? Math.min(zero, bottom) : bottom;
		const groups = labelPoints(
			all,
			{ radius: radiusOf(size), size: FONT_SIZE },
			{
				frame: { x: 0, y: 0, width: size.width, height: bottom },
				taken: tickBoxes(ticks, api, grid.x),
				lines: linesOf(chart, all, foot)
			}
		);
		return groups.flatMap(({ point, centre }) => {
			if (!centre) return [];
			const target = point.kind === 'target';
			return [
				text(wordsAt(point), centre, {
					fill: target ? COLOURS.ink : COLOURS.quiet,
					fontWeight: target ? 600 : 400
				})
			];
		});
	});

/** Lines stop short of the words that they would cross. */
const text = (
	content: string,
	{ x, y }: { x: number; y: number },
	style: { fill: string; fontWeight?: number }
) => words(content, x, y, { ...style, stroke: COLOURS.paper, lineWidth: 3, align: 'center' });
