import type { SeriesRow } from '../../model/record';
import type { PlanYears } from './coverage';
import type { Statement } from './statement';
import type { Withdrawal } from './withdrawal';

/** What the figures are made from: a series with its statements and the documents beside them. */
export interface SeriesData {
	series: SeriesRow;
	statements: readonly Statement[];
	documents: readonly PlanYears[];
	/** Where documents say that they set no target of it. */
	withdrawals: readonly Withdrawal[];
}
