import { cellOf, EMPTY, joined, type Cell } from './cell';
import { tokensOf, type LineToken } from './aligned-tokens';
import { isPlainHead, isYearHead, roleOfHead } from './heads';
import { shapeOf } from './shape';
import type { SourceLine } from './source-lines';

/** The heads of a table, one a column in reading order, and the line behind them. */
export interface HeadBlock {
	heads: LineToken[];
	next: number;
}

const MOST_LINES = 4;
/** Heads set far apart, on a page of the widest kind. */
const LONGEST_LINE = 300;
const LONGEST_HEAD = 16;

/**
 * The heads that begin at line `first`, where each column's stand on one to four lines (一级⏎指标, 2020年⏎（现状）); null
 * where none do. Lines belong together as long as what stands below one another is the head of a column.
 */
export function readHeadBlock(
	source: string,
	lines: readonly SourceLine[],
	first: number
): HeadBlock | null {
	const block: { tokens: LineToken[]; next: number }[] = [];
	for (let index = first; index < lines.length && block.length < MOST_LINES; index += 1) {
		const line = lines[index];
		if (!line || line.furniture || line.text.length > LONGEST_LINE) break;
		if (line.blank) continue;
		const tokens = headTokens(source, line);
		if (!tokens.every(({ cell }) => canHead(cell.text))) break;
		block.push({ tokens, next: index + 1 });
	}
	const spread = spreadHeads(block[0]?.tokens ?? [], block[1]?.tokens ?? []);
	if (spread) return { heads: spread, next: block[1]?.next ?? first + 1 };
	for (let count = block.length; count > 0; count -= 1) {
		if (count > 1 && !block.slice(0, count).every(({ tokens }) => tokens.every(isPart))) continue;
		const heads = columnsBelow(block.slice(0, count).map(({ tokens }) => tokens));
		if (heads && areHeads(heads, count))
			return { heads, next: block[count - 1]?.next ?? first + 1 };
	}
	return null;
}

/**
 * Heads that each stand above the same further ones (2020年 2025年 above 用水总量 地下水 用水总量 地下水), one a column; null
 * where the lines are not so.
 */
function spreadHeads(above: readonly LineToken[], below: readonly LineToken[]): LineToken[] | null {
	const from = (below[0]?.start ?? Infinity) - NEAR;
	const over = above.filter(
		({ start, cell }) => start >= from && roleOfHead(cell.text) === 'value'
	);
	const names = above.filter((token) => !over.includes(token));
	const each = below.length / over.length;
	const named = names.length > 0 && names.every(({ cell }) => roleOfHead(cell.text) !== null);
	if (over.length < 2 || each < 2 || !named || !names.every(({ end }) => end < from)) return null;
	const same = below.every(({ cell }, index) => cell.text === below[index % each]?.cell.text);
	const heads = below.map((token, index) => {
		const head = over[Math.floor(index / each)];
		return { ...token, cell: joined([head?.cell ?? EMPTY, token.cell]) };
	});
	return same ? [...names, ...heads] : null;
}

/** How far a head may stand from above what it heads. */
const NEAR = 3;

/** Words that a line of heads can hold: short, and no numbers but years. */
function canHead(text: string): boolean {
	if (text.length > LONGEST_HEAD || /^\d{1,2}$/.test(text)) return false;
	const shape = shapeOf(text);
	if (shape === 'dash' || shape === 'attribute') return false;
	return shape !== 'value' || roleOfHead(text) === 'value';
}

/**
 * Whether columns are those of a table: of more than one kind or more than one number, each with a head that is known
 * as one, and those of several lines with one that can be nothing else.
 */
function areHeads(heads: readonly LineToken[], lines: number): boolean {
	const texts = heads.map(({ cell }) => cell.text);
	const roles = texts.map(roleOfHead);
	if (texts.length < 2 || roles.includes(null)) return false;
	if (lines > 1 && !texts.every(isPlainHead)) return false;
	return new Set(roles).size + roles.filter((role) => role === 'value').length > 1;
}

