import type { LineToken } from './aligned-tokens';
import { roleOfHead, type Role } from './heads';

/** A column of a table parted by blanks: the stretch of a line that its cells take. */
export interface Column {
	role: Role;
	start: number;
	end: number;
}

/**
 * The columns under heads. Where heads stand on several lines, those of the line with most of them count; a column
 * reaches over the cells that stand in it on full lines.
 */
export function columnsOf(heads: readonly LineToken[][], lines: readonly LineToken[][]): Column[] {
	const widest = heads.reduce(
		(best, tokens) => (tokens.length > best.length ? tokens : best),
		heads[0] ?? []
	);
	const columns = widest.map(({ cell, start, end }) => ({
		role: roleOfHead(cell.text) ?? ('value' as const),
		start,
		end
	}));
	// A row that is full has a cell for every head: its cells say how far the columns reach.
	for (const tokens of lines) {
		if (tokens.length !== columns.length) continue;
		tokens.forEach(({ start, end }, index) => {
			const column = columns[index];
			if (!column) return;
			column.start = Math.min(column.start, start);
			column.end = Math.max(column.end, end);
		});
	}
	withoutOverlap(columns);
	return columns;
}

/** Cells of neighbours may reach over each other in different lines: the middle parts them. */
function withoutOverlap(columns: Column[]): void {
	for (let index = 1; index < columns.length; index += 1) {
		const left = columns[index - 1];
		const right = columns[index];
		if (!left || !right || left.end <= right.start) continue;
		const middle = Math.round((left.end + right.start) / 2);
		left.end = middle;
		right.start = middle;
	}
}

/** The column that a token stands in: the one that it reaches over most, or the nearest. */
export function columnOf(columns: readonly Column[], token: LineToken): number {
	let best = 0;
	let score = -Infinity;
	columns.forEach(({ start, end }, index) => {
		const overlap = Math.min(end, token.end) - Math.max(start, token.start);
		if (overlap > score) [best, score] = [index, overlap];
	});
	return best;
}
