import type { Statement } from '../comparison/statement';
import { STATEMENT_COLUMNS, type Columns } from './table';

/** Columns of a statement under names of their own, for rows that are made of two: `target_id`, `result_id`. */
export const side = (name: string, columns: readonly (keyof Statement)[]): Columns =>
	Object.fromEntries(
		columns.flatMap((column) => {
			const found = STATEMENT_COLUMNS[column];
			return found ? [[`${name}_${column}`, { ...found, nullable: true }]] : [];
		})
	);

/** The values of a statement under these names. */
export const sideOf = (name: string, statement: Statement): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(statement).map(([column, value]) => [`${name}_${column}`, value])
	);
