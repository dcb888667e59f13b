/** Counts by two things: a row of cells for each of the one, a column for each of the other. */
export interface MatrixChart {
	rows: readonly { name: string; cells: readonly number[] }[];
	columns: readonly string[];
}

const ROW = 22;
/** Pixels of the names of the columns. */
export const HEAD = 24;
/** Pixels that a matrix of so many rows takes. */
export const matrixHeight = (rows: number): number => rows * ROW + HEAD;

/** How strong the ground of a cell is, faint to full: by the square root, so that small counts differ too. */
export const SHADES = [0.08, 0.18, 0.34, 0.7, 1] as const;
/** The shade of a count, 1 to 5, or 0 for none. */
export const shadeOf = (count: number, largest: number): number =>
	Math.ceil(Math.sqrt(count / Math.max(1, largest)) * SHADES.length);
