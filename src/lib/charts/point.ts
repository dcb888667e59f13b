import type { Comparator, Kind } from '$lib/dataset/record';

/** One statement as a chart draws it: values in the unit of the chart's axis. */
export interface ChartPoint {
	id: string;
	kind: Kind;
	comparator: Comparator;
	low: number;
	high: number;
	year_start: number;
	year_end: number;
	/** The territory that the document governs. */
	place: string;
	/** What stands at the mark. */
	label: string;
}

/** Points that stand in one year, with each one's place in the row: 0 of 1, 1 of 3 … */
export interface Slot {
	index: number;
	count: number;
}

/** Puts the points of one year side by side, in the order given. */
export function slots(points: readonly ChartPoint[]): Slot[] {
	const counts = new Map<number, number>();
	const indexes = points.map(({ year_end }) => {
		const index = counts.get(year_end) ?? 0;
		counts.set(year_end, index + 1);
		return index;
	});
	return points.map(({ year_end }, i) => ({
		index: indexes[i] ?? 0,
		count: counts.get(year_end) ?? 1
	}));
}

/** First and last year of a set of points. */
export function yearExtent(points: readonly ChartPoint[]): [number, number] {
	return [
		Math.min(...points.map((point) => point.year_start)),
		Math.max(...points.map((point) => point.year_end))
	];
}
