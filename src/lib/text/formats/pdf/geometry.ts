/** Lengths are points; x grows to the right and y downwards, from the corner of the page as it is read. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A piece of text that stands on one line. */
export interface Word extends Box {
	text: string;
	/** Of the font. */
	size: number;
	baseline: number;
}

/** A ruled line: at `across` on one axis, `from`–`to` on the other. */
export interface Ruling {
	across: number;
	from: number;
	to: number;
}

export interface Rulings {
	/** `across` is y. */
	horizontal: Ruling[];
	/** `across` is x. */
	vertical: Ruling[];
}

export interface PdfPage {
	width: number;
	height: number;
	words: Word[];
	rulings: Rulings;
}

/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [p, q, r, s, t, u] = inner;
	return [
		a * p + c * q,
		b * p + d * q,
		a * r + c * s,
		b * r + d * s,
		a * t + c * u + e,
		b * t + d * u + f
	];
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
	a * x + c * y + e,
	b * x + d * y + f
];

/** Rounds what binary fractions and scaling leave. */
export const near = (a: number, b: number, tolerance: number): boolean =>
	Math.abs(a - b) <= tolerance;
