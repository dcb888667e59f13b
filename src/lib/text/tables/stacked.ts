import { cellOf, EMPTY, joined, type Cell } from './cell';
import type { Grid } from './grid';
import { isPlainHead, isYearHead, roleOfHead, type Role } from './heads';
import { assignRow, type Item } from './stacked-row';
import { shapeOf, type Shape } from './shape';
import type { SourceLine } from './source-lines';

/** What ends a table of one cell a line: a note, a heading, a caption, running text. */
const ENDS =
	/^[\s　]*(?:注\s*\d?[:：.]|[（(]注[:：]|备注[:：]|说明[:：]|资料来源|数据来源|第[一二三四五六七八九十]{1,3}[编篇章节]|[一二三四五六七八九十]{1,3}、.{2,24}$|附件|专栏|附?表\s*[\d一二三四五六七八九十]{1,3}(?:[\s　:：-]|$))/;
const LONGEST_CELL = 60;
/** Longer lines hold no heads: most lines of a document are left at once. */
const LONGEST_HEAD_LINE = 80;
const MOST_HEADS = 12;

/**
 * A table copied with one cell a line that begins at line `first` with the heads of its columns; null where none does.
 * Blank lines between cells, as PDFs leave them, part cells that would else run together.
 * @returns the grid and the line behind it
 */
export function readStacked(
	source: string,
	lines: readonly SourceLine[],
	first: number
): { grid: Grid; next: number } | null {
	const heads = readHeads(source, lines, first);
	if (!heads) return null;
	const items: Item[] = [];
	let last = heads.next - 1;
	let apart = true;
	for (let index = heads.next; index < lines.length; index += 1) {
		const line = lines[index];
		if (!line) break;
		if (line.blank || line.furniture) {
			apart = true;
			continue;
		}
		if (ends(source, lines, index) || line.text.includes('\t')) break;
		const again = readHeads(source, lines, index);
		if (again && sameHeads(again.cells, heads.cells)) {
			index = again.next - 1;
			apart = true;
			continue;
		}
		const cell = cellOf(source, line);
		if (
			heads.text
				? isProse(lines, index, heads)
				: cell.text.length > LONGEST_CELL || /。$/.test(cell.text)
		)
			break;
		addItem(items, { cell, shape: shapeOf(cell.text), apart });
		apart = false;
		last = index;
	}
	const rows = readRows(items, heads.roles);
	if (rows.length === 0) return null;
	const end = lines[last]?.end ?? 0;
	return {
		grid: {
			from: lines[first]?.start ?? 0,
			to: end,
			rows: [heads.cells, ...rows],
			heads: 1,
			loose: true
		},
		next: last + 1
	};
}

/** Whether a line ends the table. 一、财政收入 above a number is a row. */
function ends(source: string, lines: readonly SourceLine[], index: number): boolean {
	const { text = '' } = lines[index] ?? {};
	if (!ENDS.test(text)) return false;
	if (!/^[\s　]*[一二三四五六七八九十]{1,3}、/.test(text)) return true;
	const next = lines.slice(index + 1, index + 3).find(({ blank }) => !blank);
	const shape = next ? shapeOf(cellOf(source, next).text) : 'text';
	return shape !== 'value' && shape !== 'unit';
}

/** 70⏎.5 is one number, and what stands without a blank line below a name or below words goes on with them. */
function addItem(items: Item[], item: Item): void {
	const last = items.at(-1);
	const spaced = items.filter(({ apart }) => apart).length > 0.4 * items.length && items.length > 3;
	const wraps =
		spaced && !item.apart && last !== undefined && isWords(last.shape) && isWords(item.shape);
	if (!last || !(wraps || /^\.\d/.test(item.cell.text))) {
		items.push(item);
		return;
	}
	const cell = joined([last.cell, item.cell]);
	items[items.length - 1] = {
		...last,
		cell,
		shape: last.shape === 'word' ? 'word' : shapeOf(cell.text)
	};
}

const isWords = (shape: Shape): boolean => shape === 'text' || shape === 'word';

interface Heads {
	cells: Cell[];
	roles: Role[];
	/** Whether the table is of tasks: its cells may be sentences. */
	text: boolean;
	next: number;
}

/** The heads of columns that stand one below the other; a head may take two lines (指标⏎属性) or share one. */
function readHeads(source: string, lines: readonly SourceLine[], first: number): Heads | null {
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
		if (shared) cells.push(...shared);
		else if (previous && completes(previous, both, cell, apart)) cells[cells.length - 1] = both;
		else if (isHead(cell.text, cells)) cells.push(cell);
		else break;
		apart = false;
	}
	const roles = cells.map(({ text }, index): Role =>
		nameless && index === 0 ? 'name' : (roleOfHead(text) ?? 'value')
	);
	if (nameless && (cells.length < 3 || !isYearHead(cells[2]?.text ?? ''))) return null;
	const names = roles.some((role) => role === 'name' || role === 'group' || role === 'text');
	const departments = roles.some((role) => /^(?:lead|support|responsible)$/.test(role));
	const values = roles.filter((role) => role === 'value').length;
	if (cells.length < 2 || (!names && !departments) || (values === 0 && !departments)) return null;
	return { cells, roles: settled(roles), text: departments || roles.includes('text'), next };
}

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

