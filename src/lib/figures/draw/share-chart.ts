import { layer, marksLayer, WITHOUT_AXES, words, type Element } from './custom-layer';
import { fitted, textWidth, widestOf } from '../look/text-width';
import {
	groupHeight,
	PAD,
	ROW,
	HEAD,
	isNarrow,
	NAME_LINE,
	rowHeight,
	type ShareChart,
	type ShareGroup,
	type ShareRow
} from '../charts/share';
import type { Draw } from './option';
import { baseOption, itemTooltip } from './base-option';
import { COLOURS, FONT_SIZE } from '../look/theme';

const BAR = 20;
const MOST_OF_NAME = 0.45;

/** A bar for each whole, all of one length, parted by shares. Its marks are its parts, without empty ones. */
export function shareChart({ groups }: ShareChart): Draw {
	return ({ width }, tell) => {
		const { names, bars } = placed(groups, width);
		return {
			...baseOption,
			...WITHOUT_AXES,
			tooltip: itemTooltip(tell),
			series: [layer(() => names), marksLayer(bars, (bar) => bar)]
		};
	};
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
	const widest = (texts: readonly string[]) => widestOf(texts, FONT_SIZE);
	const names = Math.min(widest(rows.map(({ name }) => name)), width * MOST_OF_NAME);
	const left = narrow ? 0 : names + 12;
	const right = widest(rows.map(({ total }) => total)) + 10;
	return { narrow, width, names, left, length: width - left - right };
}

/** What is drawn: words, and the parts of the bars. */
interface PlacedBars {
	names: Element[];
	bars: Element[];
}

function placedRow(row: ShareRow, top: number, columns: ShareColumns): PlacedBars {
	const { narrow, width, names, left, length } = columns;
	const barTop = top + (narrow ? NAME_LINE : (ROW - BAR) / 2);
	const middle = barTop + BAR / 2;
	const name = narrow
		? words(fitted(row.name, FONT_SIZE, width), 0, top + NAME_LINE / 2, {})
		: words(fitted(row.name, FONT_SIZE, names + 1), left - 12, middle, { align: 'right' });
	return {
		names: [name, words(row.total, width - 2, middle, { align: 'right', fill: COLOURS.quiet })],
		bars: segmentsOf(row, left, barTop, length)
	};
}

function placed(groups: readonly ShareGroup[], width: number): PlacedBars {
	const columns = columnsOf(
		groups.flatMap(({ rows }) => rows),
		width
	);
	let top = PAD / 2;
	const all = groups.flatMap((group): PlacedBars[] => {
		const head = group.name === null ? 0 : HEAD;
		const first = top + head;
		const named =
			group.name === null ? [] : [words(group.name, 0, top + head / 2 + 2, { fontWeight: 600 })];
		top += groupHeight(group, width);
		return [
			{ names: named, bars: [] },
			...group.rows.map((row, index) => placedRow(row, first + index * rowHeight(width), columns))
		];
	});
	return {
		names: all.flatMap(({ names }) => names),
		bars: all.flatMap(({ bars }) => bars)
	};
}

function segmentsOf(row: ShareRow, left: number, top: number, length: number): Element[] {
	let from = left;
	return row.segments.flatMap(({ share, label, fill, ink }) => {
		const width = share * length;
		const x = from;
		from += width;
		if (share === 0) return [];
		const bar: Element = {
			type: 'rect',
			shape: { x, y: top, width, height: BAR },
			style: { fill, stroke: COLOURS.edge, lineWidth: 1 }
		};
		const fits = textWidth(label, FONT_SIZE) + 4 <= width;
		const inside = words(label, x + width / 2, top + BAR / 2, { align: 'center', fill: ink });
		return [{ type: 'group', children: fits ? [bar, inside] : [bar] }];
	});
}
