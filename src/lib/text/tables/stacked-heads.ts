import { cellOf, EMPTY, joined, type Cell } from './cell';
import { isPlaceHead, isPlainHead, isYearHead, roleOfHead, rolesOfHeads, type Role } from './heads';
import { shapeOf } from './shape';
import type { SourceLine } from './source-lines';

/** Longer lines hold no heads: most lines of a document are left at once. */
const LONGEST_HEAD_LINE = 80;
const MOST_HEADS = 12;

/** The heads of a table with one cell a line, and the line behind them. */
export interface Heads {
	cells: Cell[];
	roles: Role[];
	/** Whether the table is of tasks: its cells may be sentences. */
	text: boolean;
	next: number;
}

/** The heads of columns that stand one below the other; a head may take two lines (指标⏎属性) or share one. */
export function readHeads(
	source: string,
	lines: readonly SourceLine[],
	first: number
): Heads | null {
	const opening = lines[first];
	if (!opening || opening.blank || opening.text.length > LONGEST_HEAD_LINE) return null;
	// A caption such as 2023年指标完成情况 reads like the head of numbers: a table does not begin with one.
	const role = roleOfHead(cellOf(source, opening).text);
	if (role === null) return null;
	// PDFs print the head of the names last, or among them: years alone head the columns of a table that has a title.
	const nameless = isYearHead(cellOf(source, opening).text) && isTitled(lines, first);
	if (role === 'value' && !nameless) return null;
	const cells: Cell[] = nameless ? [EMPTY] : [];
	let next = first;
	let apart = true;
	for (; next < lines.length && cells.length < MOST_HEADS; next += 1) {
		const line = lines[next];
		if (!line || line.furniture || line.text.length > LONGEST_HEAD_LINE) break;
		if (line.blank) {
			apart = true;
			continue;
		}
		const cell = cellOf(source, line);
		const shared = sharedLine(source, line, cell);
		const previous = cells.at(-1);
		const both = previous ? joined([previous, cell]) : cell;
		// 主要指标 above 序号 指标 2020年: a caption, and a table of another dress.
		if (shared && cells.length === 1 && shared.some(({ text }) => namesRows(text))) return null;
		if (shared) cells.push(...shared);
		else if (previous && completes(previous, both, cell, apart)) cells[cells.length - 1] = both;
		else if (isHead(cell.text, cells)) cells.push(cell);
		else break;
		apart = false;
	}
	const placed = isPlaceHead(cells[0]?.text ?? '') ? ofPlaces(source, lines, first) : null;
	if (placed) return placed;
	const said = rolesOfHeads(cells.map(({ text }) => text));
	const roles = said.map((own, index): Role => (nameless && index === 0 ? 'name' : own));
	if (nameless && (cells.length < 3 || !isYearHead(cells[2]?.text ?? ''))) return null;
	const names = roles.some((role) => role === 'name' || role === 'group' || role === 'text');
	const departments = roles.some((role) => /^(?:lead|support|responsible)$/.test(role));
	const values = roles.filter((role) => role === 'value').length;
	if (cells.length < 2 || (!names && !departments) || (values === 0 && !departments)) return null;
	return { cells, roles: settled(roles), text: departments || roles.includes('text'), next };
}

/**
 * The heads of a table of places that are words of any kind (人工造林, 封山育林): as many as each of the first two places has
 * numbers.
 */
function ofPlaces(source: string, lines: readonly SourceLine[], first: number): Heads | null {
	const filled: { cell: Cell; index: number }[] = [];
	for (let index = first; index < lines.length && filled.length < 3 * MOST_HEADS; index += 1) {
		const line = lines[index];
		if (!line || line.furniture || line.text.length > LONGEST_HEAD_LINE) break;
		if (!line.blank) filled.push({ cell: cellOf(source, line), index });
	}
	const isNumber = (at: number): boolean =>
		/^(?:value|dash)$/.test(shapeOf(filled[at]?.cell.text ?? ''));
	const body = filled.findIndex((_, at) => isNumber(at)) - 1;
	if (body < 2 || body > MOST_HEADS) return null;
	const rows = [body, 2 * body].every((start) =>
		filled.slice(start, start + body).every((_, at) => isNumber(start + at) === at > 0)
	);
	const next = filled[body];
	if (!rows || filled.length < 3 * body || !next) return null;
	const cells = filled.slice(0, body).map(({ cell }) => cell);
	const roles = cells.map((_, index): Role => (index === 0 ? 'name' : 'value'));
	return { cells, roles, text: false, next: next.index };
}