function sameHeads(a: readonly Cell[], b: readonly Cell[]): boolean {
	return a.length === b.length && a.every(({ text }, index) => text === b[index]?.text);
}

/** Whether running text begins at a line: a task table ends where no row goes on. */
function isProse(lines: readonly SourceLine[], index: number, { roles }: Heads): boolean {
	const ahead = lines
		.slice(index, index + 12 * roles.length)
		.filter(({ blank, furniture }) => !blank && !furniture)
		.slice(0, 2 * roles.length + 2);
	return !ahead.some(
		({ text }) =>
			/^[\s　]*\d{1,3}[\s　]*$/.test(text) || shapeOf(text.replace(/[\s　]/g, '')) === 'departments'
	);
}

/** Cuts the cells under their heads into rows. */
function readRows(items: readonly Item[], roles: readonly Role[]): Cell[][] {
	const rows: Cell[][] = [];
	const numbered = roles[0] === 'ordinal';
	const tasks = roles.some((role) => /^(?:text|lead|support|responsible)$/.test(role));
	let row: Item[] = [];
	let expected = 1;
	const close = () => {
		if (row.length > 0) rows.push(assignRow(row, roles));
		row = [];
	};
	for (const item of items) {
		const next = numbered && item.cell.text.replace(/[.、]$/, '') === String(expected);
		const counts = next && (row.length === 0 || isComplete(row, roles));
		if (
			counts ||
			(numbered && isOutlineNumber(item, row)) ||
			(!(numbered && tasks) && startsRow(item, row, roles))
		)
			close();
		if (counts) expected += 1;
		row.push(item);
	}
	close();
	return rows;
}

/** 1.2, 一: the number of a row in an outline. */
function isOutlineNumber({ cell }: Item, row: readonly Item[]): boolean {
	const last = row.at(-1);
	if (last && last.shape !== 'attribute' && !(row.length <= 2 && last.shape === 'text'))
		return false;
	return /^(?:\d{1,2}(?:\.\d{1,2}){1,3}|[一二三四五六七八九十]{1,2})[.、]?$/.test(cell.text);
}

const valuesOf = (row: readonly Item[]): number =>
	row.filter(({ shape }) => shape === 'value' || shape === 'dash' || shape === 'word').length;

/** Whether all that a row must have has been read, so that a number can be the next row's. */
function isComplete(row: readonly Item[], roles: readonly Role[]): boolean {
	const values = roles.filter((role) => role === 'value').length;
	const last = row.at(-1)?.shape;
	if (roles.includes('attribute')) return last === 'attribute' || row.length === 1;
	if (roles.some((role) => role === 'responsible' || role === 'support' || role === 'lead'))
		return last === 'departments' || last === 'text';
	return valuesOf(row) > values;
}

/** Without row numbers a row begins with the first name behind values. */
function startsRow(item: Item, row: readonly Item[], roles: readonly Role[]): boolean {
	const last = row.at(-1);
	if (!last) return false;
	// A second unit for the name above: 万吨, and below it %.
	if (item.shape === 'unit' && last.shape === 'attribute') return roles.includes('unit');
	if (item.shape !== 'text') return false;
	if (last.shape === 'attribute' || last.shape === 'departments') return true;
	const values = roles.filter((role) => role === 'value').length;
	return valuesOf(row) >= values && last.shape !== 'text';
}
