import type { SeriesRow } from '../model/record';
import type { SeriesData } from '../relate/statements/series-data';
import { query } from './engine/native.server';
import { documentsBeside } from './queries/series';
import { statementsOfSeries } from './statements.server';
import { withdrawalsOf } from './withdrawals.server';

/** All that the figures of a series are made from. */
export const seriesData = async (series: SeriesRow): Promise<SeriesData> => ({
	series,
	statements: await statementsOfSeries(series),
	documents: await query(documentsBeside(series.id)),
	withdrawals: await withdrawalsOf(series)
});
