/** A cell of a table as a file writes it. */
export interface SpanningCell {
	text: string;
	columns: number;
	rows: number;
}

/** Spans beyond this are mistakes or attacks. */
const MOST_SPANNED = 200;

/** Puts the cells of each row into their columns, past those that a cell of a row above reaches into. */
export function layOut(rows: readonly (readonly SpanningCell[])[]): string[][] {
	const reached = new Map<number, number>();
	return rows.map((cells) => {
		const row: string[] = [];
		let column = 0;
		const skipReached = () => {
			for (let left = reached.get(column); left; left = reached.get(column)) {
				reached.set(column, left - 1);
				row[column] = '';
				column += 1;
			}
		};
		for (const cell of cells) {
			skipReached();
			const width = Math.min(Math.max(cell.columns, 1), MOST_SPANNED);
			for (let turn = 0; turn < width; turn += 1, column += 1) {
				row[column] = turn === 0 ? cell.text : '';
				if (cell.rows > 1) reached.set(column, Math.min(cell.rows, MOST_SPANNED) - 1);
			}
		}
		skipReached();
		return row;
	});
}
