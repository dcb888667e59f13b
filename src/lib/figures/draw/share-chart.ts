import type { CustomSeriesOption } from 'echarts/charts';
import type { Element } from './custom-layer';
import { textWidth } from './label-placement';
import { WIDE, type Draw } from './option';
import { baseOption, COLOURS, FONT, FONT_SIZE } from './theme';

/** A part of a whole, drawn as a stretch of its bar. */
export interface ShareSegment {
	/** 0 to 1. */
	share: number;
	/** What stands in it, where there is room. */
	label: string;
	fill: string;
	/** The colour of what stands in it. */
	ink: string;
}

/** A whole with its parts, from the left. */
export interface ShareRow {
	name: string;
	/** What stands at its end: how much the whole is. */
	total: string;
	segments: readonly ShareSegment[];
}

/** Wholes that belong together, under what they are. */
export interface ShareGroup {
	/** Null where there is only one group. */
	name: string | null;
	rows: readonly ShareRow[];
}

const ROW = 26;
const HEAD = 28;
const BAR = 20;
const NAME_LINE = 18;
const PAD = 8;
const MOST_OF_NAME = 0.45;

/** On a phone the name of a row stands over its bar. */
const isNarrow = (width: number) => width < WIDE;
const rowHeight = (width: number) => ROW + (isNarrow(width) ? NAME_LINE : 0);

const groupHeight = ({ name, rows }: ShareGroup, width: number): number =>
	(name === null ? 0 : HEAD) + rows.length * rowHeight(width);

/** Pixels that groups take in a width. */
export const shareHeight = (groups: readonly ShareGroup[], width: number): number =>
	groups.reduce((sum, group) => sum + groupHeight(group, width), PAD);

/** A bar for each whole, all of one length, parted by shares. */
export function shareChart(groups: readonly ShareGroup[]): Draw {
	return ({ width }) => {
		const hidden = { type: 'value' as const, min: 0, max: 1, show: false };
		return {
			...baseOption,
			grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
			tooltip: { show: false },
			xAxis: hidden,
			yAxis: hidden,
			series: [groupLayer(groups, width)]
		};
	};
}

const label = (text: string, x: number, y: number, style: Record<string, unknown>): Element => ({
	type: 'text',
	style: {
		x,
		y,
		text,
		verticalAlign: 'middle',
		fill: COLOURS.ink,
		fontFamily: FONT,
		fontSize: FONT_SIZE,
		...style
	}
});

/** A name cut to a width. */
function cut(name: string, room: number): string {
	if (textWidth(name, FONT_SIZE) <= room) return name;
	let shown = name;
	while (shown !== '' && textWidth(`${shown}…`, FONT_SIZE) > room) shown = shown.slice(0, -1);
	return `${shown}…`;
}

/** Pixels of the columns in a width. */
interface ShareColumns {
	narrow: boolean;
	width: number;
	names: number;
	left: number;
	length: number;
}

function columnsOf(rows: readonly ShareRow[], width: number): ShareColumns {
	const narrow = isNarrow(width);
	const widest = (texts: readonly string[]) =>
		Math.max(0, ...texts.map((each) => textWidth(each, FONT_SIZE)));
	const names = Math.min(widest(rows.map(({ name }) => name)), width * MOST_OF_NAME);
	const left = narrow ? 0 : names + 12;
	const right = widest(rows.map(({ total }) => total)) + 10;
	return { narrow, width, names, left, length: width - left - right };
}

function rowElements(row: ShareRow, top: number, columns: ShareColumns): Element[] {
	const { narrow, width, names, left, length } = columns;
	const barTop = top + (narrow ? NAME_LINE : (ROW - BAR) / 2);
	const middle = barTop + BAR / 2;
	return [
		narrow
			? label(cut(row.name, width), 0, top + NAME_LINE / 2, {})
			: label(cut(row.name, names + 1), left - 12, middle, { align: 'right' }),
		...segmentsOf(row, left, barTop, length),
		label(row.total, width - 2, middle, { align: 'right', fill: COLOURS.quiet })
	];
}

function groupLayer(groups: readonly ShareGroup[], width: number): CustomSeriesOption {
	const columns = columnsOf(
		groups.flatMap(({ rows }) => rows),
		width
	);
	let top = PAD / 2;
	const elements = groups.flatMap((group) => {
		const head = group.name === null ? 0 : HEAD;
		const first = top + head;
		const named =
			group.name === null ? [] : [label(group.name, 0, top + head / 2 + 2, { fontWeight: 600 })];
		top += groupHeight(group, width);
		return [
			...named,
			...group.rows.flatMap((row, index) =>
				rowElements(row, first + index * rowHeight(width), columns)
			)
		];
	});
	return {
		type: 'custom',
		silent: true,
		data: [[0, 0]],
		renderItem: () => ({ type: 'group', children: elements })
	};
}

function segmentsOf(row: ShareRow, left: number, top: number, length: number): Element[] {
	let from = left;
	return row.segments.flatMap(({ share, label: words, fill, ink }) => {
		const width = share * length;
		const x = from;
		from += width;
		if (share === 0) return [];
		const bar: Element = {
			type: 'rect',
			shape: { x, y: top, width, height: BAR },
			style: { fill, stroke: COLOURS.paper, lineWidth: 1 }
		};
		const fits = textWidth(words, FONT_SIZE) + 4 <= width;
		return fits
			? [bar, label(words, x + width / 2, top + BAR / 2, { align: 'center', fill: ink })]
			: [bar];
	});
}
