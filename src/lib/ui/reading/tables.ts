import type { Cell, Stretch } from '../../text/tables/cell';
import type { Table } from '../../text/tables/table';

/** A cell of a table as it is shown: where its words stand in the source, in reading order. */
export interface CellBlock {
	stretches: Stretch[];
	/** How many columns it takes. */
	span: number;
	/** Whether it names its row, holds numbers, or neither. */
	role: 'name' | 'number' | 'words';
}

/** A table of the document, row by row. */
export interface TableBlock {
	caption: string;
	heads: CellBlock[][];
	rows: CellBlock[][];
}

/** A table as a table: the cells where they belong, whatever dress the source has them in. */
export function tableBlock(source: string, { caption, heads, rows, columns }: Table): TableBlock {
	const roleAt = (column: number): CellBlock['role'] => {
		const role = columns[column]?.role;
		return role === 'value' ? 'number' : role === 'name' ? 'name' : 'words';
	};
	const blocks = (cells: readonly Cell[]): CellBlock[] => {
		const row: CellBlock[] = [];
		cells.forEach((cell, column) => {
			const last = row.at(-1);
			// A cell over several columns stands in each of them.
			if (last && column > 0 && cell.text !== '' && cell === cells[column - 1]) last.span += 1;
			else row.push({ stretches: stretchesOf(source, cell), span: 1, role: roleAt(column) });
		});
		return row;
	};
	return { caption, heads: heads.map(blocks), rows: rows.map(({ cells }) => blocks(cells)) };
}

/** The words of a cell, without what stands between its lines. */
function stretchesOf(source: string, { at }: Cell): Stretch[] {
	const stretches: Stretch[] = [];
	for (const offset of at) {
		const last = stretches.at(-1);
		const between = last ? source.slice(last.end, offset) : '';
		if (last && /^[^\S\n]*$/.test(between)) last.end = offset + 1;
		else stretches.push({ start: offset, end: offset + 1 });
	}
	return stretches;
}
