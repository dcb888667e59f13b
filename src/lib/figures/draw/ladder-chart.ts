import type { Comparator } from '../../model/record';
import type { Locale } from '../../base/locale';
import { axisFormat } from '../../words/number';
import { CLOSE_TOGETHER, logExtent, valueExtent, type Extent } from './axis';
import { layer, marksLayer, words, type Element } from './custom-layer';
import { textWidth, widestOf } from './label-placement';
import { markPath, markStyle } from './marks';
import { WIDE, type Draw } from './option';
import { swarm } from './swarm';
import { baseOption, COLOURS, FONT_SIZE, itemTooltip } from './theme';

/** A place on a rung. */
export interface LadderMark {
	low: number;
	high: number;
	comparator: Comparator;
	/** What stands beside it, where it is the only one at its end. */
	name: string;
}

/** Places of one level, in one row. */
export interface LadderRow {
	name: string;
	/** Up to two lines at the end of the row. */
	told: readonly string[];
	marks: readonly LadderMark[];
	/** Between the places, where there are several. */
	median: number | null;
	/** The target of the place above them. */
	above: number | null;
}

interface LadderChart {
	/** From the top down. */
	rows: readonly LadderRow[];
	unit: string;
	locale: Locale;
}

const AXIS = 30;
const RADIUS = 4.5;
const STEP = 2 * RADIUS + 2;
const PAD = 14;
/** Two lines of words. */
const LEAST_ROW = 46;
const NAME_SIZE = 11;

/** What a nation adds up is a hundred times what a city does: from here on the axis counts in powers. */
const POWERS = 30;

interface LadderAxis extends Extent {
	/** A chart whose axis does not begin at zero, or is logarithmic, must say so. */
	log: boolean;
}

/** The axis of a ladder. */
export function ladderAxis(rows: readonly LadderRow[]): LadderAxis {
	const values = rows.flatMap(({ marks, above }) => [
		...marks.flatMap(({ low, high }) => [low, high]),
		...(above === null ? [] : [above])
	]);
	const log = Math.min(...values) > 0 && Math.max(...values) > Math.min(...values) * POWERS;
	return { ...(log ? logExtent(values) : valueExtent(values, CLOSE_TOGETHER.dots)), log };
}

interface PlacedRow extends LadderRow {
	top: number;
	height: number;
	/** What the words over the marks take of it. */
	head: number;
	/** Pixels along the axis, and the level that each mark is laid on. */
	spans: { from: number; to: number }[];
	levels: number[];
}

interface LadderLayout {
	extent: LadderAxis;
	left: number;
	right: number;
	/** The pixel of a value. */
	x: (value: number) => number;
	rows: PlacedRow[];
	height: number;
}

/** On a phone the words of a row stand over it, not beside it. */
const isNarrow = (width: number) => width < WIDE;
const HEAD = 36;

function layoutOf(rows: readonly LadderRow[], width: number): LadderLayout {
	const extent = ladderAxis(rows);
	const widest = (texts: readonly string[]) => widestOf(texts, FONT_SIZE);
	const narrow = isNarrow(width);
	const left = narrow ? 14 : widest(rows.map(({ name }) => name)) + 24;
	const right = narrow ? 14 : widest(rows.flatMap(({ told }) => told)) + 28;
	const along = extent.log ? Math.log : (value: number) => value;
	const scale = (width - left - right) / (along(extent.max) - along(extent.min));
	const x = (value: number) => left + (along(value) - along(extent.min)) * scale;
	let top = AXIS;
	const placed = rows.map((row): PlacedRow => {
		const spans = row.marks.map(({ low, high }) => ({
			from: x(low) - RADIUS,
			to: x(high) + RADIUS
		}));
		const levels = swarm(spans, 1);
		const stack = (Math.max(0, ...levels) + 1) * STEP + PAD;
		const head = narrow ? HEAD : 0;
		const height = Math.max(LEAST_ROW, stack + head);
		top += height;
		return { ...row, top: top - height, height, head, spans, levels };
	});
	return { extent, left, right, x, rows: placed, height: top };
}

/** Pixels that a ladder takes in a width. */
export const ladderHeight = (rows: readonly LadderRow[], width: number): number =>
	layoutOf(rows, width).height;

