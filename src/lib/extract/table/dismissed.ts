import type { DismissedNumber, ExtractedRecord } from '../../model/record';
import type { Cell } from '../../text/tables/cell';
import type { Table } from '../../text/tables/table';
import type { Role } from '../../text/tables/heads';
import type { Reason } from '../rules/reasons';
import type { TableContext } from './row';

/** The numbers of a table that are no records: of its heads, its names, its numbering. */
export function otherNumbers(
	table: Table,
	records: readonly ExtractedRecord[],
	{ entry, source }: TableContext
): DismissedNumber[] {
	const dismissed: DismissedNumber[] = [];
	const add = (cell: Cell, reason: string) => {
		for (const { index, 0: digits } of cell.text.matchAll(/\d+(?:[.,]\d+)*/g)) {
			const at = cell.at[index];
			const last = cell.at[index + digits.length - 1];
			if (at === undefined || last === undefined) continue;
			dismissed.push({
				document: entry.id,
				file: entry.file,
				at,
				end: last + 1,
				span: source.slice(at, last + 1),
				reason
			});
		}
	};
	for (const cell of new Set(table.heads.flat())) add(cell, 'table-head');
	for (const { cells, unclear } of table.rows)
		new Set(cells).forEach((cell) => {
			const role = table.columns[cells.indexOf(cell)]?.role;
			if (role !== 'text') add(cell, reasonOf(role, unclear));
		});
	const taken = records.map(({ at, end, span }) => ({
		start: Math.min(at, end - span.length),
		end
	}));
	taken.sort((a, b) => a.start - b.start);
	let next = 0;
	return dismissed
		.sort((a, b) => a.at - b.at)
		.filter(({ at, end }) => {
			while ((taken[next]?.end ?? Infinity) <= at) next += 1;
			return !((taken[next]?.start ?? Infinity) < end);
		});
}

function reasonOf(role: Role | undefined, unclear: boolean): Reason {
	if (role === 'ordinal') return 'item-number';
	if (role === 'unknown') return 'unsound';
	if (role !== 'value') return 'name';
	return unclear ? 'unsound' : 'bare-number';
}
