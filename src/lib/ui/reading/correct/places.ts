import { lengthOf, type Piece, type ReadingBlock, type ReadingCell } from '../pieces';

/** A stretch of shown text with where its lines start: `[in the shown text, in the source]`. */
export interface Lined {
	pieces: readonly Piece[];
	lines: readonly (readonly [shown: number, source: number])[];
}

/** The stretches of a document that words can be selected in: its blocks, and the cells of its tables. */
export const linedOf = (block: ReadingBlock): Lined[] =>
	block.table ? cellsOf(block.table.heads, block.table.rows) : [block];

const cellsOf = (...parts: readonly (readonly (readonly ReadingCell[])[])[]): ReadingCell[] =>
	parts.flatMap((rows) => rows.flatMap((row) => row));

/** Where a place of the shown text stands in the source; null outside of any line. */
export function sourcePlace({ lines }: Pick<Lined, 'lines'>, shown: number): number | null {
	const line = lines.findLast(([start]) => start <= shown);
	return line ? line[1] + shown - line[0] : null;
}

/** Where a place of the source stands in the shown text; null where the line is not of this stretch. */
export function shownPlace({ lines, pieces }: Lined, source: number): number | null {
	const line = lines.findLast(([, start]) => start <= source);
	if (!line) return null;
	const shown = line[0] + source - line[1];
	return shown <= lengthOf(pieces) ? shown : null;
}

/** Pieces in which `from` to `to` of the shown text is a mark of the record with this index. */
export function markedAt(
	pieces: readonly Piece[],
	from: number,
	to: number,
	record: number
): Piece[] {
	let at = 0;
	return pieces.flatMap((piece) => {
		const start = Math.min(Math.max(from - at, 0), piece.text.length);
		const end = Math.min(Math.max(to - at, 0), piece.text.length);
		at += piece.text.length;
		if (start >= end) return [piece];
		const { bold } = piece;
		const records = [...(piece.records ?? []), record];
		return [
			{ ...piece, text: piece.text.slice(0, start) },
			{ text: piece.text.slice(start, end), records, ...(bold ? { bold } : {}) },
			{ ...piece, text: piece.text.slice(end) }
		].filter(({ text }) => text !== '');
	});
}

/** A number that a reader marked, with the index that its record has. */
export interface Missed {
	at: number;
	end: number;
	record: number;
}

/** The blocks of a document with the numbers marked that a reader added. */
export function withMissed(
	blocks: readonly ReadingBlock[],
	missed: readonly Missed[]
): readonly ReadingBlock[] {
	if (missed.length === 0) return blocks;
	const marked = <Of extends Lined>(stretch: Of): Of & { pieces: Piece[] } => {
		let pieces = [...stretch.pieces];
		for (const { at, end, record } of missed) {
			const from = shownPlace(stretch, at);
			const to = shownPlace(stretch, end);
			if (from !== null && to !== null) pieces = markedAt(pieces, from, to, record);
		}
		return { ...stretch, pieces };
	};
	// A stretch ends where the next one begins: its last line alone would take in all that follows.
	return blocks.map((block, index) => {
		const next = blocks[index + 1]?.start ?? Infinity;
		if (!missed.some(({ at, end }) => at >= block.start && end <= next)) return block;
		if (!block.table) return marked(block);
		const { caption, heads, rows } = block.table;
		const cells = (part: readonly ReadingCell[][]) => part.map((row) => row.map(marked));
		return { ...block, table: { caption, heads: cells(heads), rows: cells(rows) } };
	});
}

/** The sentence of the shown text around a place. */
export function sentenceAround(pieces: readonly Piece[], from: number, to: number): string {
	const text = pieces.map((piece) => piece.text).join('');
	const start =
		Math.max(...['。', '；', '！', '？'].map((mark) => text.lastIndexOf(mark, from - 1))) + 1;
	const ends = ['。', '；', '！', '？']
		.map((mark) => text.indexOf(mark, to))
		.filter((at) => at >= 0);
	return text.slice(start, Math.min(text.length, ...ends.map((at) => at + 1))).trim();
}

/** Where the mark of a record stands in the shown text of its stretch. */
export function markOf(
	blocks: readonly ReadingBlock[],
	record: number
): { stretch: Lined; from: number; to: number } | null {
	for (const block of blocks)
		for (const stretch of linedOf(block)) {
			let at = 0;
			for (const { text, records } of stretch.pieces) {
				if (records?.includes(record)) return { stretch, from: at, to: at + text.length };
				at += text.length;
			}
		}
	return null;
}
