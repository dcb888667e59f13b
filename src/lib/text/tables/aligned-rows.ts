import { EMPTY, joined, type Cell } from './cell';
import type { PlacedLine } from './aligned-columns';
import type { LineToken } from './aligned-tokens';
import { isValueLike, shapeOf } from './shape';

/** A name that ends with its unit. */
const UNIT_ENDS = /[^()]\([^()]{1,12}\)$/;
/** A heading of its own or the number of the next row. */
const BEGINS = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])/;

/**
 * Where names stand in two columns under one head (空气质量 and, beside it, 中心城区 and 县级城市), which line of the first
 * a line with the second alone belongs to is not known: it has no name.
 */
export function withoutParts(lines: readonly PlacedLine[], nameColumn: number): PlacedLine[] {
	const seconds = lines.flatMap(({ names: [, second, ...rest] }) =>
		second && rest.length === 0 ? [second.start] : []
	);
	const from = seconds.reduce((least, start) => Math.min(least, start), Infinity);
	if (seconds.length < FEWEST_PARTS) return [...lines];
	return lines.map((line) => {
		const isPart = line.names.length > 0 && line.names.every(({ start }) => start >= from);
		if (!isPart) return line;
		const cells = line.cells.map((cell, column) => (column === nameColumn ? EMPTY : cell));
		return { ...line, cells, names: [] };
	});
}

const FEWEST_PARTS = 3;

/** Puts lines together to rows: what stands above and below a row's own line goes on with its cells. */
export function gatherRows(
	printed: readonly PlacedLine[],
	nameColumn: number,
	ordinalColumn: number
): Cell[][] {
	const lent = lentLines(printed, nameColumn);
	const lines = printed.map((line) => (lent.has(line) ? { ...line, anchor: false } : line));
	const rows: Cell[][] = [];
	const nameOf = (line: PlacedLine | undefined): string => line?.cells[nameColumn]?.text ?? '';
	let above: PlacedLine[] = [];
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index];
		if (!line) continue;
		if (!line.anchor) {
			if (headsGroup(nameOf(line), nameOf(lines[index + 1]))) {
				rows.push(...above.map(({ cells }) => cells), line.cells);
				above = [];
			} else above.push(line);
			continue;
		}
		const following = linesUntilAnchor(lines, index + 1);
		const nextNamed = nameOf(lines[index + 1 + following.length]) !== '';
		const below = belongBelow(line, above, following, nameOf, nextNamed);
		const parts = [...above, line, ...following.slice(0, below)];
		const row = line.cells.map((_, column) =>
			column === nameColumn
				? nameOfParts(parts)
				: joined(parts.map(({ cells }) => cells[column] ?? EMPTY))
		);
		if (isShared(rows.at(-1), line, ordinalColumn)) row[ordinalColumn] = EMPTY;
		rows.push(row);
		above = [];
		index += below;
	}
	return rows;
}

/** A number between two rows of which the first has none counts both, and which words are whose is not known. */
const isShared = (before: readonly Cell[] | undefined, own: PlacedLine, ordinal: number): boolean =>
	ordinal >= 0 && before !== undefined && !before[ordinal]?.text && !own.cells[ordinal]?.text;

/**
 * Which lines are but a number set above the row that lacks it: 11822.29⏎吨 beside 6.83 and 2. The row before has one in
 * its column already.
 */
function lentLines(lines: readonly PlacedLine[], name: number): Set<PlacedLine> {
	const lent = new Set<PlacedLine>();
	let before: ReadonlySet<number> = new Set();
	let given: number | null = null;
	const anchors = lines.filter(({ anchor }) => anchor);
	for (const [index, line] of anchors.entries()) {
		const filled = line.cells.flatMap(({ text }, column) => (isFilled(text) ? [column] : []));
		const next = anchors[index + 1];
		const [column] = filled;
		const alone = filled.length === 1 && !line.cells[name]?.text && column !== undefined;
		if (
			alone &&
			next?.cells[name]?.text &&
			!next.cells[column]?.text &&
			(before.size === 0 || before.has(column))
		) {
			lent.add(line);
			given = column;
			continue;
		}
		before = new Set(given === null ? filled : [...filled, given]);
		given = null;
	}
	return lent;
}

const isFilled = (text: string): boolean => isValueLike(shapeOf(text));

/** （一）总体指标, or 1 发电 above 1.1 …: a line that heads the rows below it. */
function headsGroup(text: string, next: string): boolean {
	if (/^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/.test(text)) return true;
	return /^\d{1,2}[^.\d]/.test(text) && /^\d{1,2}\.\d/.test(next);
}

function linesUntilAnchor(lines: readonly PlacedLine[], from: number): PlacedLine[] {
	let to = from;
	while (to < lines.length && !lines[to]?.anchor) to += 1;
	return lines.slice(from, to);
}

/**
 * How many of the lines that follow a row's own line still belong to it. A cell stands in the middle of its row, so as
 * many lines of its name follow as stand before; a bracket that is open is closed first.
 */
function belongBelow(
	own: PlacedLine,
	above: readonly PlacedLine[],
	following: readonly PlacedLine[],
	nameOf: (line: PlacedLine) => string,
	nextNamed: boolean
): number {
	let text = [...above, own].map(nameOf).join('');
	const before = above.filter((line) => nameOf(line)).length;
	const plainBefore = above.length - before;
	let named = 0;
	let plain = 0;
	let count = 0;
	const open = () => text.lastIndexOf('(') > text.lastIndexOf(')');
	if (above.length === 0 && endsBelow(own, following, nameOf, nextNamed)) return 1;
	for (const line of following) {
		const next = nameOf(line);
		// Without a name it may be of a group as well.
		if (!next && named >= before && plain >= plainBefore) break;
		if (next && named >= before && !open() && !next.startsWith('(')) break;
		if (!open() && BEGINS.test(next)) break;
		text += next;
		if (next) named += 1;
		else plain += 1;
		count += 1;
	}
	return count;
}

/**
 * Whether a name that begins on its row's own line ends on the next with its unit: 集中式饮用水水源水质达⏎标率(%). The next row
 * must have another name.
 */
function endsBelow(
	own: PlacedLine,
	following: readonly PlacedLine[],
	nameOf: (line: PlacedLine) => string,
	nextNamed: boolean
): boolean {
	const [next = ''] = following.slice(0, 1).map(nameOf);
	const names = following.filter((line) => nameOf(line)).length;
	const begun = nameOf(own) !== '' && !UNIT_ENDS.test(nameOf(own));
	return begun && UNIT_ENDS.test(next) && !BEGINS.test(next) && names > (nextNamed ? 0 : 1);
}

/**
 * The name of a row whose lines are `parts`. Where its words stand in two columns of their own (氧化物 beside
 * 重点工程减排量), each is read down before the other.
 */
function nameOfParts(parts: readonly PlacedLine[]): Cell {
	const tokens = parts.flatMap(({ names }) => names);
	const left = Math.min(...tokens.map(({ start }) => start));
	const right = tokens.filter(({ start }) => start > left + NEAR);
	const first = tokens.filter((token) => !right.includes(token));
	const apart =
		right.length > 1 &&
		Math.max(...first.map(({ end }) => end)) < Math.min(...right.map(({ start }) => start));
	const cellsOf = (some: readonly LineToken[]): Cell[] => some.map(({ cell }) => cell);
	return joined(apart ? [...cellsOf(first), ...cellsOf(right)] : cellsOf(tokens));
}

/** How far the lines of one cell may begin from one another. */
const NEAR = 3;
