import type { Line, Part } from './lines';

/** Lines that make a table without ruled lines. */
const LEAST_LINES = 3;

/** Either a line as it is, or the row of a table whose columns only blanks separate. */
export type Typeset = { line: Line } | { row: string[]; line: Line };

/** Finds runs of lines whose parts stand under one another, and puts these into columns. */
export function findColumns(lines: readonly Line[]): Typeset[] {
	const typeset: Typeset[] = [];
	for (let first = 0; first < lines.length;) {
		let end = first;
		while (end < lines.length && isSplit(lines[end])) end += 1;
		const run = lines.slice(first, end);
		const columns = bandsOf(run);
		const filled = run.reduce((sum, { parts }) => sum + parts.length, 0);
		const isTable =
			run.length >= LEAST_LINES &&
			columns.length >= 2 &&
			filled >= 0.6 * columns.length * run.length &&
			run.some(({ text }) => /\d/.test(text));
		if (isTable) typeset.push(...run.map((line) => ({ line, row: rowOf(line.parts, columns) })));
		else
			typeset.push(
				...(run.length > 0 ? run : lines.slice(first, first + 1)).map((line) => ({ line }))
			);
		first = Math.max(end, first + 1);
	}
	return typeset;
}

/** Entries of a table of contents lead to their page by dots, not by a gap. */
const isSplit = (line: Line | undefined): boolean =>
	line !== undefined && line.parts.length >= 2 && !/[….·]{3}/.test(line.text);

interface Band {
	left: number;
	right: number;
}

/** The stretches of the page's width that some line covers: between them is a gap in all lines. */
function bandsOf(lines: readonly Line[]): Band[] {
	const parts = lines.flatMap((line) => line.parts).sort((a, b) => a.left - b.left);
	const bands: Band[] = [];
	for (const { left, right } of parts) {
		const open = bands[bands.length - 1];
		if (open && left <= open.right) open.right = Math.max(open.right, right);
		else bands.push({ left, right });
	}
	return bands;
}

function rowOf(parts: readonly Part[], bands: readonly Band[]): string[] {
	return bands.map((band) =>
		parts
			.filter(({ left, right }) => left >= band.left && right <= band.right)
			.map(({ text }) => text)
			.join(' ')
	);
}
