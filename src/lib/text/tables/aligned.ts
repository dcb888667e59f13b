import { placeLines, type Line } from './aligned-columns';
import { isOrdinalHead, withOrdinals } from './aligned-ordinals';
import { readHeadBlock } from './aligned-heads';
import { gatherRows, withoutParts } from './aligned-rows';
import { joinBroken, tokensOf, type LineToken } from './aligned-tokens';
import { cellOf, type Cell } from './cell';
import type { Grid } from './grid';
import { isPlainHead, roleOfHead } from './heads';
import { shapeOf } from './shape';
import type { SourceLine } from './source-lines';

/** What ends a table of columns: a note, running text, a heading of a chapter, the next table. */
const ENDS =
	/^[\s　]*(?:注\s*[\d:：]|注[:：]|[（(]注|备注[:：]|资料来源|数据来源|第[一二三四五六七八九十]{1,3}[编篇章节]|附?表\s*[\d一二三四五六七八九十]{1,3}\s|专栏)/;
const GAP = /\S(?: {2,}|[\u3000\xa0]+)\S/;
/** Far from where a line of text begins. */
const FAR = /^[ 　]{8,}\S/;
/** More lines without columns than this end the table. */
const LONGEST_PAUSE = 6;
/** Heads set far apart, on a page of the widest kind. */
const LONGEST_HEADS = 300;
/** Lines of a row at most. */
const MOST_UNANCHORED = 30;

/** A page of the table: its heads, repeated on each page, and the lines below them. */
interface Page {
	heads: LineToken[];
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
	if (!opening || opening.text.length > LONGEST_HEADS || !opens(source, lines, first)) return null;
	const block = readHeadBlock(source, lines, first);
	if (!block?.heads.some(({ cell }) => /^(?:name|group)$/.test(roleOfHead(cell.text) ?? '')))
		return null;
	const { pages, last } = readPages(source, lines, first);
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

/** Whether a line can be the first of heads: of several, or the upper half of one that stands alone (“十四五”⏎规划目标). */
function opens(source: string, lines: readonly SourceLine[], first: number): boolean {
	const { text = '' } = lines[first] ?? {};
	if (GAP.test(text)) return true;
	const below = lines.slice(first + 1, first + 4).find(({ blank }) => !blank);
	if (!FAR.test(text) || !below || !GAP.test(below.text)) return false;
	return isPlainHead(cellOf(source, lines[first] ?? below).text);
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
		// Also for heads above heads: without a bound each of them would be read to the end.
		if (!line || index - last > MOST_UNANCHORED || (index > first && ENDS.test(line.text))) break;
		if (line.blank || line.furniture || /^\s*\d{1,3}\s*$/.test(line.text)) continue;
		const block = readHeadBlock(source, lines, index);
		if (block && (!pages[0] || areAgain(block.heads, pages[0].heads))) {
			pages.push({ heads: block.heads, lines: [] });
			index = block.next - 1;
			continue;
		}
		const tokens = tokensOf(source, line);
		const page = pages.at(-1);
		if (tokens.length === 1 && isRunningText(tokens[0]?.cell.text ?? '')) break;
		pause = tokens.length > 1 ? 0 : pause + 1;
		if (pause > LONGEST_PAUSE || !page) break;
		const above = page.lines.at(-1)?.tokens;
		const kept = above ? joinBroken(above, tokens) : tokens;
		const anchor = kept.some(
			(token, place) => isNumber(token.cell, place, kept.length) && !isPartOfName(token, page.heads)
		);
		if (kept.length > 0) page.lines.push({ tokens: kept, anchor, index });
		if (anchor || kept.length < tokens.length) last = index;
	}
	const end = lastLine(source, lines, last);
	for (const page of pages) page.lines = page.lines.filter((line) => line.index <= end);
	return { pages, last: end };
}

/** Whether heads are those of the first page again: most of their words are. */
function areAgain(heads: readonly LineToken[], first: readonly LineToken[]): boolean {
	const same = heads.filter(({ cell }, index) => cell.text === first[index]?.cell.text);
	return heads.length === first.length && same.length > 0.5 * first.length;
}

/** A row's name may end a line below its numbers: the end of the table takes it in. */
function lastLine(source: string, lines: readonly SourceLine[], last: number): number {
	const next = lines[last + 1];
	if (!next || next.blank || next.furniture) return last;
	const tokens = tokensOf(source, next);
	// Alone, or beside the end of its group: 环保  （克标准煤/千瓦时）
	return tokens.length <= 2 &&
		tokens.every(({ cell }) => cell.text.length <= 20 && !isRunningText(cell.text)) &&
		!ENDS.test(next.text) &&
		!/^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十])/.test(next.text)
		? last + 1
		: last;
}

function isNumber({ text }: Cell, place: number, count: number): boolean {
	// A row's number stands before its name.
	if (place === 0 && count > 1 && /^\d{1,2}$/.test(text)) return false;
	const shape = shapeOf(text);
	return shape === 'value' || shape === 'dash';
}

/** 15岁以上⏎人群吸烟率: words that begin with a number, where names stand. */
function isPartOfName({ cell, end }: LineToken, heads: readonly LineToken[]): boolean {
	const values = heads.filter(
		({ cell: head }) => !/^(?:ordinal|group|name)$/.test(roleOfHead(head.text) ?? '')
	);
	return /\d[^\d]*[一-龥]/.test(cell.text) && values.every(({ start }) => end < start);
}

/** Sentences; the heading of a group may end like one: （一）环境质量改善。 */
const isRunningText = (text: string): boolean =>
	text.length > 30 ||
	(/[。;]$/.test(text) && !/^\([一二三四五六七八九十]{1,3}\).{2,12}。$/.test(text));

/** Puts the tokens of a page into their columns: one row of cells an anchor line. */
function readPage({ heads: printed, lines }: Page): { rows: Cell[][]; anchors: number } {
	const heads = withOrdinals(printed, lines);
	const names = heads.flatMap(({ cell }, column) =>
		/^(?:name|group)$/.test(roleOfHead(cell.text) ?? '') ? [column] : []
	);
	const nameColumn = names.at(-1) ?? -1;
	const placed = placeLines(heads, lines, nameColumn);
	const rows = gatherRows(
		names.length > 1 ? placed : withoutParts(placed, nameColumn),
		nameColumn,
		heads.findIndex(({ cell }) => isOrdinalHead(cell.text))
	);
	const anchors = lines.filter(({ anchor, tokens }) => anchor && tokens.length > 1).length;
	return { rows: [heads.map(({ cell }) => cell), ...rows], anchors };
}
