import { isBlank } from '../fold';
import { cellOf, joined, type Cell } from './cell';
import { roleOfHead } from './heads';
import { shapeOf } from './shape';
import type { SourceLine } from './source-lines';

/** A cell of a line whose columns are parted by blanks, with where it stands in the line. */
export interface LineToken {
	cell: Cell;
	start: number;
	end: number;
}

/** Cuts a line at gaps of two blanks or one full-width one, and at single blanks between a value and an attribute. */
export function tokensOf(source: string, line: SourceLine): LineToken[] {
	const words = wordsOf(source, line);
	const spaced = isSpacedOut(words);
	const tokens: { start: number; end: number }[] = [];
	for (const word of words) {
		const last = tokens.at(-1);
		const gap = last ? word.start - last.end : Infinity;
		const wide = last && source.slice(last.end, word.start).includes('\u3000') && gap >= 1;
		if (last && gap === 1 && !wide && (spaced || !parts(source, last, word))) last.end = word.end;
		else tokens.push({ ...word });
	}
	return joinSpacedHeads(
		tokens.map(({ start, end }) => ({
			cell: cellOf(source, { start, end }),
			start: start - line.start,
			end: end - line.start
		}))
	);
}

/** 指   标: a head set apart letter by letter. */
function joinSpacedHeads(tokens: readonly LineToken[]): LineToken[] {
	const kept: LineToken[] = [];
	for (const token of tokens) {
		const last = kept.at(-1);
		const both = last && joined([last.cell, token.cell]);
		const letters = last?.cell.text.length === 1 && token.cell.text.length === 1;
		if (last && both && letters && roleOfHead(both.text) !== null)
			kept[kept.length - 1] = { cell: both, start: last.start, end: token.end };
		else kept.push(token);
	}
	return kept;
}

/** How far the rest of a number may stand from where it was broken off. */
const NEAR = 4;

/**
 * Gives the rest of a number that a page has set a line lower (90⏎.8) back to the number.
 * @returns what is left of the line
 */
export function joinBroken(above: LineToken[], tokens: readonly LineToken[]): LineToken[] {
	return tokens.filter((token) => {
		if (!/^\.\d/.test(token.cell.text)) return true;
		const index = above.findIndex(
			({ cell, end }) => /\d$/.test(cell.text) && Math.abs(end - token.start) <= NEAR
		);
		const number = above[index];
		if (!number) return true;
		above[index] = { ...number, cell: joined([number.cell, token.cell]) };
		return false;
	});
}

function wordsOf(source: string, { start, end }: SourceLine): { start: number; end: number }[] {
	const words: { start: number; end: number }[] = [];
	for (let at = start; at < end; at += 1) {
		if (isBlank(source.charCodeAt(at))) continue;
		const last = words.at(-1);
		if (last?.end === at) last.end = at + 1;
		else words.push({ start: at, end: at + 1 });
	}
	return words;
}

/** 新 建 建 筑: letters set apart to fill a line are no columns. */
function isSpacedOut(words: readonly { start: number; end: number }[]): boolean {
	const single = words.filter(({ start, end }) => end - start <= 2).length;
	return words.length > 6 && single > 0.7 * words.length;
}

/** Whether a single blank parts two cells: 约束性 97, 14 气候, — 30%. */
function parts(
	source: string,
	left: { start: number; end: number },
	right: { start: number; end: number }
): boolean {
	const [a, b] = [left, right].map(({ start, end }) =>
		shapeOf(cellOf(source, { start, end }).text)
	);
	const before = source.slice(left.start, left.end);
	const after = source.slice(right.start, right.end);
	if (a === 'attribute' || b === 'attribute' || before === after) return true;
	// （落实数 / 总数）
	if (/[（(][^)）]*$/.test(before)) return false;
	// 2020 年, 24 以上, 30 左右, (IV 类)
	if (a === 'text' && /^[%％‰]$/.test(after)) return true;
	// 排放降低（%） （25）
	if (a === 'text' && b === 'value' && /[（(][^（()）\d]{1,8}[）)]$/.test(before))
		return /^\D?\d/.test(after);
	if (/^(?:年|以上|以下|以内|左右|个|人|万|亿|%|％)/.test(after)) return false;
	// 8 12, 21853 吨 9.55
	if (a === 'value' && b === 'value')
		return /[\d%％\])）]$|\d\s*[吨个亩元人户]$/.test(before) && /^[\d[(（≥≤>＞<＜－-]/.test(after);
	if (a === 'dash' || b === 'dash') return true;
	return (
		/^\d{1,2}$/.test(before) &&
		b === 'text' &&
		!/^(?:月|日|个|类|岁|周岁|级|型|种|项|分钟|小时)/.test(after)
	);
}
