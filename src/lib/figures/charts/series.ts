import type { Locale } from '../../base/locale';
import type { Coverage } from '../../relate/statements/coverage';
import { valueExtent, type Extent } from './extent';
import type { ChartPoint } from './point';

/** What a series chart draws, for it and its layers. */
export interface SeriesChart {
	points: readonly ChartPoint[];
	/** The unit of the values, as records name it. */
	unit: string;
	locale: Locale;
	/** What is known of each year; with it the chart tells silence from missing documents. */
	coverage?: ReadonlyMap<number, Coverage>;
	/** The words for a gap of years without documents. */
	gapLabel?: string;
	log?: boolean;
	/** The years and values of axes that several charts share; otherwise those of the points. */
	years?: readonly [number, number] | undefined;
	extent?: Extent | undefined;
	/** Joins the targets of each place by a line, where several places would make a thicket of stems. */
	joined?: boolean;
	/** The colour of a point's place; without it targets have the accent and results are grey. */
	colour?: (point: ChartPoint) => string;
}

/** Whether the value axis of these points begins at zero; a chart whose axis does not must say so. */
export const startsAtZero = (points: readonly ChartPoint[]): boolean =>
	valueExtent(points.flatMap(({ low, high }) => [low, high])).fromZero;
