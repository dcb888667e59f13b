import { EMPTY } from './cell';
import { overlapOf } from './aligned-heads';
import type { LineToken } from './aligned-tokens';
import { roleOfHead, type Role } from './heads';
import { isValueLike, shapeOf } from './shape';

/** The number of a row: 1, 2., 3、 */
export const ORDINAL = /^\d{1,2}[.、]?$/;
/** How far a cell may stand from under its head. */
export const SHIFT = 3;

/** What a column holds, and the stretch of a line that it takes. */
interface ColumnReach {
	role: Role;
	start: number;
	end: number;
}

/** Whether a head is of the rows’ numbers; where it is left out it is empty. */
export const isOrdinalHead = (text: string): boolean =>
	text === '' || roleOfHead(text) === 'ordinal';

/**
 * Heads with one for the numbers of rows, where the heads leave it out: the rows count 1, 2, 3 … before their names.
 */
export function withOrdinals(
	heads: readonly LineToken[],
	lines: readonly { tokens: readonly LineToken[] }[]
): LineToken[] {
	const counted = heads.some(({ cell }) => isOrdinalHead(cell.text));
	const counts = lines.flatMap(({ tokens }) => {
		const index = counterOf(tokens);
		return index < 0 ? [] : [tokens[index]];
	});
	const inOrder = counts.every(
		(token, index) => Number.parseInt(token?.cell.text ?? '', 10) === index + 1
	);
	const [first] = counts;
	// 1 and 1.1: an outline, whose numbers are a part of the names.
	const outline = lines.some(
		({ tokens }) =>
			/^\d{1,2}\.\d/.test(tokens[0]?.cell.text ?? '') &&
			(tokens[0]?.start ?? 0) < (heads[1]?.start ?? 0)
	);
	if (outline || counted || counts.length < FEWEST_COUNTED || !inOrder || !first) return [...heads];
	const before = heads.filter(({ start }) => start < first.start);
	const head = { cell: EMPTY, start: first.start, end: first.end };
	return [...before, head, ...heads.slice(before.length)];
}

const FEWEST_COUNTED = 3;
/** A line of a group that stands beside the row's number. */
const LONGEST_GROUP = 6;

/** The index of the token that may count the row: before its name, or alone behind its group. */
export function ordinalOf(columns: readonly ColumnReach[], tokens: readonly LineToken[]): number {
	const column = columns.findIndex(({ role }) => role === 'ordinal');
	const ordinal = columns[column];
	if (!ordinal) return -1;
	const next = columns[column + 1];
	// Beside numbers alone, or its group, where the name stands on the lines above and below.
	const stands = tokens
		.slice(0, 2)
		.findIndex(
			(token) =>
				ORDINAL.test(token.cell.text) &&
				next !== undefined &&
				token.end <= next.start &&
				overlapOf(ordinal, token) > -SHIFT
		);
	return stands >= 0 && tokens.length > stands + 1 ? stands : counterOf(tokens);
}

function counterOf(tokens: readonly LineToken[]): number {
	const index = tokens.findIndex(({ cell }) => ORDINAL.test(cell.text));
	const next = tokens[index + 1]?.cell.text ?? '';
	if (index === 0) return next && !isValueLike(shapeOf(next)) ? 0 : -1;
	const group = tokens[0]?.cell.text ?? '';
	return index === 1 && group.length <= LONGEST_GROUP && shapeOf(next) === 'text' ? 1 : -1;
}
