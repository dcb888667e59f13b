import { ownStatisticDocument } from '../../base/document-ids';
import type { Rows } from '../../model/columns';
import type { SeriesRow, StatisticRow } from '../../model/record';
import type { Statement } from '../../relate/statements/statement';
import { statisticStatement } from '../../relate/statements/statistic';
import type { LineFault, NewStatistic } from '../statistics';
import { OWN_MARK } from './own-document';

/** A table of statistics that a reader added, as it is kept in the browser. */
export interface OwnStatistics {
	/** A word of the reader's own tables; the ids of its rows hold it. */
	id: string;
	/** Name of the file that it came from. */
	name: string;
	/** The file, to be read anew when the data changes. */
	csv: string;
	rows: StatisticRow[];
	faults: LineFault[];
	/** Of the data whose series its rows are of. */
	dataVersion: string;
}

/** Rows with ids that no row of the collection and of no other own table has. */
export const ownStatisticRows = (table: string, rows: readonly NewStatistic[]): StatisticRow[] =>
	rows.map((row, index) => ({
		...row,
		id: `${row.series}@${row.year}-${table}-${index + 1}`
	}));

/** An id that no own table has. */
export function freeTableId(tables: readonly Pick<OwnStatistics, 'id'>[]): string {
	const taken = tables.map(({ id }) => Number(id.replace(/\D/g, '')));
	return `my${Math.max(0, ...taken) + 1}`;
}

/** What the reader's own tables say in a series, as statements; they are the reader's own by title and document. */
export const ownStatisticStatements = (
	tables: readonly Pick<OwnStatistics, 'rows'>[],
	series: SeriesRow
): Statement[] =>
	tables.flatMap(({ rows }) =>
		rows.filter((row) => row.series === series.id).map((row) => ownStatisticStatement(row, series))
	);

const ownStatisticStatement = (row: StatisticRow, series: SeriesRow): Statement => ({
	...statisticStatement(row, series, ownStatisticDocument(row.source)),
	title: OWN_MARK + row.source
});

/** The rows of own tables as the table of the collection holds them, marked as the reader's own. */
export const markedStatistics = (
	tables: readonly Pick<OwnStatistics, 'rows'>[]
): Rows['statistics'][] =>
	tables.flatMap(({ rows }) => rows.map((row) => ({ ...row, source: OWN_MARK + row.source })));
