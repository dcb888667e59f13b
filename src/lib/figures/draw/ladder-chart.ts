import { axisFormat } from '../../words/number';
import {
	AXIS,
	isNarrow,
	layoutOf,
	NAME_SIZE,
	RADIUS,
	STEP,
	type LadderChart,
	type LadderLayout,
	type PlacedRow
} from '../charts/ladder';
import { layer, marksLayer, words, type Element } from './custom-layer';
import { textWidth } from '../look/text-width';
import { markPath, markStyle } from '../look/marks';
import type { Draw } from './option';
import { baseOption, itemTooltip } from './base-option';
import { COLOURS, FONT_SIZE } from '../look/theme';

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
