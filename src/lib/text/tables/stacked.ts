import { cellOf, joined, type Cell } from './cell';
import type { Grid } from './grid';
import type { Role } from './heads';
import { readHeads, sameHeads, type Heads } from './stacked-heads';
import { assignRow, namesParted, type Item } from './stacked-row';
import { shapeOf, type Shape } from './shape';
import type { SourceLine } from './source-lines';

/** What ends a table of one cell a line: a note, a heading, a caption, running text. */
const ENDS =
	/^[\s　]*(?:注\s*\d?[:：.]|[（(]注[:：]|备注[:：]|说明[:：]|资料来源|数据来源|第[一二三四五六七八九十]{1,3}[编篇章节]|[一二三四五六七八九十]{1,3}、.{2,24}$|附件|专栏|附?表\s*[\d一二三四五六七八九十]{1,3}(?:[\s　:：-]|$))/;
const LONGEST_CELL = 60;

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
	const rows: Item[][] = [];
	const numbered = roles[0] === 'ordinal';
	const tasks = roles.some((role) => /^(?:text|lead|support|responsible)$/.test(role));
	let row: Item[] = [];
	let expected = 1;
	const close = () => {
		if (row.length > 0) rows.push(row);
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
	const parted = namesParted(rows, roles);
	return rows.map((items) => assignRow(items, roles, parted));
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
	return valuesOf(row.slice(roles[0] === 'ordinal' ? 1 : 0)) >= values && last.shape !== 'text';
}
