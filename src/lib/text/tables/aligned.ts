import { EMPTY, joined, type Cell } from './cell';
import { columnsOf, columnOf, type Column } from './aligned-columns';
import { joinBroken, tokensOf, type LineToken } from './aligned-tokens';
import type { Grid } from './grid';
import { roleOfHead } from './heads';
import { shapeOf } from './shape';
import type { SourceLine } from './source-lines';

/** What ends a table of columns: a note, running text, a heading of a chapter, the next table. */
const ENDS =
	/^[\s　]*(?:注\s*[\d:：]|注[:：]|[（(]注|备注[:：]|资料来源|数据来源|第[一二三四五六七八九十]{1,3}[编篇章节]|附?表\s*[\d一二三四五六七八九十]{1,3}\s|专栏)/;
const GAP = /\S(?: {2,}|[\u3000\xa0]+)\S/;
/** More lines without columns than this end the table. */
const LONGEST_PAUSE = 3;
/** Heads set far apart, on a page of the widest kind. */
const LONGEST_HEADS = 300;
/** Lines of a row at most. */
const MOST_UNANCHORED = 30;

/** A line of the table with its tokens. */
interface Line {
	tokens: LineToken[];
	/** Whether numbers stand on it: the row's own line. */
	anchor: boolean;
}

/** A page of the table: its heads, repeated on each page, and the lines below them. */
interface Page {
	heads: LineToken[][];
	lines: Line[];
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
	if (
		!opening ||
		opening.text.length > LONGEST_HEADS ||
		!GAP.test(opening.text) ||
		!isHeadLine(tokensOf(source, opening))
	)
		return null;
	const { pages, last } = readPages(source, lines, first);
	if (
		!pages[0]?.heads.flat().some(({ cell }) => /^(?:name|group)$/.test(roleOfHead(cell.text) ?? ''))
	)
		return null;
	const grids = pages.map(readPage);
	const width = grids[0]?.rows[0]?.length ?? 0;
	const rows = grids.flatMap(({ rows: own }, index) => own.slice(index === 0 ? 0 : 1));
	const same = rows.every((row) => row.length === width);
	if (!same || grids.reduce((sum, { anchors }) => sum + anchors, 0) < 2) return null;
	return {
		grid: { from: opening.start, to: lines[last]?.end ?? opening.end, rows, heads: 1, loose: true },
		next: last + 1
	};
}

function readPages(
	source: string,
	lines: readonly SourceLine[],
	first: number
): { pages: Page[]; last: number } {
	const pages: Page[] = [];
	let last = first;
	let pause = 0;
	for (let index = first; index < lines.length; index += 1) {
		const line = lines[index];
		if (!line || (index > first && ENDS.test(line.text))) break;
		if (line.blank || line.furniture || /^\s*\d{1,3}\s*$/.test(line.text)) continue;
		const tokens = tokensOf(source, line);
		const page = pages.at(-1);
		if (isHeadLine(tokens) || (page?.lines.length === 0 && tokens.every(isHead))) {
			if (page?.lines.length === 0) page.heads.push(tokens);
			else pages.push({ heads: [tokens], lines: [] });
			continue;
		}
		if (tokens.length === 1 && isRunningText(tokens[0]?.cell.text ?? '')) break;
		pause = tokens.length > 1 ? 0 : pause + 1;
		if (pause > LONGEST_PAUSE || index - last > MOST_UNANCHORED || !page) break;
		const above = page.lines.at(-1)?.tokens;
		const kept = above ? joinBroken(above, tokens) : tokens;
		const anchor = kept.some(({ cell }, place) => isNumber(cell, place, kept.length));
		if (kept.length > 0) page.lines.push({ tokens: kept, anchor });
		if (anchor || kept.length < tokens.length) last = index;
	}
	return { pages, last: lastLine(source, lines, last) };
}

/** A row's name may end a line below its numbers: the end of the table takes it in. */
function lastLine(source: string, lines: readonly SourceLine[], last: number): number {
	const next = lines[last + 1];
	if (!next || next.blank || next.furniture) return last;
	const [only, ...others] = tokensOf(source, next);
	return only &&
		others.length === 0 &&
		only.cell.text.length <= 20 &&
		!isRunningText(only.cell.text) &&
		!ENDS.test(next.text) &&
		!/^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十])/.test(next.text)
		? last + 1
		: last;
}

