import { NO_TARGET } from '../../extract/rules/reasons';
import type { Block, Stretch } from './blocks';
import type { CellBlock, TableBlock } from './tables';

/** What a stretch of the source is marked as: records by their index, or a number that is none. */
export type Marked = Stretch & ({ records: number[] } | { reason: string });

/** A run of text as it is shown. `bold` is the heading that opens a paragraph. */
export interface Piece {
	text: string;
	records?: number[];
	reason?: string;
	bold?: true;
}

/** A block with its text in pieces; joined, they are the words of the source without its line breaks. */
export interface ReadingBlock {
	kind: Block['kind'];
	depth: number | null;
	/** Where it starts in the source: its address within the page. */
	start: number;
	/** Of a table, those of all its cells. */
	pieces: Piece[];
	/** Where its lines start: in the shown text, and in the source. A table has those of its cells. */
	lines: [shown: number, source: number][];
	table?: ReadingTable;
}

/** A cell as it is shown. */
export interface ReadingCell {
	pieces: Piece[];
	lines: [shown: number, source: number][];
	span: number;
	role: CellBlock['role'];
}

export interface ReadingTable {
	caption: string;
	heads: ReadingCell[][];
	rows: ReadingCell[][];
}

interface RecordPlace {
	at: number;
	end: number;
	span: string;
}
interface DismissedPlace {
	at: number;
	end: number;
	reason: string;
}

/**
 * The marks of a document in text order, none over another. Records at one place share a mark (one
 * number for two years); where spans overlap (a comparator that two numbers share) the later one is cut.
 * @throws when a record's span is not what stands at its place: the data is of another text
 */
export function markStretches(
	source: string,
	records: readonly RecordPlace[],
	dismissed: readonly DismissedPlace[]
): Marked[] {
	const found: Marked[] = [
		...records.map(({ end, span }, index) => {
			const start = end - span.length;
			if (source.slice(start, end) !== span) {
				throw new Error(`"${span}" does not stand at ${start}: extract the text again`);
			}
			return { start, end, records: [index] };
		}),
		// A whole sentence that sets no target holds numbers of its own.
		...dismissed
			.filter(({ reason }) => reason !== NO_TARGET)
			.map(({ at, end, reason }) => ({ start: at, end, reason }))
	];
	found.sort((a, b) => a.start - b.start || a.end - b.end);
	const marks: Marked[] = [];
	for (const mark of found) {
		const last = marks.at(-1);
		if (!last || mark.start >= last.end) marks.push(mark);
		else if ('records' in last && 'records' in mark && mark.end <= last.end)
			last.records.push(...mark.records);
		else if (mark.end > last.end) marks.push({ ...mark, start: last.end });
	}
	return marks;
}

/** Cuts the blocks of a document at its marks. Both are in text order. */
export function readingBlocks(
	source: string,
	blocks: readonly Block[],
	marks: readonly Marked[]
): ReadingBlock[] {
	let next = 0;
	return blocks.map((block) => {
		if (block.table) return readingTable(source, block, block.table, marks);
		const pieces: Piece[] = [];
		const lines: ReadingBlock['lines'] = [];
		block.lines.forEach((line, index) => {
			while ((marks[next]?.end ?? Infinity) <= line.start) next += 1;
			if (index > 0 && isLatin(source, line.start) && isLatin(source, lastUnit(block, index))) {
				append(pieces, { text: ' ' });
			}
			lines.push([lengthOf(pieces), line.start]);
			for (const piece of cutLine(source, line, marks, next, block.headingEnd ?? 0)) {
				append(pieces, piece);
			}
		});
		const { kind, depth } = block;
		return { kind, depth, start: block.lines[0]?.start ?? 0, pieces, lines };
	});
}

/** The cells of a table may stand in another order than in the source: each looks up its own marks. */
function readingTable(
	source: string,
	{ kind, depth, lines }: Block,
	{ caption, heads, rows }: TableBlock,
	marks: readonly Marked[]
): ReadingBlock {
	const all: Piece[] = [];
	const cut = ({ stretches, span, role }: CellBlock): ReadingCell => {
		const pieces: Piece[] = [];
		const starts: ReadingCell['lines'] = [];
		for (const stretch of stretches) {
			starts.push([lengthOf(pieces), stretch.start]);
			for (const piece of cutLine(source, stretch, marks, firstMark(marks, stretch.start), 0))
				append(pieces, piece);
		}
		all.push(...pieces);
		return { pieces, lines: starts, span, role };
	};
	const table = {
		caption,
		heads: heads.map((row) => row.map(cut)),
		rows: rows.map((row) => row.map(cut))
	};
	return { kind, depth, start: lines[0]?.start ?? 0, pieces: all, lines: [], table };
}

/** How many units of text pieces show. */
export const lengthOf = (pieces: readonly Piece[]): number =>
	pieces.reduce((sum, { text }) => sum + text.length, 0);

/** The first mark that ends behind `at`. */
function firstMark(marks: readonly Marked[], at: number): number {
	let low = 0;
	let high = marks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((marks[middle]?.end ?? Infinity) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

const lastUnit = ({ lines }: Block, index: number): number => (lines[index - 1]?.end ?? 1) - 1;

/** Chinese lines are joined as they are, words of other scripts with a space. */
const isLatin = (source: string, at: number): boolean => /[A-Za-z0-9]/.test(source.charAt(at));

function* cutLine(
	source: string,
	line: Stretch,
	marks: readonly Marked[],
	first: number,
	headingEnd: number
): Generator<Piece> {
	let at = line.start;
	for (let index = first; at < line.end; index += 1) {
		const mark = marks[index];
		const start = Math.min(Math.max(mark?.start ?? line.end, at), line.end);
		yield* cutHeading(source, { start: at, end: start }, headingEnd, {});
		if (!mark) break;
		const end = Math.min(mark.end, line.end);
		const meaning = 'records' in mark ? { records: mark.records } : { reason: mark.reason };
		if (end > start) yield* cutHeading(source, { start, end }, headingEnd, meaning);
		at = Math.max(end, start);
	}
}

function* cutHeading(
	source: string,
	{ start, end }: Stretch,
	headingEnd: number,
	meaning: Omit<Piece, 'text' | 'bold'>
): Generator<Piece> {
	const middle = Math.min(Math.max(headingEnd, start), end);
	if (middle > start) yield { text: source.slice(start, middle), ...meaning, bold: true };
	if (end > middle) yield { text: source.slice(middle, end), ...meaning };
}

/** A mark that goes on in the next line stays one. */
function append(pieces: Piece[], piece: Piece): void {
	const last = pieces.at(-1);
	const same =
		last &&
		last.bold === piece.bold &&
		last.reason === piece.reason &&
		last.records === piece.records;
	if (same && (piece.records || !piece.reason)) last.text += piece.text;
	else pieces.push(piece);
}
