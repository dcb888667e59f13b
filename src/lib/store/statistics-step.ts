import { createHash } from 'node:crypto';
import type { SeriesRow, StatisticRow } from '../model/record';
import type { Problem } from './catalog';
import { STATISTICS_FILE, type NewStatistic, type StatisticsTableReader } from './statistics';

/** The rows of the table of statistics, and what is wrong with its other lines, each named by its number. */
export interface Statistics {
	rows: StatisticRow[];
	problems: Problem[];
}

/** Reads the statistics beside documents of some territories, once their series are known. */
export type StatisticsReader = (
	series: readonly SeriesRow[],
	territories: readonly string[]
) => Statistics;

/** The step of the pipeline that reads a table of statistics. */
export const statisticsStep =
	(read: StatisticsTableReader) =>
	(csv: string): StatisticsReader =>
	(series, territories) => {
		const { rows, faults } = read(csv, series, territories);
		return {
			rows: rows.map((row) => ({ id: idOf(row), ...row })),
			problems: faults.map(({ line, words }) => ({
				file: STATISTICS_FILE,
				reason: `line ${line}: ${words.en}`
			}))
		};
	};

/** The same for the same statement, wherever it stands in the file. */
const idOf = ({ series, region, year, source, published }: NewStatistic) =>
	`${series}@${year}-${createHash('sha256')
		.update(JSON.stringify([region, source, published]))
		.digest('hex')
		.slice(0, 8)}`;
