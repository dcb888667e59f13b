import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, compose, IDENTITY, near, type Matrix, type Ruling, type Rulings } from './geometry';

/** A filled shape narrower than this is a line; a wider one is the ground of a cell. */
const THICKEST = 3;
/** Shorter lines are letters, ticks and ornaments. */
const SHORTEST = 4;
/** A page with more is a map or a drawing. */
const MOST = 20_000;
/** Lines this near are one: double lines, and the two edges of a thick one. */
const SAME = 2.5;
/** Pieces of a line that are this near go on into each other. */
const GAP = 4;

const STROKES = new Set<number>([
	OPS.stroke,
	OPS.closeStroke,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke
]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);

type Point = [number, number];

/**
 * The straight ruled lines of a page, horizontal and vertical, merged. `toPage` leads from the file's coordinates
 * to the page's.
 */
export function findRulings(
	operators: { fnArray: number[]; argsArray: unknown[] },
	toPage: Matrix
): Rulings {
	const found: Rulings = { horizontal: [], vertical: [] };
	const saved: Matrix[] = [];
	let current = IDENTITY;
	const add = (a: Point, b: Point) => {
		if (near(a[1], b[1], 1) && Math.abs(a[0] - b[0]) >= SHORTEST)
			found.horizontal.push(ruling((a[1] + b[1]) / 2, a[0], b[0]));
		else if (near(a[0], b[0], 1) && Math.abs(a[1] - b[1]) >= SHORTEST)
			found.vertical.push(ruling((a[0] + b[0]) / 2, a[1], b[1]));
	};
	for (const [index, operator] of operators.fnArray.entries()) {
		const args = operators.argsArray[index];
		if (operator === OPS.save) saved.push(current);
		else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
			current = saved.pop() ?? IDENTITY;
		else if (operator === OPS.transform) current = compose(current, matrixOf(args));
		else if (operator === OPS.paintFormXObjectBegin) {
			saved.push(current);
			current = compose(current, matrixOf(Array.isArray(args) ? args[0] : null));
		} else if (operator === OPS.constructPath) {
			const [paint, shapes] = pathOf(args);
			if (!STROKES.has(paint) && !FILLS.has(paint)) continue;
			const map = compose(toPage, current);
			for (const shape of shapes) {
				const points = shape.map(([x, y]) => apply(map, x, y));
				if (STROKES.has(paint)) outline(points, add);
				else thinShape(points, add);
			}
			if (found.horizontal.length + found.vertical.length > MOST)
				return { horizontal: [], vertical: [] };
		}
	}
	return { horizontal: merge(found.horizontal), vertical: merge(found.vertical) };
}

function ruling(across: number, a: number, b: number): Ruling {
	return { across, from: Math.min(a, b), to: Math.max(a, b) };
}

function matrixOf(value: unknown): Matrix {
	const numbers = Array.from((value ?? IDENTITY) as ArrayLike<number>);
	return numbers.length === 6 ? (numbers as unknown as Matrix) : IDENTITY;
}

/** How the library packs a path: the operator that paints it, and [instruction, coordinates …] in one array. */
function pathOf(args: unknown): [paint: number, shapes: Point[][]] {
	const [paint, packed] = args as [number, [ArrayLike<number> | null] | undefined];
	const data = packed?.[0];
	const shapes: Point[][] = [];
	if (!data) return [paint, shapes];
	const COORDINATES = [2, 2, 6, 4, 0];
	for (let at = 0; at < data.length;) {
		const instruction = data[at] ?? 4;
		const count = COORDINATES[instruction] ?? 0;
		const x = data[at + count - 1] ?? 0;
		const y = data[at + count] ?? 0;
		const shape = shapes[shapes.length - 1];
		if (instruction === 0 || !shape) shapes.push([[x, y]]);
		else if (instruction === 4) {
			if (shape[0]) shape.push(shape[0]);
		} else shape.push([x, y]);
		at += count + 1;
	}
	return [paint, shapes];
}

function outline(points: readonly Point[], add: (a: Point, b: Point) => void): void {
	for (const [index, point] of points.entries()) {
		const before = points[index - 1];
		if (before) add(before, point);
	}
}

function thinShape(points: readonly Point[], add: (a: Point, b: Point) => void): void {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	if (bottom - top <= THICKEST && right - left > THICKEST)
		add([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
	else if (right - left <= THICKEST && bottom - top > THICKEST)
		add([(left + right) / 2, top], [(left + right) / 2, bottom]);
}

/** Joins lines that lie on one another or go on into each other. */
function merge(rulings: readonly Ruling[]): Ruling[] {
	const sorted = [...rulings].sort((a, b) => a.across - b.across || a.from - b.from);
	const merged: Ruling[] = [];
	for (let first = 0; first < sorted.length;) {
		const across = sorted[first]?.across ?? 0;
		let end = first;
		while (end < sorted.length && (sorted[end]?.across ?? 0) - across <= SAME) end += 1;
		const level = sorted.slice(first, end).sort((a, b) => a.from - b.from);
		let open: Ruling | null = null;
		for (const piece of level) {
			if (open && piece.from <= open.to + GAP) open.to = Math.max(open.to, piece.to);
			else merged.push((open = { ...piece, across }));
		}
		first = end;
	}
	return merged;
}
