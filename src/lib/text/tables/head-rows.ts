import type { Cell } from './cell';
import { isYearHead, roleOfHead } from './heads';
import { isValueLike, shapeOf } from './shape';

const MOST_HEAD_ROWS = 3;

/**
 * How many rows are heads: those before the first with a number, as long as each cell can head a column; where no word
 * of theirs is known as a head, a row of words above columns of numbers.
 */
export function countHeads(rows: readonly Cell[][]): number {
	let count = 0;
	while (count < MOST_HEAD_ROWS && count < rows.length - 1 && isHeadRow(rows, count)) count += 1;
	return count === 0 && isAboveNumbers(rows) ? 1 : count;
}

function isHeadRow(rows: readonly Cell[][], index: number): boolean {
	const cells = rows[index] ?? [];
	const texts = cells.map(({ text }) => text).filter(Boolean);
	if (texts.length < 2 && index === 0) return false;
	const roles = texts.map((text) => (isYearHead(text) ? 'value' : roleOfHead(text)));
	const known = roles.filter((role) => role !== null).length;
	const numbers = texts.filter(
		(text, place) => shapeOf(text) === 'value' && roles[place] === null
	).length;
	if (numbers > 0 || texts.some((text) => shapeOf(text) === 'attribute')) return false;
	if (index > 0 && partsHeads(rows[index - 1] ?? [], cells)) return true;
	const certain = roles.filter((role) => role !== null && role !== 'value').length;
	if (index > 0)
		return (
			known === texts.length &&
			texts.every((text) => shapeOf(text) !== 'text' || roleOfHead(text) === 'value' || certain > 1)
		);
	return known >= 0.5 * texts.length && (certain > 0 || known === texts.length);
}

/**
 * Whether a row tells apart what one head above it takes together (2019年 above 实物量 and 比重): it stands below that
 * head and below the columns that the head reaches over, and nowhere else.
 */
function partsHeads(above: readonly Cell[], row: readonly Cell[]): boolean {
	const columns = row.flatMap(({ text }, column) => (text ? [column] : []));
	const reached = columns.filter((column) => !isOwn(above, column));
	return (
		reached.length > 0 &&
		columns.length > 1 &&
		columns.every((column) => column > 0 && !isValueLike(shapeOf(row[column]?.text ?? ''))) &&
		columns.every((column) => !isOwn(above, column) || !isOwn(above, column + 1)) &&
		isOwn(above, 0) &&
		(row[0]?.text ?? '') === ''
	);
}

/** Whether a head begins in a column: an empty cell, or the one before it again, is a part of the head before. */
function isOwn(heads: readonly Cell[], column: number): boolean {
	const text = heads[column]?.text ?? '';
	return text !== '' && (column === 0 || text !== heads[column - 1]?.text);
}

/** Whether the first row is of words alone, and all columns behind its first hold numbers below it. */
function isAboveNumbers([first, ...body]: readonly Cell[][]): boolean {
	if (!first || first.length < 3 || body.length < 2) return false;
	return first.every(({ text }, column) => {
		if (text === '' || !/^(?:text|departments)$/.test(shapeOf(text)) || text.length > 24)
			return false;
		const below = body.map((row) => shapeOf(row[column]?.text ?? ''));
		const values = below.filter(isValueLike).length;
		return column === 0 || (values > 0.8 * below.length && below.includes('value'));
	});
}
