import type { Comparator } from '../../model/record';
import type { Locale } from '../../base/locale';
import { CLOSE_TOGETHER, logExtent, valueExtent, type Extent } from './extent';
import { widestOf } from '../look/text-width';
import { swarm } from './swarm';
import { WIDE } from '../look/theme';
import { FONT_SIZE } from '../look/theme';

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

/** Levels of territories over one axis. */
export interface LadderChart {
	/** From the top down. */
	rows: readonly LadderRow[];
	unit: string;
	locale: Locale;
}

/** Pixels of the axis, of a mark from its middle, from level to level of marks, and of a name over its mark. */
export const AXIS = 30;
export const RADIUS = 4.5;
export const STEP = 2 * RADIUS + 2;
const PAD = 14;
/** Two lines of words. */
const LEAST_ROW = 46;
export const NAME_SIZE = 11;

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

/** A row where it stands. */
export interface PlacedRow extends LadderRow {
	top: number;
	height: number;
	/** What the words over the marks take of it. */
	head: number;
	/** Pixels along the axis, and the level that each mark is laid on. */
	spans: { from: number; to: number }[];
	levels: number[];
}

/** Where everything of a ladder stands in a width. */
export interface LadderLayout {
	extent: LadderAxis;
	left: number;
	right: number;
	/** The pixel of a value. */
	x: (value: number) => number;
	rows: PlacedRow[];
	height: number;
}

/** On a phone the words of a row stand over it, not beside it. */
export const isNarrow = (width: number) => width < WIDE;
const HEAD = 36;

/** Lays out a ladder in a width, in pixels. */
export function layoutOf(rows: readonly LadderRow[], width: number): LadderLayout {
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
