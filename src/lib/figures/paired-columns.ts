import type { Statement } from '../relate/statements/statement';
import { cellOf, type Columns } from '../model/table';
import { STATEMENT_COLUMNS } from '../relate/statements/statement-columns';

const renamed = <Value>(name: string, entries: readonly (readonly [string, Value])[]) =>
	Object.fromEntries(entries.map(([column, value]) => [`${name}_${column}`, value]));

/** What rows of two statements tell of, before the descriptions of its columns. */
const SIDES = {
	target: '目标的',
	result: '实绩的',
	previous: '上一份计划的',
	before: '前一份文件的',
	after: '后一份文件的'
} as const;

/** Columns of a statement under names of their own, for rows that are made of two: `target_id`, `result_id`. */
export const side = (name: keyof typeof SIDES, columns: readonly string[]): Columns =>
	renamed(
		name,
		columns.flatMap((column) => {
			const found = STATEMENT_COLUMNS[column];
			if (!found) return [];
			const { type, zh, en } = found;
			return [[column, { type, zh: SIDES[name] + zh, en, nullable: true }] as const];
		})
	);

/** The values of a statement under these names. */
export const sideOf = (name: string, statement: Statement): Record<string, unknown> =>
	renamed(
		name,
		Object.entries(STATEMENT_COLUMNS).map(
			([column, definition]) => [column, cellOf(statement, column, definition)] as const
		)
	);
