import { EMPTY, joined, type Cell } from './cell';
import { columnsOf, type Column } from './aligned-columns';
import { tokensOf, type Token } from './aligned-tokens';
import type { Grid } from './grid';
import { roleOfHead } from './heads';
import { shapeOf } from './shape';
import type { SourceLine } from './source-lines';

/** What ends a table of columns: a note, running text, a heading of a chapter. */
const ENDS =
	/^[\s　]*(?:注\s*[\d:：]|注[:：]|[（(]注|备注[:：]|资料来源|数据来源|第[一二三四五六七八九十]{1,3}[编篇章节])/;
const GAP = /\S(?: {2,}|[\u3000\xa0]+)\S/;
/** More lines without columns than this end the table. */
const LONGEST_PAUSE = 3;
/** Lines of a row at most. */
const MOST_UNANCHORED = 30;

/** A line of the table with its tokens. */
interface Row {
	tokens: Token[];
	/** Whether numbers stand on it: the row's own line. */
	anchor: boolean;
}

/**
 * A table whose columns are parted by blanks that begins at line `first`, a line of heads; null where none does. Names
 * that wrap over lines are put together around the line that their numbers stand on.
 * @returns the grid and the line behind it
 */
export function readAligned(
	source: string,
	lines: readonly SourceLine[],
	first: number
): { grid: Grid; next: number } | null {
	const opening = lines[first];
	if (!opening || !GAP.test(opening.text) || !isHeadLine(tokensOf(source, opening))) return null;
	const heads: Token[][] = [];
	const rows: Row[] = [];
	let last = first;
	let pause = 0;
	for (let index = first; index < lines.length; index += 1) {
		const line = lines[index];
		if (!line || ENDS.test(line.text)) break;
		if (line.blank || line.furniture) continue;
		const tokens = tokensOf(source, line);
		if (isHeadLine(tokens)) {
			if (rows.length === 0) heads.push(tokens);
			last = index;
			continue;
		}
		const anchor = tokens.some(({ cell }, place) => isNumber(cell, place, tokens.length));
		if (
			rows.length === 0 &&
			!anchor &&
			heads.length < 3 &&
			tokens.every(({ cell }) => roleOfHead(cell.text) !== null)
		) {
			heads.push(tokens);
			continue;
		}
		if (tokens.length === 1 && isRunningText(tokens[0]?.cell.text ?? '')) break;
		pause = tokens.length > 1 ? 0 : pause + 1;
		if (pause > LONGEST_PAUSE) break;
		rows.push({ tokens, anchor });
		if (anchor) last = index;
		else if (index - last > MOST_UNANCHORED) break;
	}
	const anchors = rows.filter(({ anchor, tokens }) => anchor && tokens.length > 1);
	if (anchors.length < 2) return null;
	while (
		rows.length > 0 &&
		!rows.at(-1)?.anchor &&
		rows.length - rows.findLastIndex(({ anchor }) => anchor) > 2
	)
		rows.pop();
	const columns = columnsOf(
		heads,
		anchors.map(({ tokens }) => tokens)
	);
	const grid = gather(columns, heads, rows);
	return {
		grid: { from: opening.start, to: lines[last]?.end ?? opening.end, ...grid },
		next: last + 1
	};
}

/** Whether most of the tokens of a line are heads of columns, and at least one of them a year or a value's. */
function isHeadLine(tokens: readonly Token[]): boolean {
	if (tokens.length < 2) return false;
	const roles = tokens.map(({ cell }) => roleOfHead(cell.text));
	return (
		roles.every((role) => role !== null) &&
		new Set(roles).size + roles.filter((role) => role === 'value').length > 1
	);
}

function isNumber({ text }: Cell, place: number, count: number): boolean {
	// A row's number stands before its name.
	if (place === 0 && count > 1 && /^\d{1,2}$/.test(text)) return false;
	const shape = shapeOf(text);
	return shape === 'value' || shape === 'dash';
}

const isRunningText = (text: string): boolean => text.length > 30 || /[。;]$/.test(text);

/** Puts the tokens of the lines into their columns: one row of cells an anchor line. */
function gather(
	columns: readonly Column[],
	heads: readonly Token[][],
	rows: readonly Row[]
): { rows: Cell[][]; heads: number } {
	const place = (tokens: readonly Token[]): Cell[][] => {
		const cells: Cell[][] = columns.map(() => []);
		for (const token of tokens) cells[columnOf(columns, token)]?.push(token.cell);
		return cells;
	};
	const headRow = columns.map((_, index) =>
		joined(heads.flatMap((tokens) => place(tokens)[index] ?? []))
	);
	const lines = rows.map((row) => ({ ...row, cells: place(row.tokens).map(joined) }));
	const grid: Cell[][] = [];
	let above: Cell[][] = [];
	const nameColumn = columns.findIndex(({ role }) => role === 'name' || role === 'group');
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index];
		if (!line) continue;
		if (!line.anchor) {
			above.push(line.cells);
			continue;
		}
		const following = linesUntilAnchor(lines, index + 1);
		const below = belongBelow(line.cells, above, following, nameColumn);
		grid.push(
			columns.map((_, column) =>
				joined([
					...above.map((cells) => cells[column] ?? EMPTY),
					line.cells[column] ?? EMPTY,
					...following.slice(0, below).map((cells) => cells[column] ?? EMPTY)
				])
			)
		);
		above = [];
		index += below;
	}
	return { rows: [headRow, ...grid], heads: 1 };
}

function linesUntilAnchor(
	lines: readonly { anchor: boolean; cells: Cell[] }[],
	from: number
): Cell[][] {
	const between: Cell[][] = [];
	for (let index = from; index < lines.length && !lines[index]?.anchor; index += 1)
		between.push(lines[index]?.cells ?? []);
	return between;
}

/**
 * How many of the lines that follow a row's own line still belong to it. A cell stands in the middle of its row, so as
 * many follow as stand before; a bracket that is open is closed first.
 */
function belongBelow(
	own: readonly Cell[],
	above: readonly Cell[][],
	following: readonly Cell[][],
	name: number
): number {
	let text = [...above, own].map((cells) => cells[name]?.text ?? '').join('');
	let count = 0;
	const open = () => text.lastIndexOf('(') > text.lastIndexOf(')');
	while (count < following.length) {
		const next = following[count]?.[name]?.text ?? '';
		if (count >= above.length && !open() && !next.startsWith('(')) break;
		// A group's own line (一)… begins something new.
		if (
			!open() &&
			/^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])/.test(next)
		)
			break;
		text += next;
		count += 1;
	}
	return count;
}

function columnOf(columns: readonly Column[], token: Token): number {
	let best = 0;
	let score = -Infinity;
	columns.forEach(({ start, end }, index) => {
		const overlap = Math.min(end, token.end) - Math.max(start, token.start);
		if (overlap > score) [best, score] = [index, overlap];
	});
	return best;
}
