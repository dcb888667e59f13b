import { near, type Box, type Ruling, type Rulings } from './geometry';

/** Slack in points where lines are to meet. */
const TOUCH = 4;
/** Lines nearer than this bound no row or column. */
const SAME = 3;
/** A boundary counts when this much of it is ruled. */
const RULED = 0.6;

/**
 * A ruled table: `lines` of columns (x) and rows (y) from one edge to the other, and which of their slots are one
 * cell.
 */
export interface Grid extends Box {
	columns: number[];
	rows: number[];
	/**
	 * For each row and column the number of the cell that the slot belongs to: that of its first slot in reading
	 * order.
	 */
	cellOf: number[][];
}

/**
 * The tables that the ruled lines of a page make: lines that touch one another, at least a row of two cells or two
 * rows.
 */
export function findGrids(rulings: Rulings): Grid[] {
	return components(rulings).flatMap((component) => gridOf(component) ?? []);
}

function components({ horizontal, vertical }: Rulings): Rulings[] {
	const parent = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
		return at;
	};
	horizontal.forEach((h, i) => {
		vertical.forEach((v, j) => {
			if (covers(h, v.across, TOUCH) && covers(v, h.across, TOUCH))
				parent[root(i)] = root(horizontal.length + j);
		});
	});
	const groups = new Map<number, Rulings>();
	const groupOf = (index: number): Rulings => {
		const key = root(index);
		const group = groups.get(key) ?? { horizontal: [], vertical: [] };
		groups.set(key, group);
		return group;
	};
	horizontal.forEach((h, i) => groupOf(i).horizontal.push(h));
	vertical.forEach((v, j) => groupOf(horizontal.length + j).vertical.push(v));
	return [...groups.values()];
}

const covers = ({ from, to }: Ruling, at: number, slack: number): boolean =>
	at >= from - slack && at <= to + slack;

function gridOf({ horizontal, vertical }: Rulings): Grid | null {
	if (horizontal.length < 2 || vertical.length < 1) return null;
	const left = Math.min(...horizontal.map(({ from }) => from));
	const right = Math.max(...horizontal.map(({ to }) => to));
	const top = Math.min(...vertical.map(({ from }) => from), ...horizontal.map((h) => h.across));
	const bottom = Math.max(...vertical.map(({ to }) => to), ...horizontal.map((h) => h.across));
	// The outermost lines may not be drawn.
	const columns = distinct([left, right, ...vertical.map(({ across }) => across)]);
	const rows = distinct([top, bottom, ...horizontal.map(({ across }) => across)]);
	if (columns.length < 2 || rows.length < 2 || columns.length > 60) return null;
	const cellOf = joinSlots(columns, rows, { horizontal, vertical });
	return { left, right, top, bottom, columns, rows, cellOf };
}

function distinct(values: number[]): number[] {
	const sorted = values.sort((a, b) => a - b);
	return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > SAME);
}

/** Slots between which no line is drawn are one cell. */
function joinSlots(columns: number[], rows: number[], rulings: Rulings): number[][] {
	const width = columns.length - 1;
	const height = rows.length - 1;
	const cell = Array.from({ length: width * height }, (_, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (cell[at] !== at) at = cell[at] ?? at;
		return at;
	};
	const join = (a: number, b: number) => {
		const [first, second] = [root(a), root(b)].sort((x, y) => x - y);
		if (first !== undefined && second !== undefined) cell[second] = first;
	};
	for (let row = 0; row < height; row += 1)
		for (let column = 0; column < width; column += 1) {
			const slot = row * width + column;
			const across: [number, number] = [rows[row] ?? 0, rows[row + 1] ?? 0];
			if (column + 1 < width && !isRuled(rulings.vertical, columns[column + 1] ?? 0, across))
				join(slot, slot + 1);
			const along: [number, number] = [columns[column] ?? 0, columns[column + 1] ?? 0];
			if (row + 1 < height && !isRuled(rulings.horizontal, rows[row + 1] ?? 0, along))
				join(slot, slot + width);
		}
	return Array.from({ length: height }, (_, row) =>
		Array.from({ length: width }, (__, column) => root(row * width + column))
	);
}

function isRuled(rulings: Ruling[], at: number, [from, to]: [number, number]): boolean {
	const covered = rulings
		.filter(({ across }) => near(across, at, SAME))
		.reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
	return covered >= RULED * (to - from);
}
