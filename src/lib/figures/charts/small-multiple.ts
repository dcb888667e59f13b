import type { ChartPoint } from './point';

/** A place's marks among those of others. */
export interface SmallMultiple {
	/** Of the place that the small chart is about. */
	points: readonly ChartPoint[];
	/** Of other places; their targets are drawn as dots behind. */
	others?: readonly ChartPoint[];
	/** The same for all charts that stand together. */
	years: readonly [number, number];
}
