import type { Cell } from './cell';
import { roleOfHead, type Role } from './heads';
import { isDepartments, isValueLike, shapeOf, type Shape } from './shape';

export interface TableColumn {
	role: Role;
	/** The words of its heads, outermost first; empty where it has none. */
	head: string;
}

/** What each column holds: as its heads say, and where they say nothing as its cells look. */
export function roleColumns(heads: readonly Cell[][], body: readonly Cell[][]): TableColumn[] {
	const width = Math.max(0, ...[...heads, ...body].map(({ length }) => length));
	const words = dated(
		Array.from({ length: width }, (_, index) => headOf(filledAcross(heads), index))
	);
	const columns = words.map((head, index) => {
		const shapes = body
			.map((row) => shapeOf(row[index]?.text ?? ''))
			.filter((shape) => shape !== 'empty');
		return { head, role: roleOf(head, shapes, body, index) };
	});
	return settle(columns, body);
}

/**
 * A head over several columns stands in the first of them where a dress cannot say so: the others are empty, and
 * heads stand below.
 */
function filledAcross(heads: readonly Cell[][]): string[][] {
	return heads.map((row, index) => {
		const below = heads[index + 1];
		let last = '';
		return row.map(({ text }, column) => {
			if (text) last = text;
			return text || (below?.[column]?.text ? last : '');
		});
	});
}

/** 占比 that stands behind 2020年 and again behind 2025年 is of the year before it. */
function dated(heads: readonly string[]): string[] {
	let year = '';
	return heads.map((head) => {
		if (YEAR.test(head)) year = head;
		const again = head !== '' && heads.filter((other) => other === head).length > 1;
		return again && year && !YEAR.test(head) && roleOfHead(head) === 'value' ? year + head : head;
	});
}

const YEAR = /^(?:19|20)\d\d年?/;

function headOf(heads: readonly string[][], column: number): string {
	const words: string[] = [];
	for (const row of heads) {
		const text = row[column] ?? '';
		if (text && !words.includes(text)) words.push(text);
	}
	return words.join('');
}

function roleOf(
	head: string,
	shapes: readonly Shape[],
	body: readonly Cell[][],
	column: number
): Role {
	const said = roleOfHead(head);
	const most = (test: (shape: Shape) => boolean): boolean =>
		shapes.filter(test).length > 0.5 * shapes.length;
	// 指标 above numbering, group and name: the numbers count the rows.
	if ((said === null || said === 'name' || said === 'group') && isCounting(body, column))
		return 'ordinal';
	if (said === 'unit' && most((shape) => shape === 'departments')) return 'responsible';
	if (said === 'group' && most((shape) => shape === 'attribute')) return 'attribute';
	// 规划目标 above sentences: tasks, not numbers.
	if (said === 'value' && most((shape) => shape === 'text') && isProse(body, column)) return 'text';
	if (said === 'text' && most((shape) => shape !== 'text'))
		return most(isValueLike) ? 'value' : 'name';
	if (said !== null) return said;
	if (shapes.length === 0) return 'note';
	if (most((shape) => shape === 'attribute')) return 'attribute';
	if (most((shape) => shape === 'unit')) return 'unit';
	if (most(isValueLike)) return 'value';
	if (most((shape) => shape === 'departments')) return 'responsible';
	return isProse(body, column) ? 'text' : 'name';
}

/** Whether the cells of a column count the rows 1, 2, 3 …; behind the first column none may be left out. */
function isCounting(body: readonly Cell[][], column: number): boolean {
	const numbers = body.map((row) => row[column]?.text ?? '').filter(Boolean);
	const first = Number.parseInt(numbers[0] ?? '', 10);
	return (
		numbers.length > (column === 0 ? 1 : 2) &&
		numbers.every((text) => /^\d{1,3}(?:\.\d{1,2})*[.、]?$/.test(text)) &&
		first >= 1 &&
		first <= (column === 0 ? 1 : 3) &&
		new Set(numbers).size === numbers.length &&
		(column === 0 || numbers.every((text, index) => Number.parseFloat(text) === first + index))
	);
}

/** Sentences are longer than names, and some hold numbers. */
function isProse(body: readonly Cell[][], column: number): boolean {
	const texts = body.map((row) => row[column]?.text ?? '').filter(Boolean);
	const long = texts.filter(
		(text) =>
			(text.length > 14 && /[,。;]/.test(text)) || (/\d/.test(text) && shapeOf(text) === 'text')
	).length;
	return long > 0.3 * texts.length;
}

function hasWords(body: readonly Cell[][], column: number): boolean {
	const texts = body.map((row) => row[column]?.text ?? '').filter(Boolean);
	return texts.filter((text) => /[一-龥]{4}/.test(text)).length > 0.5 * texts.length;
}

/** One column names the rows; names before it are of groups. */
function settle(columns: readonly TableColumn[], body: readonly Cell[][]): TableColumn[] {
	const named = columns.flatMap(({ role }, index) => (role === 'name' ? [index] : []));
	const last = named.at(-1) ?? columns.findLastIndex(({ role }) => role === 'group');
	const headed = columns.some(({ role, head }) => role === 'value' && head !== '');
	const hasText = columns.some(({ role }) => role === 'text');
	// Where nothing names the rows, the cells do themselves: 2022年预期目标 above 地区生产总值增长5.5%左右.
	if (last < 0 && !hasText) {
		const first = columns.findIndex(({ role }, index) => role === 'value' && hasWords(body, index));
		if (first >= 0)
			return columns.map((column, index) =>
				index === first ? { ...column, role: 'text' } : column
			);
	}
	return columns.map((column, index) => {
		if (column.role === 'name' && index < last) return { ...column, role: 'group' as const };
		// Of when, or of what, nobody can say.
		if (column.role === 'value' && column.head === '' && headed)
			return { ...column, role: 'unknown' as const };
		if (column.role === 'group' && index === last && !hasText)
			return { ...column, role: 'name' as const };
		// A column headed 责任 whose cells are no departments says nothing that is read.
		if (column.role === 'responsible' && !body.some((row) => isDepartments(row[index]?.text ?? '')))
			return { ...column, role: 'note' as const };
		return column;
	});
}
