import { EMPTY, joined, type Cell } from './cell';
import type { Role } from './heads';
import { isValueLike, type Shape } from './shape';

/** A line of a table that has one cell a line. */
export interface Item {
	cell: Cell;
	shape: Shape;
	/** Whether a blank line stands before it. */
	apart: boolean;
}

/**
 * Whether two lines of words are a group and a name in the rows that have two, as in the first: each name ends with its
 * unit in brackets, and what stands before it is more than the end of a word that a line has cut.
 */
export function namesParted(rows: readonly (readonly Item[])[], roles: readonly Role[]): boolean {
	const words = rows.map((row) => row.filter(({ shape }) => shape === 'text'));
	return (
		roles.indexOf('group') >= 0 &&
		roles.indexOf('group') < roles.indexOf('name') &&
		words[0]?.length === 2 &&
		words.every(
			(row) => row.length > 0 && row.length <= 2 && NAME.test(row.at(-1)?.cell.text ?? '')
		)
	);
}

const NAME = /^[^()]{4,}(?:\([^()]*\))*\([^()]{1,12}\)$/;

/**
 * The cells of a row, one a column, from its lines in order.
 * @param parted whether two lines of words are a group and a name
 */
export function assignRow(items: readonly Item[], roles: readonly Role[], parted = false): Cell[] {
	const cells: Cell[] = roles.map(() => EMPTY);
	const put = (column: number, cell: Cell) => {
		if (column >= 0) cells[column] = joined([cells[column] ?? EMPTY, cell]);
	};
	let rest = [...items];
	if (
		roles[0] === 'ordinal' &&
		/^(?:[\d.]+|[一二三四五六七八九十]{1,2})[.、]?$/.test(rest[0]?.cell.text ?? '')
	)
		put(0, rest.shift()?.cell ?? EMPTY);
	for (const item of rest.filter(({ shape }) => shape === 'attribute'))
		put(roles.indexOf('attribute'), item.cell);
	rest = rest.filter(({ shape }) => shape !== 'attribute');
	rest = putDepartments(rest, roles, put);
	rest = putUnit(rest, roles, put);
	const valueColumns = roles.flatMap((role, index) => (role === 'value' ? [index] : []));
	const found = valueColumns.length === 0 ? [] : valuesIn(rest, valueColumns.length);
	// A dash may stand in the place of 预期性.
	const dashed =
		roles.at(-1) === 'attribute' &&
		found.at(-1)?.shape === 'dash' &&
		found.length === valueColumns.length + 1;
	if (dashed) rest = rest.filter((item) => item !== found.at(-1));
	const values = dashed ? found.slice(0, -1) : found;
	shareOut(values, valueColumns.length).forEach((group, index) => {
		for (const { cell } of group) put(valueColumns[index] ?? -1, cell);
	});
	putNames(
		rest.filter((item) => !values.includes(item)),
		roles,
		put,
		parted
	);
	return cells;
}

/** What can be a value; 每个县（市、区）至少1所 is one behind a name, where nothing else can be. */
function valuesIn(items: readonly Item[], columns: number): Item[] {
	const values = items.filter(({ shape }) => isValueLike(shape));
	const last = items.at(-1);
	const sentence =
		columns === 1 && values.length === 0 && items.length > 1 && last?.shape === 'text';
	return sentence && /\d/.test(last.cell.text) && last.cell.text.length <= LONGEST_VALUE
		? [last]
		: values;
}

const LONGEST_VALUE = 20;

type Put = (column: number, cell: Cell) => void;

/** The lists of departments at a row's end, to the columns of departments in order. */
function putDepartments(items: readonly Item[], roles: readonly Role[], put: Put): Item[] {
	const columns = roles.flatMap((role, index) =>
		role === 'lead' || role === 'support' || role === 'responsible' ? [index] : []
	);
	if (columns.length === 0) return [...items];
	let from = items.length;
	while (from > 1 && items[from - 1]?.shape === 'departments') from -= 1;
	const lists: Cell[] = [];
	for (const { cell } of items.slice(from)) {
		// A list that was broken over lines ends with its comma.
		if (/[、,;]$/.test(lists.at(-1)?.text ?? '')) lists.push(joined([lists.pop() ?? EMPTY, cell]));
		else lists.push(cell);
	}
	lists.forEach((list, index) => put(columns[Math.min(index, columns.length - 1)] ?? -1, list));
	return items.slice(0, from);
}

/** What stands before the first value in a table with a column of units. */
function putUnit(items: Item[], roles: readonly Role[], put: Put): Item[] {
	const column = roles.indexOf('unit');
	if (column < 0) return items;
	const units = items.filter(({ shape }) => shape === 'unit');
	if (units.length > 0) {
		for (const { cell } of units) put(column, cell);
		return items.filter(({ shape }) => shape !== 'unit');
	}
	const values = items.filter(({ shape }) => isValueLike(shape));
	const spare = values.length > roles.filter((role) => role === 'value').length;
	// A dash in the column of units.
	if (spare && values[0]?.shape === 'dash') return items.filter((item) => item !== values[0]);
	return items;
}

/**
 * Values to columns, in order. Where there are more than columns, those with a qualifier (重点城市≥30) share one;
 * where they cannot be told apart they are shared out evenly.
 */
function shareOut(values: readonly Item[], columns: number): Item[][] {
	if (columns === 0) return [];
	if (values.length <= columns) return values.map((value) => [value]);
	const plain = values.filter(
		({ cell, shape }) => shape === 'dash' || !/[一-龥]{2}/.test(cell.text)
	);
	const groups: Item[][] = [];
	const each = Math.max(
		1,
		Math.ceil((values.length - plain.length) / Math.max(1, columns - plain.length))
	);
	for (const value of values) {
		const last = groups.at(-1);
		const alone = plain.includes(value);
		if (!alone && last && last.length < each && !last.some((item) => plain.includes(item)))
			last.push(value);
		else groups.push([value]);
	}
	while (groups.length > columns)
		groups.splice(-2, 2, [...(groups.at(-2) ?? []), ...(groups.at(-1) ?? [])]);
	return groups;
}

/** Group, name and text of a row. A group that was broken over lines (综合⏎治理) is short. */
function putNames(items: readonly Item[], roles: readonly Role[], put: Put, parted: boolean): void {
	const group = roles.indexOf('group');
	const name = roles.indexOf('name');
	const text = roles.indexOf('text');
	let rest = [...items];
	const target = name >= 0 ? name : text >= 0 ? text : group;
	if (target < 0) return;
	if (group >= 0 && group !== target) {
		while (
			rest.length > 1 &&
			(parted || (rest[0]?.cell.text.length ?? 0) <= LONGEST_GROUP_LINE) &&
			!rest[1]?.cell.text.startsWith('(')
		) {
			put(group, rest[0]?.cell ?? EMPTY);
			rest = rest.slice(1);
		}
	}
	if (name >= 0 && text >= 0 && rest.length > 1) {
		put(name, rest[0]?.cell ?? EMPTY);
		rest = rest.slice(1);
		for (const { cell } of rest) put(text, cell);
		return;
	}
	for (const { cell } of rest) put(target, cell);
}

const LONGEST_GROUP_LINE = 4;
