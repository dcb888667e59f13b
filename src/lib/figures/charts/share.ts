import { WIDE } from '../look/theme';

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

/** Wholes parted by shares. */
export interface ShareChart {
	groups: readonly ShareGroup[];
}

export const ROW = 26;
/** Pixels above a group, and of a name over its bar. */
export const HEAD = 28;
export const NAME_LINE = 18;
export const PAD = 8;
/** On a phone the name of a row stands over its bar. */
export const isNarrow = (width: number) => width < WIDE;
/** Pixels of a row in a width. */
export const rowHeight = (width: number) => ROW + (isNarrow(width) ? NAME_LINE : 0);

/** Pixels of a group in a width. */
export const groupHeight = ({ name, rows }: ShareGroup, width: number): number =>
	(name === null ? 0 : HEAD) + rows.length * rowHeight(width);

/** Pixels that groups take in a width. */
export const shareHeight = (groups: readonly ShareGroup[], width: number): number =>
	groups.reduce((sum, group) => sum + groupHeight(group, width), PAD);
