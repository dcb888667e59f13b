import { decodeUnits, foldUnit, isBlank, isLoneHalf } from './fold';
import { continues, isFurniture } from './lines';

/**
 * A document as the rules read it: folded to one width, without blanks and page furniture, broken lines
 * joined. A paragraph ends with a line feed. `offset[i]` is where unit `i` stands in the source file.
 */
export interface CleanText {
	text: string;
	offset: Int32Array;
}

const LINE_FEED = 10;

/** Cleans `source.slice(from, to)`; offsets refer to `source`. Linear in the length. */
export function cleanText(source: string, from: number, to: number): CleanText {
	const units = new Uint16Array(2 * (to - from) + 1);
	const offset = new Int32Array(2 * (to - from) + 1);
	let length = 0;
	let lineStart = from;
	let previous = '';
	let gap = false;
	let page = false;
	while (lineStart < to) {
		let lineEnd = source.indexOf('\n', lineStart);
		if (lineEnd < 0 || lineEnd > to) lineEnd = to;
		const line = source.slice(lineStart, lineEnd);
		if (!line.trim()) gap = true;
		else if (isFurniture(line)) page = true;
		else {
			// The blank lines around a page number are no paragraph's end.
			if (previous && !continues(previous, line, gap && !page)) {
				units[length] = LINE_FEED;
				offset[length] = lineStart - 1;
				length += 1;
			}
			length = appendLine(line, lineStart, units, offset, length);
			previous = line;
			gap = false;
			page = false;
		}
		lineStart = lineEnd + 1;
	}
	return { text: decodeUnits(units, length), offset: offset.subarray(0, length) };
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

function appendLine(
	line: string,
	lineStart: number,
	units: Uint16Array,
	offset: Int32Array,
	length: number
): number {
	let blank = false;
	for (let index = 0; index < line.length; index += 1) {
		const code = line.charCodeAt(index);
		if (isBlank(code) || isLoneHalf(line, index)) {
			blank = true;
			continue;
		}
		const unit = foldUnit(code);
		// Two columns of a table must not run together into one number.
		if (blank && isDigit(unit) && length > 0 && isDigit(units[length - 1] ?? 0)) {
			units[length] = 32;
			offset[length] = lineStart + index - 1;
			length += 1;
		}
		blank = false;
		units[length] = unit;
		offset[length] = lineStart + index;
		length += 1;
	}
	return length;
}
