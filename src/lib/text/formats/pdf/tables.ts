import { oneLine } from '../converted';
import type { Box, Word } from './geometry';
import type { Grid } from './grid';
import { linesOf, type Line } from './lines';

/** A table as rows of cells; a row that is one cell (a title, a note, the name of a group) is text. */
export interface PageTable extends Box {
	lines: TableLine[];
}
export type TableLine = { cells: string[] } | { text: Line[] };

const isInside = (box: Box, x: number, y: number): boolean =>
	x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

const middle = (word: Word): [number, number] => [
	(word.left + word.right) / 2,
	(word.top + word.bottom) / 2
];

/** Whether a word stands in a table. */
export const standsIn = (grid: Grid, word: Word): boolean => isInside(grid, ...middle(word));

/**
 * Puts words into the cells of a ruled table. Null where the lines only frame text: one column, or rows of one
 * cell.
 */
export function fillTable(grid: Grid, words: readonly Word[]): PageTable | null {
	const width = grid.columns.length - 1;
	const isRow = grid.cellOf.map((cells) => new Set(cells).size > 1);
	if (!isRow.includes(true)) return null;
	const inCell = new Map<number, Word[]>();
	for (const word of words.flatMap((one) => cutAtLines(one, grid))) {
		const [x, y] = middle(word);
		const cell = grid.cellOf[slotOf(grid.rows, y)]?.[slotOf(grid.columns, x)];
		if (cell === undefined) continue;
		inCell.set(cell, [...(inCell.get(cell) ?? []), word]);
	}
	const cellLines = new Map([...inCell].map(([cell, own]) => [cell, linesOf(own)]));
	const lines = grid.cellOf.flatMap((cells, row): TableLine[] => {
		const starting = cells.map((cell, column) =>
			cell === row * width + column ? (cellLines.get(cell) ?? []) : []
		);
		if (!isRow[row]) return starting[0] && starting[0].length > 0 ? [{ text: starting[0] }] : [];
		return splitRow(starting).map((row) => ({ cells: row.map(joinLines).map(oneLine) }));
	});
	return { ...grid, lines: lines.filter((line) => 'text' in line || line.cells.some(Boolean)) };
}

/** The index of the interval between `edges` that a coordinate is in. */
function slotOf(edges: readonly number[], at: number): number {
	const next = edges.findIndex((edge) => edge > at);
	return next < 0 ? edges.length - 2 : Math.max(0, next - 1);
}

/**
 * A word that runs over a line between two columns is two words; characters are taken to be even in width, Latin
 * ones half.
 */
function cutAtLines(word: Word, grid: Grid): Word[] {
	const row = grid.cellOf[slotOf(grid.rows, middle(word)[1])] ?? [];
	const slack = 0.3 * word.size;
	const cuts = grid.columns.filter(
		(x, index) => x > word.left + slack && x < word.right - slack && row[index - 1] !== row[index]
	);
	if (cuts.length === 0) return [word];
	const units = [...word.text].map((character) => (character.charCodeAt(0) < 0x2000 ? 1 : 2));
	const unit = (word.right - word.left) / units.reduce((sum, one) => sum + one, 0);
	const pieces: Word[] = [];
	let left = word.left;
	[...word.text].forEach((character, index) => {
		const right = left + unit * (units[index] ?? 1);
		const open = pieces[pieces.length - 1];
		const center = (left + right) / 2;
		const crosses = open && cuts.some((x) => x > (open.left + open.right) / 2 && x <= center);
		if (!open || crosses) pieces.push({ ...word, text: character, left, right });
		else {
			open.text += character;
			open.right = right;
		}
		left = right;
	});
	return pieces.filter(({ text }) => text.trim());
}

/** How near baselines are, in sizes of their font, that stand on one line. */
const ALIGNED = 0.35;

/**
 * Rows of a table between which no line is drawn: the lines of the fullest two columns stand beside one another
 * throughout. Otherwise the lines of a cell are one text that was broken.
 */
function splitRow(cells: readonly Line[][]): Line[][][] {
	const [fullest, second] = [...cells].sort((a, b) => b.length - a.length);
	if (!fullest || !second || second.length < 3 || second.length < 0.8 * fullest.length)
		return [cells.map((cell) => [...cell])];
	const numbers = cells.filter(
		(cell) => cell.filter(({ text }) => /^[\d.≥≤>%—\-]+/.test(text)).length >= 3
	);
	const beside = (line: Line, baseline: number) =>
		Math.abs(line.baseline - baseline) <= ALIGNED * line.size;
	const baselines = fullest.map(({ baseline }) => baseline);
	const isEven = cells.every((cell) =>
		cell.every((line) => baselines.some((baseline) => beside(line, baseline)))
	);
	if (numbers.length === 0 || !isEven) return [cells.map((cell) => [...cell])];
	return baselines.map((baseline) =>
		cells.map((cell) => cell.filter((line) => beside(line, baseline)))
	);
}

/** The lines of a cell as one text: Chinese goes on without a blank, words and numbers do not run together. */
function joinLines(lines: readonly Line[]): string {
	return lines.reduce((joined, { text }) => {
		if (!joined) return text;
		const together = /[\dA-Za-z.%]$/.test(joined) && /^[\dA-Za-z.]/.test(text) ? ' ' : '';
		return joined + together + text;
	}, '');
}
