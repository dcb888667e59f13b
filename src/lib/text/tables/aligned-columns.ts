import { joined, type Cell } from './cell';
import { overlapOf } from './aligned-heads';
import { isOrdinalHead, ORDINAL, ordinalOf, SHIFT } from './aligned-ordinals';
import type { LineToken } from './aligned-tokens';
import { rolesOfHeads, type Role } from './heads';
import { nearestPlaces } from './nearest';
import { isValueLike, shapeOf, type Shape } from './shape';

/** A line of a table with its tokens; an anchor has numbers on it: it is a row's own line. */
export interface Line {
	tokens: LineToken[];
	anchor: boolean;
	/** Which line of the source it is. */
	index: number;
}

/** A line with what stands in each column. */
export interface PlacedLine {
	anchor: boolean;
	cells: Cell[];
	/** The pieces of its names, each with where it stands. */
	names: LineToken[];
}

/** A column of a table parted by blanks: the stretch of a line that its cells take. */
interface Column {
	role: Role;
	start: number;
	end: number;
}

/** A token with what it looks like where it stands. */
interface Token extends LineToken {
	shape: Shape;
}

/** The column of each token of a line. */
type ColumnOfToken = readonly number[];

const isName = ({ role }: Column): boolean => /^(?:group|name|text)$/.test(role);

/**
 * Puts the tokens of lines into the columns under heads. A line with as many numbers as there are columns for them goes
 * by order, since what is set wide shifts all that stands behind it; others by where the cells of the nearest such line
 * stand.
 */
export function placeLines(
	heads: readonly LineToken[],
	lines: readonly Line[],
	nameColumn: number
): PlacedLine[] {
	const roles = rolesOfHeads(heads.map(({ cell }) => cell.text));
	const columns = heads.map(({ cell, start, end }, index): Column => ({
		role: isOrdinalHead(cell.text) ? 'ordinal' : (roles[index] ?? 'value'),
		start,
		end
	}));
	const shaped = lines.map(({ anchor, tokens }) => ({
		anchor,
		tokens: withShapes(tokens, columns)
	}));
	widenNames(columns, shaped);
	const full = shaped.map(({ tokens }) => byOrder(columns, tokens));
	const nearestFull = nearestPlaces(full);
	return shaped.map(({ anchor, tokens }, index) => {
		const near = nearestFull[index] ?? -1;
		const known =
			near < 0 ? columns : standing(columns, shaped[near]?.tokens ?? [], full[near] ?? []);
		const places = full[index] ?? byPlace(known, tokens);
		const cells: Cell[][] = columns.map(() => []);
		tokens.forEach(({ cell }, token) => cells[places[token] ?? 0]?.push(cell));
		const names = tokens.filter((_, token) => places[token] === nameColumn);
		return { anchor, cells: cells.map(joined), names };
	});
}

/** 1.光伏 and 5G基站, and the 1 of 1 光伏, look like numbers, and are of names where the line begins. */
function withShapes(tokens: readonly LineToken[], columns: readonly Column[]): Token[] {
	const from = startOf(columns, /^value$/);
	return tokens.map((token, index) => {
		const { text } = token.cell;
		const begins = index === 0 && token.end <= from + SHIFT;
		const counts = ORDINAL.test(text) && shapeOf(tokens[1]?.cell.text ?? '') === 'text';
		const isName = begins && (counts || /[一-龥]{2}/.test(text));
		return { ...token, shape: isName ? 'text' : shapeOf(text) };
	});
}

const startOf = (columns: readonly Column[], roles: RegExp): number =>
	Math.min(...columns.filter(({ role }) => roles.test(role)).map(({ start }) => start));

/** Where a row’s name ends and its numbers begin: the first token behind which no words of a name stand. */
function firstValue(tokens: readonly Token[], ordinal: number): number {
	const first = tokens.findIndex(({ shape }, index) => index !== ordinal && isValueLike(shape));
	return first < 0 ? tokens.length : first;
}

/** Columns of words that stand behind the numbers: 责任单位, 备注. */
const WORDS_BEHIND = /^(?:lead|support|responsible|note)$/;

/** The columns of tokens by their order; null for a line that lacks numbers or has words among them. */
function byOrder(columns: readonly Column[], tokens: readonly Token[]): ColumnOfToken | null {
	const values = columns.flatMap(({ role }, index) => (role === 'value' ? [index] : []));
	const ordinal = ordinalOf(columns, tokens);
	const first = firstValue(tokens, ordinal);
	let count = 0;
	// A dash may stand in the place of 预期性.
	const attribute = columns.findIndex(({ role }) => role === 'attribute');
	const dashed = attribute === columns.length - 1 && tokens.at(-1)?.shape === 'dash';
	const note = columns.at(-1)?.role === 'note' ? columns.at(-1) : undefined;
	const places = tokens.map((token, index) => {
		const { shape } = token;
		// 下降1个百分点 under 备注
		if (note && index > first && token.start >= note.start - SHIFT) return columns.length - 1;
		if (dashed && index === tokens.length - 1) return attribute;
		if (index === ordinal) return columns.findIndex(({ role }) => role === 'ordinal');
		if (shape === 'attribute') return attribute;
		if (index < first)
			return shape === 'unit' && hasUnit(columns)
				? columns.findIndex(({ role }) => role === 'unit')
				: nameColumn(columns, token, ordinal >= 0 && index > ordinal);
		if (isValueLike(shape)) return values[count++] ?? -1;
		return nearest(columns, token, ({ role }) => WORDS_BEHIND.test(role));
	});
	return count === values.length && count > 0 && !places.includes(-1) ? places : null;
}

