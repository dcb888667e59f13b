import { oneLine, tableRow, type ConvertedText } from '../converted';
import { UnreadableFile } from '../problems';
import { findColumns } from './columns';
import { withoutFurniture, type LinedPage } from './furniture';
import type { PdfPage, Word } from './geometry';
import { findGrids } from './grid';
import { linesOf } from './lines';
import { openPdf, type ReadCMap } from './open';
import { goesOn, marginsOf } from './paragraphs';
import { joinTables, type Piece } from './pieces';
import { fillTable, standsIn, type PageTable } from './tables';

/** Fewer characters than this on a page, on average, and the file is a scan. */
const LEAST_CHARACTERS = 15;
const MOST_PAGES = 2000;

interface ReadPage extends LinedPage {
	tables: PageTable[];
}

/**
 * Reads a PDF from the places of its words: lines, paragraphs over page breaks, and tables by their ruled lines or,
 * without these, by their gaps. Running heads and page numbers are left out. A form feed begins each page.
 * @param onPage is told after each page how many of all are read @throws {UnreadableFile}
 */
export async function readPdf(
	bytes: Uint8Array,
	readCMap: ReadCMap,
	onPage: (read: number, all: number) => void = () => undefined
): Promise<ConvertedText> {
	const pdf = await openPdf(bytes, readCMap);
	try {
		if (pdf.pages > MOST_PAGES) throw new UnreadableFile('too-large', `${pdf.pages} pages`);
		const pages: ReadPage[] = [];
		let blank = 0;
		let characters = 0;
		for (let number = 1; number <= pdf.pages; number += 1) {
			const page = await pdf.read(number);
			const length = page.words.reduce((sum, { text }) => sum + text.length, 0);
			if (length === 0) blank += 1;
			characters += length;
			pages.push(layPage(page));
			onPage(number, pdf.pages);
		}
		if (characters < LEAST_CHARACTERS * pdf.pages) throw new UnreadableFile('scanned');
		const text = joinPages(joinTables(withoutFurniture(pages).map(piecesOf)));
		if (isGarbled(text)) throw new UnreadableFile('hidden-letters');
		return { text, title: pdf.title, warnings: blank > 0 ? ['pages-without-text'] : [] };
	} finally {
		await pdf.close();
	}
}

/** Whether fonts without names for their characters left private or unknown ones. */
function isGarbled(text: string): boolean {
	const strange = text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
	return strange > 0.2 * text.replace(/\s/g, '').length;
}

function layPage({ height, words, rulings }: PdfPage): ReadPage {
	let rest: Word[] = words;
	const tables: PageTable[] = [];
	for (const grid of findGrids(rulings)) {
		const table = fillTable(
			grid,
			rest.filter((word) => standsIn(grid, word))
		);
		if (!table) continue;
		tables.push(table);
		rest = rest.filter((word) => !standsIn(grid, word));
	}
	return { height, lines: linesOf(rest), tables };
}

function piecesOf({ lines, tables }: ReadPage): Piece[] {
	const margins = marginsOf(lines);
	const placed: { top: number; pieces: Piece[] }[] = findColumns(lines).map((set) => ({
		top: set.line.top,
		pieces: [
			'row' in set ? { cells: set.row, table: null } : { line: set.line, margins, table: null }
		]
	}));
	for (const table of tables)
		placed.push({
			top: table.top,
			pieces: table.lines.flatMap((row): Piece[] => {
				if ('cells' in row) return [{ cells: row.cells, table }];
				const own = marginsOf(row.text);
				return row.text.map((line) => ({ line, margins: own, table }));
			})
		});
	return placed.sort((a, b) => a.top - b.top).flatMap(({ pieces }) => pieces);
}

function joinPages(pages: readonly Piece[][]): string {
	let text = '';
	let before: Piece | null = null;
	for (const [index, pieces] of pages.entries()) {
		let feed = index > 0 ? '\f' : '';
		for (const piece of pieces) {
			const together =
				before &&
				'line' in before &&
				'line' in piece &&
				goesOn(before.line, piece.line, before.margins, piece.margins);
			if (before && !together) text += '\n';
			const written = 'cells' in piece ? tableRow(piece.cells) : oneLine(piece.line.text);
			if (together && /[\dA-Za-z]$/.test(text) && /^[\dA-Za-z]/.test(written)) text += ' ';
			text += feed + written;
			feed = '';
			before = piece;
		}
		text += feed;
	}
	return `${text}\n`;
}
