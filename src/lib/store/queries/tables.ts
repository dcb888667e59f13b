import type { TableName } from '../../model/columns';
import { db } from './builder';

/** All rows of a table, in the order of its file. */
export const allRows = (table: TableName) => db.selectFrom(table).selectAll().compile();

/** All records, in the order of their file. */
export const allTargets = () => db.selectFrom('targets').selectAll().compile();

/** How many rows a table has: one row. */
export const rowCount = (table: TableName) =>
	db
		.selectFrom(table)
		.select(({ fn }) => fn.countAll<number>().as('rows'))
		.compile();
