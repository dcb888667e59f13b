import { cleanText, type CleanText } from '../../text/clean';
import { findHeadings, type Heading } from '../../text/outline';
import { findTables } from '../../text/tables/find';
import type { Table } from '../../text/tables/table';
import { tableBlock, type TableBlock } from './tables';
import { cutParts, UNNUMBERED_LEVEL, type Part } from './parts';

/** A half-open stretch of the source file. */
export interface Stretch {
	start: number;
	end: number;
}

/**
 * - `front`: a short line above the text (title, occasion, speaker)
 * - `heading`: a heading that has its line to itself
 * - `paragraph`: running text; it may open with a heading
 * - `closing`: a date below the text
 * - `table`: its cells are in `table`
 * - `furniture`: what a web page or a printer added
 */
export type BlockKind = 'front' | 'heading' | 'paragraph' | 'closing' | 'table' | 'furniture';

/** A piece of a document as it is set for reading. Blocks follow each other in text order. */
export interface Block {
	kind: BlockKind;
	/** The lines that it stands in, without the blanks around them. */
	lines: Stretch[];
	/** Depth of its heading: 0 is outermost among those of the document; null where it has none. */
	depth: number | null;
	/** Where the heading that opens a paragraph ends. */
	headingEnd: number | null;
	table?: TableBlock;
}

/** The deepest heading that is set as one. */
const DEEPEST = 2;
const LONGEST_FRONT = 45;
const DATE =
	/^(?:\d{4}-\d{1,2}-\d{1,2}|(?:\d{4}|[二零○〇一三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)(?:\([^)]*\))?$/;
const ANNEX = /^附[件录表]\d*:?$/;

/** Cuts `source.slice(from, to)` into blocks; every character but blanks is in one. */
export function findBlocks(source: string, from: number, to: number): Block[] {
	const tables = findTables(source, from, to).map(withoutSentences);
	const clean = cleanText(source, from, to, tables);
	const headings = findHeadings(clean.text);
	const parts = cutParts(clean.text, headings);
	const body = bodyStart(clean.text, parts, headings);
	const depth = depths(parts.filter(({ start }) => start >= body));
	const blocks: Block[] = [];
	let covered = from;
	let annex: Part | null = null;
	for (const part of parts) {
		const start = clean.offset[part.start] ?? to;
		const end = sourceEnd(clean, part.end);
		const opensAnnex = ANNEX.test(clean.text.slice(part.start, part.end));
		const kind = isTitleOf(annex, part) ? 'front' : kindOf(clean.text, part, body);
		const heading = kind === 'paragraph' && part.headingEnd !== null;
		// The headings of an annex stand below its own.
		const below = annex && !opensAnnex ? 1 : 0;
		if (opensAnnex) annex = part;
		blocks.push(...between(source, covered, start, tables), {
			kind,
			lines: trimmedLines(source, start, end),
			depth:
				heading || kind === 'heading'
					? Math.min((depth.get(part.level ?? 0) ?? 0) + below, DEEPEST)
					: null,
			headingEnd: heading ? sourceEnd(clean, part.headingEnd ?? part.end) : null
		});
		covered = end;
	}
	return [...blocks, ...between(source, covered, to, tables)];
}

/** Where in the source the unit before `end` of the clean text ends. */
const sourceEnd = ({ offset }: CleanText, end: number): number => (offset[end - 1] ?? 0) + 1;

/** The text begins with its first numbered heading or its first sentence. */
function bodyStart(text: string, parts: readonly Part[], headings: readonly Heading[]): number {
	const numbered = headings.find(({ start, end, title }) => end - start > title.length);
	const sentence = parts.find(({ start, end }) => /[。:!;]/.test(text.slice(start, end)));
	return Math.min(numbered?.start ?? Infinity, sentence?.start ?? Infinity);
}

function kindOf(text: string, { start, end, headingEnd }: Part, body: number): BlockKind {
	const content = text.slice(start, end);
	if (start < body && content.length <= LONGEST_FRONT) return 'front';
	if (DATE.test(content)) return 'closing';
	return headingEnd === end || ANNEX.test(content) ? 'heading' : 'paragraph';
}

/** Whether a line is the title of an annex: it follows 附件 and bears no number. */
const isTitleOf = (annex: Part | null, { start, end, level, headingEnd }: Part): boolean =>
	annex !== null && start - annex.end <= 1 && headingEnd === end && level === UNNUMBERED_LEVEL;

/** The depth of each level that occurs: documents leave levels out. */
function depths(parts: readonly Part[]): Map<number, number> {
	const levels = new Set(parts.map(({ level }) => level).filter((level) => level !== null));
	const sorted = [...levels].sort((a, b) => a - b);
	return new Map(sorted.map((level, index) => [level, Math.min(index, DEEPEST)]));
}

/** All cells of a table are shown in it, its sentences too: none is a paragraph. */
const withoutSentences = (table: Table): Table => ({
	...table,
	columns: table.columns.map((column) =>
		column.role === 'text' ? { ...column, role: 'note' } : column
	)
});

/** What stands between two parts: tables, and what was left out of the clean text as furniture. */
function between(source: string, start: number, end: number, tables: readonly Table[]): Block[] {
	const blocks: Block[] = [];
	let covered = start;
	for (const table of tables) {
		if (table.from < covered || table.to > end) continue;
		blocks.push(...furniture(source, covered, table.from), {
			kind: 'table',
			lines: [{ start: table.from, end: table.to }],
			depth: null,
			headingEnd: null,
			table: tableBlock(source, table)
		});
		covered = table.to;
	}
	return [...blocks, ...furniture(source, covered, end)];
}

function furniture(source: string, start: number, end: number): Block[] {
	const lines = trimmedLines(source, start, end);
	return lines.length === 0 ? [] : [{ kind: 'furniture', lines, depth: null, headingEnd: null }];
}

function trimmedLines(source: string, start: number, end: number): Stretch[] {
	const lines: Stretch[] = [];
	let lineStart = start;
	for (const line of source.slice(start, end).split('\n')) {
		const trimmed = line.trim();
		const first = lineStart + line.indexOf(trimmed);
		if (trimmed) lines.push({ start: first, end: first + trimmed.length });
		lineStart += line.length + 1;
	}
	return lines;
}
