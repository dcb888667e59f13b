import type { WarningCode } from './problems';

/**
 * The text of a file. A paragraph is a line. A row of a table is a line whose cells are separated by tabs, each
 * cell in one line; a cell that spans several stands in the first of them. A form feed begins a page.
 */
export interface ConvertedText {
	text: string;
	/** The title that the file's own data give, where they give one. */
	title: string | null;
	warnings: WarningCode[];
}

/**
 * Bytes of the largest file that is opened, and the most that an archive may unpack to: what is larger is no plan,
 * and its records would not fit into memory.
 */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** One line of a cell or paragraph: white space, tabs and line breaks are one blank. */
export function oneLine(text: string): string {
	return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** A row of a table as a line; empty cells at its end say nothing. */
export function tableRow(cells: readonly string[]): string {
	return cells.map(oneLine).join('\t').trimEnd();
}

/**
 * Characters that stand raised or lowered, as Unicode writes them: m² and PM₂.₅ stay what they are, and the mark
 * of a note joins no number.
 */
export const raised = (text: string): string =>
	text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
export const lowered = (text: string): string =>
	text.replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
