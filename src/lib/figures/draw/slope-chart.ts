import type { CustomSeriesOption } from 'echarts/charts';
import type { Comparator } from '../../model/record';
import { valueExtent } from './axis';
import type { Api, Element } from './custom-layer';
import { textWidth } from './label-placement';
import { markPath, markStyle } from './marks';
import type { Draw, Size } from './option';
import { baseOption, COLOURS, FONT, FONT_SIZE, itemTooltip } from './theme';

/** One end of a slope. */
export interface SlopeEnd {
	low: number;
	high: number;
	comparator: Comparator;
	/** What stands beside the mark. */
	label: string;
}

/** A value that was one and became another. */
export interface Slope {
	name: string;
	before: SlopeEnd;
	after: SlopeEnd;
}

interface SlopeChart {
	slopes: readonly Slope[];
	/** What stands above either end. */
	heads: readonly [before: string, after: string];
}

const LINE = 17;
/** The most lines that a name takes. */
const LINES = 2;
const HEAD = 24;
const FOOT = 12;
const GAP = 8;
const RADIUS = 4;
/** The least part of the width that the lines between both ends take. */
const LEAST_SLOPE = 0.2;

/** Pixels that so many slopes take. */
export const slopeHeight = (slopes: number): number =>
	HEAD + FOOT + Math.max(90, slopes * LINE * LINES * 0.9);

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
	const widest = (texts: readonly string[]) =>
		Math.max(...texts.map((text) => textWidth(text, FONT_SIZE))) + GAP * 2;
	const left = widest(slopes.map(({ before }) => before.label));
	const wanted = widest(slopes.map(({ name, after }) => `${after.label} ${name}`));
	return { left, right: Math.min(wanted, width * (1 - LEAST_SLOPE) - left) };
}

/** As much of a text as has room, an ellipsis in place of the rest. */
function fitted(text: string, room: number): string {
	if (textWidth(text, FONT_SIZE) <= room) return text;
	let short = text;
	while (short.length > 1 && textWidth(`${short}…`, FONT_SIZE) > room) short = short.slice(0, -1);
	return `${short}…`;
}

/** A text on as many lines as it needs and may have, broken at blanks where it has any. */
function wrapped(text: string, room: number): string[] {
	const lines: string[] = [];
	let rest = text;
	while (lines.length < LINES - 1 && textWidth(rest, FONT_SIZE) > room) {
		let cut = rest.length;
		while (cut > 1 && textWidth(rest.slice(0, cut), FONT_SIZE) > room) cut--;
		const blank = rest.lastIndexOf(' ', cut);
		if (blank > 0) cut = blank;
		lines.push(rest.slice(0, cut));
		rest = rest.slice(cut).trimStart();
	}
	return [...lines, fitted(rest, room)];
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

const text = (x: number, y: number, words: string, right: boolean, quiet = false): Element => ({
	type: 'text',
	style: {
		x,
		y,
		text: words,
		align: right ? 'right' : 'left',
		verticalAlign: 'middle',
		fill: quiet ? COLOURS.quiet : COLOURS.ink,
		fontFamily: FONT,
		fontSize: FONT_SIZE
	}
});

const lineLayer = (
	slopes: readonly Slope[],
	size: Size,
	heads: SlopeChart['heads']
): CustomSeriesOption => ({
	type: 'custom',
	silent: true,
	data: [[0, 0]],
	renderItem: (_, api) => {
		const at = (x: number, { low }: SlopeEnd) => api.coord([x, low]);
		const x1 = api.coord([0, 0])[0] ?? 0;
		const x2 = api.coord([1, 0])[0] ?? 0;
		const room = size.width - x2 - GAP;
		const names = slopes.map(({ name, after }) => wrapped(`${after.label} ${name}`, room - GAP));
		const left = apart(
			slopes.map(({ before }) => at(0, before)[1] ?? 0),
			slopes.map(() => 1),
			size.height
		);
		const right = apart(
			slopes.map(({ after }) => at(1, after)[1] ?? 0),
			names.map(({ length }) => length),
			size.height
		);
		return {
			type: 'group',
			children: [
				text(x1, HEAD / 2 - 2, heads[0], true, true),
				text(x2, HEAD / 2 - 2, heads[1], false, true),
				...slopes.map((slope) => line(slope, api)),
				...slopes.map(({ before }, i) => text(x1 - GAP, left[i] ?? 0, before.label, true)),
				...names.flatMap((lines, i) =>
					lines.map((words, rank) => {
						const below = (rank - (lines.length - 1) / 2) * LINE;
						return text(x2 + GAP, (right[i] ?? 0) + below, words, false);
					})
				)
			]
		};
	}
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
