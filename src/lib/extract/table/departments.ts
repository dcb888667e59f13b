import type { TablePlace } from '../../text/clean';
import type { Role } from '../../text/tables/heads';
import { readAssignment, type Assignment } from '../rules/departments';

/** Departments of a row: those under 牵头 all lead, of those responsible the first does. */
export function departmentsOf(
	lead: string,
	support: string,
	responsible: string
): { lead: string[]; support: string[] } {
	const bare = (list: string) => list.replace(/^(?:牵头|责任|配合)(?:单位|部门):/, '');
	const words = [
		lead && `牵头单位:${bare(lead)}`,
		responsible &&
			(/(?:牵头|负责|配合)/.test(responsible) ? responsible : `责任单位:${bare(responsible)}`),
		support && `配合单位:${bare(support)}`
	].filter(Boolean);
	return (words.length > 0 && readAssignment(words.join(';'))) || { lead: [], support: [] };
}

/** Who is responsible for the sentences of a table: the departments of their rows. */
export function assignmentsOf({ table, sentences }: TablePlace): Assignment[] {
	return sentences.flatMap(({ row, start, end }) => {
		const cells = table.rows[row]?.cells ?? [];
		const textOf = (role: Role): string =>
			cells[table.columns.findIndex((column) => column.role === role)]?.text ?? '';
		const named = departmentsOf(textOf('lead'), textOf('support'), textOf('responsible'));
		return named.lead.length + named.support.length === 0
			? []
			: [{ from: start, to: end, ...named }];
	});
}
