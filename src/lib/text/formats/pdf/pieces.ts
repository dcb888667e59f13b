import type { Line } from './lines';
import type { Margins } from './paragraphs';
import type { PageTable } from './tables';

/**
 * A piece of a page in reading order. A line of text may go on in the next piece; the row of a table does not.
 * `table` is null outside ruled tables; in one, a line is a title, a note or the name of a group of rows.
 */
export type Piece = { table: PageTable | null } & (
	{ line: Line; margins: Margins | null } | { cells: string[] }
);

/** A table that goes to the end of its page. */
interface OpenTable {
	/** Its first rows, over all its pages. */
	head: string[][];
	/** The rows of its last page. */
	rows: string[][];
}

/**
 * Joins tables that go on on the next page: the head that is printed again is left out, and the rest of a row that
 * the page's end cut is put to its beginning.
 */
export function joinTables(pages: readonly Piece[][]): Piece[][] {
	let open: OpenTable | null = null;
	return pages.map((pieces) => {
		const first = pieces[0]?.table ?? null;
		const rest = open && first ? goOn(pieces, open) : pieces;
		const last = pieces[pieces.length - 1]?.table ?? null;
		if (!last) open = null;
		else {
			const rows = rest.flatMap((piece) =>
				piece.table === last && 'cells' in piece ? [piece.cells] : []
			);
			open = { head: open && last === first ? open.head : rows, rows };
		}
		return rest;
	});
}

function goOn(pieces: readonly Piece[], { head, rows }: OpenTable): Piece[] {
	const isHead = (piece: Piece, index: number) =>
		'cells' in piece && isSame(piece.cells, head[index]);
	const repeated = pieces.findIndex((piece, index) => !isHead(piece, index));
	const rest = pieces.slice(Math.max(repeated, 0));
	const [next] = rest;
	const last = rows[rows.length - 1];
	if (!next || !last || !('cells' in next) || !isRestOf(next.cells, last)) return rest;
	next.cells.forEach((text, column) => (last[column] = (last[column] ?? '') + text));
	return rest.slice(1);
}

const isSame = (cells: readonly string[], others: readonly string[] | undefined): boolean =>
	others !== undefined &&
	cells.length === others.length &&
	cells.every((cell, i) => cell === others[i]);

/**
 * Whether a row holds only words that go on those of another: fewer than half of its cells, no number, all below
 * filled ones.
 */
function isRestOf(row: readonly string[], before: readonly string[]): boolean {
	const filled = row.flatMap((cell, column) => (cell ? [column] : []));
	return (
		row.length === before.length &&
		filled.length > 0 &&
		filled.length < row.length / 2 &&
		filled.every((column) => before[column] && !/\d/.test(row[column] ?? ''))
	);
}
