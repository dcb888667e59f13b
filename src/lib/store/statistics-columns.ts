/** The columns of a table of statistics, in the order in which one is written. */
export const STATISTIC_COLUMNS = [
	'series',
	'region',
	'year',
	'value',
	'unit',
	'source',
	'published'
] as const;
export type StatisticColumn = (typeof STATISTIC_COLUMNS)[number];

/** A table with nothing in it, to be filled in. */
export const EMPTY_STATISTICS = `${STATISTIC_COLUMNS.join(',')}\n`;
