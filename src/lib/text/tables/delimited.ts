import { cellOf, EMPTY, joined, type Cell } from './cell';
import type { Grid } from './grid';
import type { SourceLine } from './source-lines';

const PIPES = /[|│┃｜║]/;
/** |---|:--:|, ├──┼──┤ */
const RULE = /^[\s　|│┃｜║:+\-=─━┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬═]+$/;
/** A line of its own between the rows of a table: 一、经济发展 */
const GROUP = /^[\s　]*[^\s。;；,，]{2,24}[\s　]*$/;

/**
 * A table whose cells are parted by tabs or pipes, that begins at line `first`; null where none does.
 * @returns the grid and the line behind it
 */
export function readDelimited(
	source: string,
	lines: readonly SourceLine[],
	first: number
): { grid: Grid; next: number } | null {
	const opening = lines[first];
	const delimiter = opening && delimiterOf(opening.text);
	if (!opening || !delimiter) return null;
	const rows: Cell[][] = [];
	let width = 0;
	let next = first;
	let last = first;
	for (; next < lines.length; next += 1) {
		const line = lines[next];
		if (!line) break;
		if (line.blank || line.furniture || RULE.test(line.text)) continue;
		const cells = delimiterOf(line.text) === delimiter ? cut(source, line, delimiter) : null;
		const previous = rows.at(-1);
		if (cells) {
			// The rest of a row whose last cell ran over a line's end.
			if (previous && previous.length < width && previous.length + cells.length - 1 <= width)
				continueRow(previous, cells);
			else rows.push(cells);
			width = Math.max(width, cells.length);
		} else {
			if (!goesOn(lines, next, delimiter)) break;
			const cell = cellOf(source, line);
			if (previous && previous.length < width) continueRow(previous, [cell]);
			else if (GROUP.test(line.text)) rows.push([cell]);
			else break;
		}
		last = next;
	}
	const full = rows.filter((row) => row.length > 1);
	if (full.length < 2 && !(full.length === 1 && width > 3)) return null;
	const end = lines[last]?.end ?? opening.end;
	for (const row of rows) while (row.length < width) row.push(EMPTY);
	return {
		grid: { from: opening.start, to: end, rows, heads: null, loose: false },
		next: last + 1
	};
}

function delimiterOf(text: string): '\t' | '|' | null {
	if (text.includes('\t') && /\S[ 　]*\t\s*\S/.test(text) && !isSpacedOut(text)) return '\t';
	const pipes = text.match(/[|│┃｜║]/g)?.length ?? 0;
	return pipes >= 2 || (pipes === 1 && /^[^|]{1,40}[|][^|]{1,40}$/.test(text)) ? '|' : null;
}

/** Letters set apart one by one are no cells. */
function isSpacedOut(text: string): boolean {
	const cells = text.split('\t').filter((cell) => cell.trim());
	return cells.filter((cell) => /^\s*[一-龥]\s*$/.test(cell)).length > 0.5 * cells.length;
}

function cut(source: string, line: SourceLine, delimiter: '\t' | '|'): Cell[] {
	const cells: Cell[] = [];
	let start = line.start;
	for (let at = line.start; at <= line.end; at += 1) {
		const unit = source.charAt(at);
		if (at < line.end && !(delimiter === '\t' ? unit === '\t' : PIPES.test(unit))) continue;
		cells.push(cellOf(source, { start, end: at }));
		start = at + 1;
	}
	// Outer pipes make no cells.
	if (delimiter === '|') {
		if (PIPES.test(line.text.trim().charAt(0))) cells.shift();
		if (PIPES.test(line.text.trim().slice(-1))) cells.pop();
	}
	return cells;
}

function continueRow(row: Cell[], cells: readonly Cell[]): void {
	const last = row.pop() ?? EMPTY;
	row.push(joined([last, cells[0] ?? EMPTY]), ...cells.slice(1));
}

/** Whether one of the next two lines with text is a row again. */
function goesOn(lines: readonly SourceLine[], from: number, delimiter: string): boolean {
	let seen = 0;
	for (let index = from + 1; index < lines.length && seen < 2; index += 1) {
		const line = lines[index];
		if (!line || line.blank || line.furniture) continue;
		if (delimiterOf(line.text) === delimiter) return true;
		seen += 1;
	}
	return false;
}
