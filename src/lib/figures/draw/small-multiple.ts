import type { CustomSeriesOption } from 'echarts/charts';
import { dodge, type PlacedPoint } from './label-points';
import { markStyle, pointPath } from '../look/marks';
import type { Draw } from './option';
import type { ChartPoint } from '../charts/point';
import type { SmallMultiple } from '../charts/small-multiple';
import { layer, words, type Api } from './custom-layer';
import { baseOption } from './base-option';
import { COLOURS } from '../look/theme';

const RADIUS = 3.5;
const YEAR_SIZE = 10;
const YEAR_WIDTH = 26;

/** A chart without axes: marks on stems over one line of years, which is the same in every chart. */
export function smallMultiple({ points, others = [], years }: SmallMultiple): Draw {
	const behind = others.filter(({ kind }) => kind === 'target');
	const values = [...points, ...behind].flatMap(({ low, high }) => [low, high]);
	const top = Math.max(0, ...values);
	const bottom = Math.min(0, ...values);
	return () => ({
		...baseOption,
		grid: { left: 16, right: 16, top: 10, bottom: 16, outerBoundsMode: 'none' },
		tooltip: { show: false },
		xAxis: { type: 'value', min: years[0], max: years[1], show: false },
		yAxis: { type: 'value', min: bottom, max: top || 1, show: false },
		series: [ground(years, points), dots(behind), marks(points)]
	});
}

function placed(points: readonly ChartPoint[], api: Api): PlacedPoint[] {
	const pixels = points.map((point): PlacedPoint => {
		const [x = 0, y = 0] = api.coord([point.year_end, point.low]);
		const [xStart = 0] = api.coord([point.year_start, point.low]);
		return { point, x, xStart, y, high: api.coord([point.year_end, point.high])[1] ?? y };
	});
	const year = (api.coord([2001, 0])[0] ?? 0) - (api.coord([2000, 0])[0] ?? 0);
	return dodge(pixels, RADIUS, year);
}

/** The zero line with its first and last year, and the years of the points where there is room. */
const ground = (
	[first, last]: readonly [number, number],
	points: readonly ChartPoint[]
): CustomSeriesOption =>
	layer((api) => {
		const [x1 = 0, y = 0] = api.coord([first, 0]);
		const [x2 = 0] = api.coord([last, 0]);
		const line = {
			type: 'line' as const,
			shape: { x1: x1 - 14, y1: y, x2: x2 + 14, y2: y },
			style: { stroke: COLOURS.mark, lineWidth: 1, fill: 'none' }
		};
		const years = [...new Set(points.map(({ year_end }) => year_end))].toSorted((a, b) => b - a);
		let free = Infinity;
		const labels = years.flatMap((year) => {
			const [x = 0] = api.coord([year, 0]);
			if (x + YEAR_WIDTH / 2 > free) return [];
			free = x - YEAR_WIDTH / 2;
			return [
				words(String(year), x, y + 10, {
					align: 'center',
					fill: COLOURS.quiet,
					fontSize: YEAR_SIZE
				})
			];
		});
		return [line, ...labels];
	});

const dots = (points: readonly ChartPoint[]): CustomSeriesOption =>
	layer((api) =>
		points.map((point) => {
			const [cx = 0, cy = 0] = api.coord([point.year_end, point.low]);
			return {
				type: 'circle' as const,
				shape: { cx, cy, r: 2 },
				style: { fill: COLOURS.mark, opacity: 0.4 }
			};
		})
	);

const marks = (points: readonly ChartPoint[]): CustomSeriesOption =>
	layer((api) => {
		const all = placed(points, api);
		const results = all.filter(({ point }) => point.kind === 'actual' && !isSpan(point));
		const line = {
			type: 'polyline' as const,
			shape: { points: results.map(({ x, y }) => [x, y]) },
			style: { stroke: COLOURS.mark, lineWidth: 1, fill: 'none' }
		};
		const stems = all
			.filter(({ point }) => point.kind === 'target')
			.map(({ point, x, xStart, y }) => {
				const [, zero = 0] = api.coord([point.year_end, 0]);
				const span = isSpan(point) ? `M${xStart} ${y}H${x}` : '';
				return {
					type: 'path' as const,
					shape: { pathData: `M${x} ${zero}V${y}${span}` },
					style: { stroke: COLOURS.accent, lineWidth: 1, opacity: 0.45, fill: 'none' }
				};
			});
		const shapes = all.map((at) => ({
			type: 'path' as const,
			shape: { pathData: pointPath(at.point, at, RADIUS) },
			style: markStyle(at.point.kind, COLOURS.accent)
		}));
		return [...stems, line, ...shapes];
	});

const isSpan = ({ year_start, year_end }: ChartPoint) => year_start < year_end;