const hasUnit = (columns: readonly Column[]): boolean =>
	columns.some(({ role }) => role === 'unit');

/** The column of names that a token reaches over most, or the nearest; behind the row's number only those behind it. */
function nameColumn(columns: readonly Column[], token: LineToken, counted: boolean): number {
	const ordinal = columns.findIndex(({ role }) => role === 'ordinal');
	const behind = columns.findLastIndex(isName) > ordinal;
	return nearest(
		columns,
		token,
		(column, index) => isName(column) && !(counted && behind && index < ordinal)
	);
}

function nearest(
	columns: readonly Column[],
	token: LineToken,
	allowed: (column: Column, index: number) => boolean
): number {
	let best = -1;
	let score = -Infinity;
	columns.forEach((column, index) => {
		const overlap = overlapOf(column, token);
		if (overlap > score && allowed(column, index)) [best, score] = [index, overlap];
	});
	return best;
}

/** A line with a name for each column of names says how far these reach. */
function widenNames(
	columns: Column[],
	lines: readonly { anchor: boolean; tokens: readonly Token[] }[]
): void {
	const named = columns.filter(isName);
	const behind = columns[columns.findLastIndex(isName) + 1]?.start ?? Infinity;
	const starts = named.map(({ start }) => start);
	for (const { anchor, tokens } of lines) {
		const ordinal = ordinalOf(columns, tokens);
		const names = tokens
			.slice(0, firstValue(tokens, ordinal))
			.filter(({ start, shape }, index) => index !== ordinal && start < behind && shape === 'text');
		// A group stands before where names begin.
		const inOrder = names.every(({ start }, index) => start < (starts[index + 1] ?? Infinity));
		if (!anchor || names.length !== named.length || !inOrder) continue;
		names.forEach(({ start, end }, index) => {
			const column = named[index];
			if (!column) return;
			column.start = Math.min(column.start, start);
			column.end = Math.max(column.end, end);
		});
	}
	withoutOverlap(named);
	const name = named.at(-1);
	const start = commonStart(lines, behind);
	if (!name || start === null || named.length < 2) return;
	name.start = start - 1;
	for (const group of named.slice(0, -1)) group.end = Math.min(group.end, name.start);
}

/** Where most names begin: short words before it are of groups. */
function commonStart(
	lines: readonly { tokens: readonly Token[] }[],
	behind: number
): number | null {
	const counts = new Map<number, number>();
	for (const { tokens } of lines)
		for (const { start, shape, cell } of tokens)
			if (shape === 'text' && start < behind && cell.text.length >= SHORTEST_NAME)
				counts.set(start, (counts.get(start) ?? 0) + 1);
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	return most && most[1] > 1 ? most[0] : null;
}

const SHORTEST_NAME = 5;

/** Cells of neighbours may reach over each other in different lines: the middle parts them. */
function withoutOverlap(columns: Column[]): void {
	for (let index = 1; index < columns.length; index += 1) {
		const left = columns[index - 1];
		const right = columns[index];
		if (!left || !right || left.end <= right.start) continue;
		const middle = Math.round((left.end + right.start) / 2);
		left.end = middle;
		right.start = middle;
	}
}

/** The columns as the cells of a line stand in them. */
function standing(
	columns: readonly Column[],
	tokens: readonly Token[],
	places: ColumnOfToken
): Column[] {
	return columns.map((column, index) => {
		const token = isName(column) ? undefined : tokens[places.indexOf(index)];
		return token ? { ...column, start: token.start, end: token.end } : column;
	});
}

/** The columns of tokens by where tokens stand. */
function byPlace(columns: readonly Column[], tokens: readonly Token[]): ColumnOfToken {
	const ordinal = ordinalOf(columns, tokens);
	const from = startOf(columns.slice(columns.findLastIndex(isName)), /^(?:value|unit)$/);
	return tokens.map((token, index) => {
		const { shape } = token;
		if (index === ordinal) return columns.findIndex(({ role }) => role === 'ordinal');
		if (shape === 'attribute' && columns.some(({ role }) => role === 'attribute'))
			return columns.findIndex(({ role }) => role === 'attribute');
		const isWords = shape === 'text' || (shape === 'unit' && !hasUnit(columns));
		if (isWords && token.start < from)
			return nameColumn(columns, token, ordinal >= 0 && index > ordinal);
		return nearest(columns, token, (column) =>
			isWords
				? !isName(column) && column.role !== 'ordinal'
				: column.role === 'value' || column.role === 'unit'
		);
	});
}