/** The words of a line; those are one head that only together are one: 2020 年, 指 标, (现 状 ). */
function headTokens(source: string, line: SourceLine): LineToken[] {
	const words = tokensOf(source, line).flatMap(wordsOf);
	const tokens: LineToken[] = [];
	for (const word of words) {
		const last = tokens.at(-1);
		const both = last && joined([last.cell, word.cell]);
		if (last && both && isOneHead(last, both.text, word))
			tokens[tokens.length - 1] = { cell: both, start: last.start, end: word.end };
		else tokens.push(word);
	}
	return tokens;

	function wordsOf({ cell, start }: LineToken): LineToken[] {
		const offset = (index: number): number => cell.at[index] ?? line.start + start;
		return cell.pieces.map(({ start: from, end }) => ({
			cell: cellOf(source, { start: offset(from), end: offset(end - 1) + 1 }),
			start: offset(from) - line.start,
			end: offset(end - 1) + 1 - line.start
		}));
	}
}

function isOneHead(
	{ cell: { text: left }, end }: LineToken,
	both: string,
	{ cell, start }: LineToken
): boolean {
	if (both.length > LONGEST_HEAD) return false;
	if (/\([^)]*$/.test(left) || (/^\d{4}$/.test(left) && cell.text.startsWith('年'))) return true;
	if (/^(?:年均|累计|五年|规划|预期)$/.test(left) && start - end === 1 && roleOfHead(both))
		return true;
	const known = roleOfHead(left) !== null && roleOfHead(cell.text) !== null;
	if (known) return false;
	return isYearHead(both) || (roleOfHead(both) !== null && cell.text.length + left.length <= 4);
}

/** Whether a word can stand below or above another as a part of one head: a head, （现状）, the rest of a word. */
const isPart = ({ cell: { text } }: LineToken): boolean =>
	text.length <= 3 || roleOfHead(text) !== null || /^\(.*\)$/.test(text);

/**
 * What stands below one another, one a column. Lines with as many heads as the fullest go by order, since what is set
 * wide shifts those behind it; others by where they stand. Null where two heads of a line fall into one column.
 */
function columnsBelow(lines: readonly LineToken[][]): LineToken[] | null {
	const fullest = lines.reduce((best, line) => (line.length > best.length ? line : best), []);
	const columns = fullest.map((token) => ({ token, cells: new Map<number, Cell>() }));
	for (const [index, line] of lines.entries()) {
		const level = line.every((token, place) => {
			const other = fullest[place];
			return other !== undefined && overlapOf(other, token) > -LEVEL;
		});
		if (line.length === fullest.length && level) {
			line.forEach(({ cell }, place) => columns[place]?.cells.set(index, cell));
			continue;
		}
		for (const token of line) {
			const below = columns.filter(
				(column) => overlapOf(column.token, token) > 0 && !areApart(column.token, token)
			);
			if (below.length > 1) return null;
			const [column] = below;
			if (column?.cells.has(index)) return null;
			if (column) column.cells.set(index, token.cell);
			else columns.push({ token, cells: new Map([[index, token.cell]]) });
		}
	}
	return columns
		.sort((a, b) => a.token.start - b.token.start)
		.map(({ token, cells }) => ({
			...token,
			cell: joined([...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell))
		}));
}

/** Farther apart than this heads of two lines stand in columns of their own. */
const LEVEL = 15;

/** 2025年 above 属性 is the head of another column, shifted by what is set wide. */
function areApart(a: LineToken, b: LineToken): boolean {
	const [one, other] = [a, b].map(({ cell }) => roleOfHead(cell.text));
	return (one === 'attribute' && other === 'value') || (one === 'value' && other === 'attribute');
}

/** By how many characters two stretches of a line overlap; negative where they stand apart. */
export const overlapOf = (
	a: { start: number; end: number },
	b: { start: number; end: number }
): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