/** A row a level: its places as marks over one axis, with the middle one and the target of the level above as lines. */
export function ladderChart({ rows, unit, locale }: LadderChart): Draw {
	return ({ width }, tell) => {
		const layout = layoutOf(rows, width);
		const { extent, left, right } = layout;
		const format = (value: number) =>
			axisFormat(extent.log ? value : extent.max, locale, unit)(value) + (unit === '%' ? '%' : '');
		return {
			...baseOption,
			grid: { left, right, top: AXIS, bottom: 0, outerBoundsMode: 'none' },
			tooltip: itemTooltip(tell),
			xAxis: {
				type: extent.log ? 'log' : 'value',
				position: 'top',
				min: extent.min,
				max: extent.max,
				axisLine: { show: false },
				axisTick: { show: false, customValues: extent.ticks },
				splitLine: { lineStyle: { color: COLOURS.rule } },
				axisLabel: {
					customValues: extent.ticks,
					formatter: format,
					color: COLOURS.quiet,
					fontSize: FONT_SIZE
				}
			},
			yAxis: { type: 'value', min: 0, max: 1, show: false },
			series: [rowLayer(layout, width), markLayer(layout)]
		};
	};
}

const line = (
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	style: Record<string, unknown>
): Element => ({
	type: 'line',
	shape: { x1, y1, x2, y2 },
	style: { fill: 'none', ...style }
});

/** Where the lowest marks of a row stand. */
const groundOf = ({ top, height, head, levels }: PlacedRow) =>
	top + head + (height - head) / 2 + (Math.max(0, ...levels) * STEP) / 2;

const rowLayer = (layout: LadderLayout, width: number) =>
	layer(() =>
		layout.rows.flatMap((row) => [
			line(0, row.top, width, row.top, { stroke: COLOURS.rule, lineWidth: 1 }),
			...linesOf(row, layout),
			...wordsOf(row, layout, width),
			...namesOf(row, layout, width)
		])
	);

/** The middle of the places, and the target above them. */
function linesOf(
	{ top, head, height, median, above, marks }: PlacedRow,
	{ x }: LadderLayout
): Element[] {
	const upright = (value: number, style: Record<string, unknown>) =>
		line(x(value), top + head + 2, x(value), top + height - 2, style);
	return [
		...(above === null
			? []
			: [upright(above, { stroke: COLOURS.ink, lineWidth: 1.2, lineDash: [4, 3] })]),
		...(median === null || marks.length < 2
			? []
			: [upright(median, { stroke: COLOURS.mark, lineWidth: 3, opacity: 0.5 })])
	];
}

function wordsOf(row: PlacedRow, { left }: LadderLayout, width: number): Element[] {
	const strong = { fill: COLOURS.ink, fontWeight: 600 };
	if (isNarrow(width)) {
		return [
			words(row.name, 2, row.top + 11, strong),
			words(row.told.join(' · '), 2, row.top + 27, { fill: COLOURS.quiet })
		];
	}
	const middle = row.top + row.height / 2;
	const first = middle - (row.told.length - 1) * 9;
	return [
		words(row.name, left - 20, middle, { ...strong, align: 'right' }),
		...row.told.map((told, index) =>
			words(told, width - 4, first + index * 18, {
				align: 'right',
				fill: index === 0 ? COLOURS.ink : COLOURS.quiet
			})
		)
	];
}

/** The names of the outermost marks, where there is one and room for it. */
function namesOf(row: PlacedRow, { left, right, x }: LadderLayout, width: number): Element[] {
	if (row.marks.length < 2) return [];
	const y = groundOf(row);
	const style = { fill: COLOURS.quiet, fontSize: NAME_SIZE };
	const alone = (end: 'low' | 'high', value: number) => {
		const there = row.marks.filter((mark) => mark[end] === value);
		return there.length === 1 ? there[0] : undefined;
	};
	const lowest = alone('low', Math.min(...row.marks.map(({ low }) => low)));
	const highest = alone('high', Math.max(...row.marks.map(({ high }) => high)));
	const room = (name: string) => textWidth(name, NAME_SIZE) + RADIUS + 4;
	return [
		...(lowest && x(lowest.low) - room(lowest.name) > left - 12
			? [words(lowest.name, x(lowest.low) - RADIUS - 4, y, { ...style, align: 'right' })]
			: []),
		...(highest && highest !== lowest && x(highest.high) + room(highest.name) < width - right + 12
			? [words(highest.name, x(highest.high) + RADIUS + 5, y, style)]
			: [])
	];
}

const markLayer = ({ rows, x }: LadderLayout) =>
	marksLayer(
		rows.flatMap((row) =>
			row.marks.map((mark, index) => ({
				...mark,
				y: groundOf(row) - (row.levels[index] ?? 0) * STEP
			}))
		),
		({ low, high, comparator, y }) => ({
			type: 'path',
			shape: {
				pathData: markPath(comparator, { x: x(low), y, high: x(high) }, RADIUS, 'horizontal')
			},
			style: markStyle('target', COLOURS.accent)
		})
	);
