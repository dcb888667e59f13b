import { decodeUnits, foldUnit, isPrintersPoint, isBlank, isLoneHalf } from './fold';
import { isFurniture, isLoneNumber, joins } from './lines';
import { endsBlock, markupLength } from './markup';
import { pageSetting } from './page';
import type { Cell } from './tables/cell';
import type { Table } from './tables/table';
import { simplified } from './traditional';

/**
 * A document as the rules read it: folded to one width, without blanks and page furniture, broken lines
 * joined. A paragraph ends with a line feed. `offset[i]` is where unit `i` stands in the source file.
 */
export interface CleanText {
	text: string;
	offset: Int32Array;
	/** Where the tables would stand, in order. */
	tables: readonly TablePlace[];
}

/** A table left out of the clean text, but for its sentences: those stand there a line each. */
export interface TablePlace {
	table: Table;
	at: number;
	sentences: readonly { row: number; start: number; end: number }[];
}

const LINE_FEED = 10;
const POINT = 46;
const TAB = 9;
const SPACE = 32;
/** A thin space, which may group digits (26 000). */
const GROUPING = 0x2009;
/** So many blanks stand between columns rather than between digits. */
const WIDE = 2;

/**
 * Cleans `source.slice(from, to)`; offsets refer to `source`. Numbers of `tables` are left out. Linear in the
 * length.
 */
export function cleanText(
	source: string,
	from: number,
	to: number,
	tables: readonly Table[] = []
): CleanText {
	const units = new Uint16Array(2 * (to - from) + 1);
	const offset = new Int32Array(2 * (to - from) + 1);
	const places: TablePlace[] = [];
	let length = 0;
	let lineStart = from;
	let previous = '';
	// The line before `previous`, where they are one sentence.
	let joinedTo = '';
	const setting = pageSetting(source, from, to);
	let gap = 0;
	let page = false;
	const endLine = (at: number) => {
		units[length] = LINE_FEED;
		offset[length] = at;
		length += 1;
	};
	while (lineStart < to) {
		const table = tables[places.length];
		if (table && table.from <= lineStart) {
			if (length > 0 && units[length - 1] !== LINE_FEED) endLine(table.from);
			const place = { table, at: length, sentences: [] as TablePlace['sentences'][number][] };
			for (const { cell, row } of sentencesOf(table)) {
				const start = length;
				length = appendCell(cell, units, offset, length);
				if (row !== null) place.sentences.push({ row, start, end: length });
				endLine((cell.at.at(-1) ?? 0) + 1);
			}
			places.push(place);
			previous = '';
			lineStart = table.to;
			continue;
		}
		let lineEnd = source.indexOf('\n', lineStart);
		if (lineEnd < 0 || lineEnd > to) lineEnd = to;
		if (table && table.from < lineEnd) lineEnd = table.from;
		const line = source.slice(lineStart, lineEnd);
		const lone = isLoneNumber(previous, line, lineAt(source, lineEnd + 1, to));
		if (!line.trim()) gap += 1;
		else if (isFurniture(line) && !lone) page = true;
		else {
			// The blank lines around a page number are no paragraph's end.
			const apart = gap >= setting.pause && !page;
			const goesOn = lone || joins(joinedTo, previous, line, apart, setting);
			if (previous && !goesOn) endLine(lineStart - 1);
			length = appendLine(line, lineStart, units, offset, length);
			joinedTo = goesOn ? previous : '';
			previous = line;
			gap = 0;
			page = false;
		}
		lineStart = source.charAt(lineEnd) === '\n' ? lineEnd + 1 : lineEnd;
	}
	return { text: decodeUnits(units, length), offset: offset.subarray(0, length), tables: places };
}

function lineAt(source: string, start: number, to: number): string {
	const end = source.indexOf('\n', start);
	return source.slice(start, Math.min(to, end < 0 ? to : end, start + 40));
}

/** The cells of a table that hold sentences, row by row; before them the head that says for when they are. */
function* sentencesOf({
	columns,
	rows,
	heads
}: Table): Generator<{ cell: Cell; row: number | null }> {
	const reading = columns.flatMap(({ role }, index) => (role === 'text' ? [index] : []));
	for (const column of reading) {
		const cell = heads[0]?.[column];
		if (cell && /20\d\d|目标/.test(cell.text)) yield { cell, row: null };
	}
	for (const [row, { cells }] of rows.entries()) {
		for (const column of reading) {
			const cell = cells[column];
			if (cell?.text) yield { cell, row };
		}
	}
}

function appendCell(
	{ text, at }: Cell,
	units: Uint16Array,
	offset: Int32Array,
	from: number
): number {
	for (let index = 0; index < text.length; index += 1) {
		units[from + index] = text.charCodeAt(index);
		offset[from + index] = at[index] ?? 0;
	}
	return from + text.length;
}

const SPREAD = /^\s*(?:\S[ 　]){8,}\S?[ 　]?\s*$/;

/** Whether a blank stands behind each character of a line, so that none of them separates anything. */
const isSpread = (line: string): boolean => line.charAt(1) === ' ' && SPREAD.test(line);

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

function appendLine(
	line: string,
	lineStart: number,
	units: Uint16Array,
	offset: Int32Array,
	length: number
): number {
	let blank = 0;
	const spread = isSpread(line);
	for (let index = 0; index < line.length; index += 1) {
		const code = line.charCodeAt(index);
		const markup = markupLength(line, index);
		if (markup > 0) {
			if (endsBlock(line, index) && length > 0 && units[length - 1] !== LINE_FEED) {
				units[length] = LINE_FEED;
				offset[length] = lineStart + index;
				length += 1;
			}
			index += markup - 1;
			continue;
		}
		if (isBlank(code) || isLoneHalf(line, index)) {
			blank += code === TAB ? WIDE : 1;
			continue;
		}
		const point = isPrintersPoint(line, index);
		const unit = point ? POINT : simplified(foldUnit(code));
		// Two columns of a table must not run together into one number; a single blank may group digits.
		if (blank && !spread && isDigit(unit) && length > 0 && isDigit(units[length - 1] ?? 0)) {
			units[length] = blank < WIDE ? GROUPING : SPACE;
			offset[length] = lineStart + index - 1;
			length += 1;
		}
		blank = 0;
		units[length] = unit;
		offset[length] = lineStart + index;
		length += 1;
		if (point) index += 1;
	}
	return length;
}
