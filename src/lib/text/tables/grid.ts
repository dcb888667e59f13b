import type { Cell } from './cell';

/** Cells in rows and columns, as a dress of tables has them; nothing is known yet of what they mean. */
export interface Grid {
	/** The stretch of the source that the table takes, half-open. */
	from: number;
	to: number;
	/** Rows of one length; a cell over several columns stands in each of them, one over several rows in the first. */
	rows: Cell[][];
	/** How many leading rows are heads, where the dress knows it. */
	heads: number | null;
	/** Whether cells were put into columns by where they stand: some may have slipped. */
	loose: boolean;
	/** What stands above the table as a part of it (a first row over all columns). */
	caption?: string;
}
