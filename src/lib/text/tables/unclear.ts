import type { Cell } from './cell';
import { shapeOf } from './shape';
import type { TableColumn } from './columns';

/**
 * Whether the cells of a row hold more than one row can: what stood side by side on a page has run together.
 * @param loose whether cells were put into columns by where they stand
 */
export function isUnclear(
	cells: readonly Cell[],
	columns: readonly TableColumn[],
	loose: boolean
): boolean {
	const numbered = columns.findIndex(({ role }) => role === 'ordinal');
	const named = columns.findIndex(({ role }) => role === 'name');
	const number =
		cells[numbered]?.text === '' && isWhole(cells, columns) ? undefined : cells[numbered]?.text;
	if (loose && slipped(number, cells[named]?.text ?? '')) return true;
	return cells.some((cell, index) => {
		const role = columns[index]?.role;
		if (role === 'value') return hasLooseNumbers(cell) || (loose && isMixed(cell));
		if (role === 'attribute') return /性.*性/.test(cell.text);
		return role === 'unit' && cell.pieces.length > 1 && repeats(cell);
	});
}

/**
 * Whether a row that has lost its number has all else: a name that makes sense alone, unit, numbers and attribute, in a
 * table with columns for these.
 */
function isWhole(cells: readonly Cell[], columns: readonly TableColumn[]): boolean {
	const has = (role: TableColumn['role']): boolean =>
		columns.some((column) => column.role === role);
	const filled = columns.every(
		({ role }, index) => !/^(?:name|unit|value|attribute)$/.test(role) || cells[index]?.text
	);
	const name = cells[columns.findIndex(({ role }) => role === 'name')]?.text ?? '';
	return has('unit') && has('attribute') && filled && !PART.test(name);
}

/** 本地 of what stands above. */
const PART = /^(?:本地|外送|其中|其他|其它|合计|总计|小计|城镇|农村|新建|改造)/;

/** A row without its number among numbered ones, or a name that goes on behind its unit or begins within a bracket. */
function slipped(number: string | undefined, name: string): boolean {
	if (number === '' && !/^(?:合计|总计|小计|其中|全)/.test(name)) return true;
	const opened = name.split('(').length - name.split(')').length;
	if (/^\([%‰]\)./.test(name)) return true;
	return opened !== 0 || /\([^()]*[%‰吨米元亩瓦时克][^()]*\)(?:\([^()]*\))*[一-龥]{2}/.test(name);
}

/** A unit or a dash beside a number: cells of two columns. */
function isMixed(cell: Cell): boolean {
	if (!/\d/.test(cell.text)) return false;
	if (shapeOf(cell.text) === 'text') return true;
	const pieces = cell.pieces.map((piece) => pieceOf(cell, piece));
	return pieces.length > 1 && pieces.some((piece) => /^[%‰]|^-+$/.test(piece));
}

const pieceOf = ({ text }: Cell, { start, end }: { start: number; end: number }): string =>
	text.slice(start, end);

/** Several numbers of which no words say whose each is. */
function hasLooseNumbers(cell: Cell): boolean {
	const pieces = cell.pieces.map((piece) => pieceOf(cell, piece));
	// 5 - 7, 5 000, 90⏎.8
	const whole = pieces
		.join(' ')
		.replace(/(?<=\d) ?[-~至] ?(?=\d)/g, '')
		.replace(/(?<=\b\d{1,3}) (?=\d{3}\b)/g, '')
		.replace(/ (?=[.,]\d)|(?<=\d\.) (?=\d)/g, '');
	const loose = whole
		.split(' ')
		.filter(
			(piece) =>
				/\d/.test(piece) &&
				!/[一-龥]{2}/.test(piece.replace(/以上|以下|以内|左右|万|亿|个|人|元|吨/g, ''))
		);
	return loose.length > 1;
}

/** 亿千瓦 亿千瓦时: two units; 万吨⏎标准煤 is one. */
function repeats(cell: Cell): boolean {
	return (
		cell.pieces.every((piece) => shapeOf(pieceOf(cell, piece)) === 'unit') &&
		!/标准?煤$/.test(cell.text)
	);
}