const namesRows = (head: string): boolean =>
	/^(?:ordinal|group|name)$/.test(roleOfHead(head) ?? '');

/** Whether 专栏 1, 表 2 stands among the lines right above. */
function isTitled(lines: readonly SourceLine[], first: number): boolean {
	const above = lines.slice(Math.max(0, first - 8), first).filter(({ blank }) => !blank);
	return above
		.slice(-2)
		.some(({ text }) => /^[\s　]*(?:专栏|附?表)[\s\d一二三四五六七八九十]/.test(text));
}

/** Without a column of names the goals are the statements: 序号, 2022年预期目标, 责任单位. */
function settled(roles: readonly Role[]): Role[] {
	if (roles.some((role) => role === 'name' || role === 'text' || role === 'group'))
		return [...roles];
	const first = roles.indexOf('value');
	return roles.map((role, index) => (index === first ? 'text' : role));
}

/** 2020年 2025年 on one line are two heads. */
function sharedLine(source: string, { start }: SourceLine, cell: Cell): Cell[] | null {
	if (cell.pieces.length < 2) return null;
	const stretches = mergeYears(cell).map(({ start: from, end }) => ({
		start: cell.at[from] ?? start,
		end: (cell.at[end - 1] ?? start) + 1
	}));
	if (stretches.length < 2) return null;
	const parts = stretches.map((stretch) => cellOf(source, stretch));
	return parts.every(({ text }) => isPlainHead(text)) ? parts : null;
}

/** 2020 年 is one piece although a blank stands in it. */
function mergeYears({ text, pieces }: Cell): { start: number; end: number }[] {
	const merged: { start: number; end: number }[] = [];
	for (const piece of pieces) {
		const previous = merged.at(-1);
		if (previous && text.charAt(piece.start) === '年' && /\d$/.test(text.slice(0, piece.start)))
			previous.end = piece.end;
		else merged.push({ ...piece });
	}
	return merged;
}

/** 指标⏎属性, 年均增⏎速, 2020年⏎规划目标: two lines are one head where the second is none or both are a known one. */
function completes(previous: Cell, both: Cell, cell: Cell, apart: boolean): boolean {
	if (/^[（(]/.test(cell.text) && cell.text.length <= 12) return true;
	const role = roleOfHead(both.text);
	const whole = role === 'attribute' || role === 'responsible' || role === 'lead';
	if (
		role !== null &&
		(whole || roleOfHead(cell.text) === null) &&
		PART_OF_HEAD.test(previous.text)
	)
		return true;
	if (apart) return false;
	return (
		/年$/.test(previous.text) && /^(?:规划)?(?:目标|实际|现状|完成|预计|规划|计划)/.test(cell.text)
	);
}

/** A head that a line break has cut. */
const PART_OF_HEAD = /^(?:指标|项目|责任|牵头|配合|年均增?|累计|序|单|属)$/;

/** Behind heads that can be nothing else a noun such as 粮食产量 is the first row's name. */
function isHead(text: string, before: readonly Cell[]): boolean {
	const role = roleOfHead(text);
	if (role === null) return false;
	if (role !== 'value' || isPlainHead(text)) return true;
	const settledHeads = before.some(
		(cell) =>
			roleOfHead(cell.text) === 'attribute' ||
			(roleOfHead(cell.text) === 'value' && isPlainHead(cell.text))
	);
	return before.length > 0 && text.length <= 10 && !settledHeads;
}

/** Whether heads are those of the first page again. */
export function sameHeads(a: readonly Cell[], b: readonly Cell[]): boolean {
	return a.length === b.length && a.every(({ text }, index) => text === b[index]?.text);
}