const isHead = ({ cell }: LineToken): boolean => roleOfHead(cell.text) !== null;

/** Whether all tokens of a line are heads of columns, of more than one kind or for more than one number. */
function isHeadLine(tokens: readonly LineToken[]): boolean {
	if (tokens.length < 2 || !tokens.every(isHead)) return false;
	const roles = tokens.map(({ cell }) => roleOfHead(cell.text));
	return new Set(roles).size + roles.filter((role) => role === 'value').length > 1;
}

function isNumber({ text }: Cell, place: number, count: number): boolean {
	// A row's number stands before its name.
	if (place === 0 && count > 1 && /^\d{1,2}$/.test(text)) return false;
	const shape = shapeOf(text);
	return shape === 'value' || shape === 'dash';
}

const isRunningText = (text: string): boolean => text.length > 30 || /[。;]$/.test(text);

/** Puts the tokens of a page into their columns: one row of cells an anchor line. */
function readPage({ heads, lines }: Page): { rows: Cell[][]; anchors: number } {
	const anchors = lines.filter(({ anchor, tokens }) => anchor && tokens.length > 1);
	const columns = columnsOf(
		heads,
		anchors.map(({ tokens }) => tokens)
	);
	const headRow = columns.map((_, index) =>
		joined(heads.flatMap((tokens) => placed(columns, tokens)[index] ?? EMPTY))
	);
	const placedLines = lines.map(({ tokens, anchor }) => ({
		anchor,
		cells: placed(columns, tokens)
	}));
	const nameColumn = columns.findLastIndex(({ role }) => role === 'name' || role === 'group');
	const rows = [headRow, ...gather(placedLines, nameColumn)];
	return { rows, anchors: anchors.length };
}

function placed(columns: readonly Column[], tokens: readonly LineToken[]): Cell[] {
	const cells: Cell[][] = columns.map(() => []);
	const full = tokens.length === columns.length;
	tokens.forEach((token, index) =>
		cells[full ? index : columnOf(columns, token)]?.push(token.cell)
	);
	return cells.map(joined);
}

interface PlacedLine {
	anchor: boolean;
	cells: Cell[];
}

function gather(lines: readonly PlacedLine[], nameColumn: number): Cell[][] {
	const rows: Cell[][] = [];
	let above: Cell[][] = [];
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index];
		if (!line) continue;
		if (!line.anchor) {
			const next = lines[index + 1]?.cells[nameColumn]?.text ?? '';
			if (headsGroup(line.cells[nameColumn]?.text ?? '', next)) {
				rows.push(...above, line.cells);
				above = [];
			} else above.push(line.cells);
			continue;
		}
		const following = linesUntilAnchor(lines, index + 1);
		const below = belongBelow(line.cells, above, following, nameColumn);
		const parts = [...above, line.cells, ...following.slice(0, below)];
		rows.push(line.cells.map((_, column) => joined(parts.map((cells) => cells[column] ?? EMPTY))));
		above = [];
		index += below;
	}
	return rows;
}

/** （一）总体指标, or 1 发电 above 1.1 …: a line that heads the rows below it. */
function headsGroup(text: string, next: string): boolean {
	if (/^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/.test(text)) return true;
	return /^\d{1,2}[^.\d]/.test(text) && /^\d{1,2}\.\d/.test(next);
}

function linesUntilAnchor(lines: readonly PlacedLine[], from: number): Cell[][] {
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
