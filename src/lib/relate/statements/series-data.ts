import type { SeriesRow } from '../../model/record';
import type { Statement } from './statement';

/** What the figures are made from: a series with its statements and the documents beside them. */
export interface SeriesData {
	series: SeriesRow;
	statements: readonly Statement[];
	documents: readonly {
		id: string;
		title: string;
		region: string;
		plan_start: number;
		plan_end: number;
	}[];
}
