import type { Comparator, Kind } from '../../model/record';

/** One statement as a chart draws it: values in the unit of the chart's axis. */
export interface ChartPoint {
	id: string;
	kind: Kind;
	/** Whether it is from statistics, not from a document. */
	statistic?: boolean;
	comparator: Comparator;
	low: number;
	high: number;
	year_start: number;
	year_end: number;
	/** The territory that the document governs. */
	place: string;
	/** What stands at the mark, without how often it is stated. */
	label: string;
	/** Ids of other statements that say the same and stand at the same mark. */
	also?: readonly string[];
	/** How often the number is stated, where that is more than once. */
	times?: number;
	/** Of a difference, the id of the statement that it is from. */
	from?: string;
}

/** How a mark says that its number is stated more than once. */
export const timesWords = (times: number | undefined): string => (times ? ` ×${times}` : '');

/** All that stands at a mark: what its number is, and how often it is stated. */
export const wordsAt = ({ label, times }: Pick<ChartPoint, 'label' | 'times'>): string =>
	label + timesWords(times);

/** First and last year of a set of points. */
export function yearExtent(points: readonly ChartPoint[]): [number, number] {
	return [
		Math.floor(Math.min(...points.map((point) => point.year_start))),
		Math.ceil(Math.max(...points.map((point) => point.year_end)))
	];
}
