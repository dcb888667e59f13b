import type { Comparator } from '../../model/record';

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

/** Values at two times. */
export interface SlopeChart {
	slopes: readonly Slope[];
	/** What stands above either end. */
	heads: readonly [before: string, after: string];
}

/** Pixels of a line of words, above the slopes and below. */
export const LINE = 17;
/** The most lines that a name takes. */
export const LINES = 2;
export const HEAD = 24;
export const FOOT = 12;
/** Pixels that so many slopes take. */
export const slopeHeight = (slopes: number): number =>
	HEAD + FOOT + Math.max(90, slopes * LINE * LINES * 0.9);
