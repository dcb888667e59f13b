import type { CustomSeriesOption } from 'echarts/charts';
import { layer, words, type Api, type Element } from './custom-layer';
import { fitted, widestOf } from '../look/text-width';
import { valueExtent } from '../charts/extent';
import {
	FOOT,
	HEAD,
	LINE,
	LINES,
	type Slope,
	type SlopeChart,
	type SlopeEnd
} from '../charts/slope';
import { markPath, markStyle } from '../look/marks';
import type { Draw, Size } from './option';
import { atMost, wrap } from './text-lines';
import { baseOption, itemTooltip } from './base-option';
import { COLOURS, FONT_SIZE } from '../look/theme';

const GAP = 8;
const RADIUS = 4;
/** The least part of the width that the lines between both ends take. */
const LEAST_SLOPE = 0.2;

/** Values on one scale, a line from what each was to what it became. Its marks are before, after, before, …. */
export function slopeChart({ slopes, heads }: SlopeChart): Draw {
	const ends = slopes.flatMap(({ before, after }) => [before, after]);
	const { min, max } = valueExtent(ends.flatMap(({ low, high }) => [low, high]));
	return (size, tell) => ({
		...baseOption,
		grid: { ...margins(slopes, size), top: HEAD, bottom: FOOT, outerBoundsMode: 'none' },
		tooltip: itemTooltip(tell),
		xAxis: { type: 'value', min: 0, max: 1, show: false },
		yAxis: { type: 'value', min, max, show: false },
		series: [lineLayer(slopes, size, heads), markLayer(ends)]
	});
}

function margins(slopes: readonly Slope[], { width }: Size): { left: number; right: number } {
	const widest = (texts: readonly string[]) => widestOf(texts, FONT_SIZE) + GAP * 2;
	const left = widest(slopes.map(({ before }) => before.label));
	const wanted = widest(slopes.map(({ name, after }) => `${after.label} ${name}`));
	return { left, right: Math.min(wanted, width * (1 - LEAST_SLOPE) - left) };
}

/**
 * Heights of labels near the marks that they are of, none over another's and none below `bottom`.
 * @param lines how many lines each label takes
 */
function apart(heights: readonly number[], lines: readonly number[], bottom: number): number[] {
	const half = (index: number | undefined): number => ((lines[index ?? 0] ?? 1) * LINE) / 2;
	const order = heights
		.map((_, index) => index)
		.sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
	const placed = [...heights];
	order.forEach((index, rank) => {
		const above = order[rank - 1];
		const least =
			above === undefined ? -Infinity : (placed[above] ?? 0) + half(above) + half(index);
		placed[index] = Math.max(heights[index] ?? 0, least);
	});
	for (const [rank, index] of [...order.entries()].reverse()) {
		const below = order[rank + 1];
		const most =
			below === undefined
				? bottom - half(index)
				: (placed[below] ?? bottom) - half(below) - half(index);
		placed[index] = Math.min(placed[index] ?? 0, most);
	}
	return placed;
}

const lineLayer = (slopes: readonly Slope[], size: Size, heads: SlopeChart['heads']) =>
	layer((api) => {
		const at = (x: number, { low }: SlopeEnd) => api.coord([x, low])[1] ?? 0;
		const [x1 = 0] = api.coord([0, 0]);
		const [x2 = 0] = api.coord([1, 0]);
		const room = size.width - x2 - GAP * 2;
		const names = slopes.map(({ name, after }) =>
			atMost(wrap(`${after.label} ${name}`, FONT_SIZE, room), LINES).map((each) =>
				fitted(each, FONT_SIZE, room)
			)
		);
		const left = apart(
			slopes.map(({ before }) => at(0, before)),
			slopes.map(() => 1),
			size.height
		);
		const right = apart(
			slopes.map(({ after }) => at(1, after)),
			names.map(({ length }) => length),
			size.height
		);
		const before = { align: 'right' };
		const quiet = { fill: COLOURS.quiet };
		return [
			words(heads[0], x1, HEAD / 2 - 2, { ...before, ...quiet }),
			words(heads[1], x2, HEAD / 2 - 2, { align: 'left', ...quiet }),
			...slopes.map((slope) => line(slope, api)),
			...slopes.map(({ before: { label } }, i) => words(label, x1 - GAP, left[i] ?? 0, before)),
			...names.flatMap((lines, i) =>
				lines.map((part, rank) => {
					const below = (rank - (lines.length - 1) / 2) * LINE;
					return words(part, x2 + GAP, (right[i] ?? 0) + below, { align: 'left' });
				})
			)
		];
	});

function line({ before, after }: Slope, api: Api): Element {
	const [x1 = 0, y1 = 0] = api.coord([0, before.low]);
	const [x2 = 0, y2 = 0] = api.coord([1, after.low]);
	const isSame = before.low === after.low;
	return {
		type: 'line',
		shape: { x1, y1, x2, y2 },
		style: { stroke: isSame ? COLOURS.mark : COLOURS.accent, lineWidth: 1.5, fill: 'none' }
	};
}

const markLayer = (ends: readonly SlopeEnd[]): CustomSeriesOption => ({
	type: 'custom',
	id: 'marks',
	data: ends.map(({ low }, index) => [index % 2, low]),
	renderItem: ({ dataIndex }, api) => {
		const end = ends[dataIndex];
		if (!end) return null;
		const [x = 0, y = 0] = api.coord([dataIndex % 2, end.low]);
		const high = api.coord([dataIndex % 2, end.high])[1] ?? y;
		return {
			type: 'path',
			shape: { pathData: markPath(end.comparator, { x, y, high }, RADIUS) },
			style: markStyle('target', COLOURS.accent)
		};
	}
});
