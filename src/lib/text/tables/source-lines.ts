import { isFurniture } from '../lines';

/** A line of the source file, half-open, without its line feed. */
export interface SourceLine {
	start: number;
	end: number;
	text: string;
	blank: boolean;
	/** Page numbers, running heads: nothing of the document. */
	furniture: boolean;
}

/** The lines of `source.slice(from, to)`. */
export function sourceLines(source: string, from: number, to: number): SourceLine[] {
	const lines: SourceLine[] = [];
	let start = from;
	while (start < to) {
		let end = source.indexOf('\n', start);
		if (end < 0 || end > to) end = to;
		const text = source.slice(start, end).replace(/\r$/, '');
		const blank = text.trim() === '';
		lines.push({
			start,
			end: start + text.length,
			text,
			blank,
			furniture: !blank && isPageLine(text)
		});
		start = end + 1;
	}
	return lines;
}

/** （续表）, 续表1: what a page says above the rest of a table. */
const CONTINUED =
	/^[\s　]*[（(]?[续接][上前]?表[\s　]*[\d一二三四五六七八九十-]{0,4}[）)]?[\s　]*$/;

/** A bare number may be a cell: only a page number between dashes is furniture within a table. */
function isPageLine(line: string): boolean {
	return (
		!/^[\s　]*\d{1,3}[\s　]*$/.test(line) &&
		(CONTINUED.test(line) ||
			(isFurniture(line) && /[-—–·]\s*\d+\s*[-—–·]|页|\d\s*\/\s*\d/.test(line)))
	);
}
