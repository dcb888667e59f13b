import { STATEMENT_COLUMNS } from '../../relate/statements/statement-columns';
import type { Columns } from '../../model/table';
import { DATA_COLUMNS, type ColumnName } from '../../model/explore-columns';

/** What says whose a number is and leads it back to its words goes into every file. */
const SOURCE = ['id', 'territory', 'series', 'span', 'quote', 'document'];

/** The data columns of the shown columns, in the order of the data set, and those of the source. */
export function exportColumns(shown: readonly ColumnName[]): Columns {
	const names = new Set([...shown.flatMap((column) => DATA_COLUMNS[column]), ...SOURCE]);
	return Object.fromEntries(Object.entries(STATEMENT_COLUMNS).filter(([name]) => names.has(name)));
}
