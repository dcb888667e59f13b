import type { KeptOutcome } from '../../relate/kept/outcomes';
import { FONT_SIZE } from '../look/theme';
import { widestOf } from '../look/text-width';

/** A group of things that are counted one by one: a mark each. */
export interface TallyRow {
	name: string;
	/** In the order in which they are drawn. */
	marks: readonly KeptOutcome[];
}

/** Things counted one by one. */
export interface TallyChart {
	rows: readonly TallyRow[];
}

/** Pixels of a mark with its room, and between the rows. */
export const CELL = 15;
export const GAP = 8;
/** Pixels that the names of the rows take. */
export const tallyLeft = (rows: readonly TallyRow[]) =>
	widestOf(
		rows.map(({ name }) => name),
		FONT_SIZE
	) +
	GAP * 2;

/** Where each row begins, and where the last one ends. */
export function tallyLines(
	rows: readonly TallyRow[],
	width: number
): { perLine: number; tops: number[] } {
	const perLine = Math.max(1, Math.floor((width - tallyLeft(rows)) / CELL));
	const tops = [0];
	for (const { marks } of rows)
		tops.push((tops.at(-1) ?? 0) + Math.max(1, Math.ceil(marks.length / perLine)) * CELL + GAP);
	return { perLine, tops };
}

/** Pixels that a tally takes in a width. */
export const tallyHeight = (rows: readonly TallyRow[], width: number): number =>
	(tallyLines(rows, width).tops.at(-1) ?? 0) + GAP;
