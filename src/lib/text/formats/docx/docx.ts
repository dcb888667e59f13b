import { lowered, raised, tableRow, type ConvertedText } from '../converted';
import { UnreadableFile } from '../problems';
import { layOut, type SpanningCell } from '../table-grid';
import { at, childrenOf, readPart } from '../xml';
import type { Archive } from '../zip';
import { createLabels, type Labels } from './numbering';

/** A tab in a paragraph may set columns apart, but makes no table. */
const COLUMN_GAP = '    ';

/** What was deleted or moved away, and the second writing of what an older Word could not show. */
const NOT_SHOWN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);

/**
 * Reads a Word document: its paragraphs with the numbers that Word counts for them, its tables row by row,
 * what was inserted and not what was deleted. Pictures, macros and links are never opened.
 * @throws {UnreadableFile}
 */
export function readDocx(archive: Archive): ConvertedText {
	const body = at(readPart(archive, 'word/document.xml'), 'w:body');
	if (!body) throw new UnreadableFile('broken', 'word/document.xml has no body');
	const labels = createLabels(
		readPart(archive, 'word/numbering.xml'),
		readPart(archive, 'word/styles.xml')
	);
	const lines = blocksOf(body, labels).filter((line) => line.trim());
	if (lines.length === 0) throw new UnreadableFile('no-text');
	const title = at(readPart(archive, 'docProps/core.xml'), 'dc:title')?.textContent.trim();
	return { text: `${lines.join('\n')}\n`, title: title ?? null, warnings: [] };
}

/** The lines of a body, a cell or a text box. */
function blocksOf(parent: Element, labels: Labels): string[] {
	return [...parent.children].flatMap((element) => {
		if (NOT_SHOWN.has(element.tagName)) return [];
		if (element.tagName === 'w:p') return paragraph(element, labels);
		if (element.tagName === 'w:tbl') return tableLines(element, labels);
		return blocksOf(element, labels);
	});
}

function paragraph(element: Element, labels: Labels): string[] {
	const boxes: string[] = [];
	const label = labels(element);
	// Blanks that set columns apart stay.
	const lines = inlineText(element, labels, boxes)
		.split('\n')
		.map((line) => line.trim());
	if (lines[0]) lines[0] = label + lines[0];
	return [...lines, ...boxes];
}

/** The text of a paragraph; text boxes that are anchored in it are put into `boxes`. */
function inlineText(parent: Element, labels: Labels, boxes: string[]): string {
	return [...parent.children]
		.map((element) => {
			switch (element.tagName) {
				case 'w:t':
				case 'm:t':
					return inPosition(element.textContent, parent);
				case 'w:tab':
					return COLUMN_GAP;
				case 'w:br':
				case 'w:cr':
					return '\n';
				case 'w:noBreakHyphen':
					return '-';
				case 'w:txbxContent':
					boxes.push(...blocksOf(element, labels));
					return '';
				default:
					return NOT_SHOWN.has(element.tagName) ? '' : inlineText(element, labels, boxes);
			}
		})
		.join('');
}

function inPosition(text: string, run: Element): string {
	const position = at(run, 'w:rPr', 'w:vertAlign')?.getAttribute('w:val');
	if (position === 'superscript') return raised(text);
	return position === 'subscript' ? lowered(text) : text;
}

function tableLines(table: Element, labels: Labels): string[] {
	const rows = rowsIn(table).map((row) =>
		cellsIn(row).map((cell): SpanningCell & { continues: boolean } => {
			const properties = at(cell, 'w:tcPr');
			const merge = at(properties, 'w:vMerge');
			const continues = merge !== null && merge.getAttribute('w:val') !== 'restart';
			return {
				text: continues ? '' : blocksOf(cell, labels).join(' '),
				columns: Number(at(properties, 'w:gridSpan')?.getAttribute('w:val') ?? 1) || 1,
				rows: 1,
				continues
			};
		})
	);
	// A frame around text is drawn as a table of one cell.
	if (rows.every((cells) => cells.length <= 1))
		return rowsIn(table).flatMap((row) => cellsIn(row).flatMap((cell) => blocksOf(cell, labels)));
	return layOut(rows).map(tableRow);
}

/** Rows and cells may be wrapped in controls that are filled in (w:sdt). */
function rowsIn(parent: Element): Element[] {
	return wrapped(parent, 'w:tr');
}
const cellsIn = (row: Element): Element[] => wrapped(row, 'w:tc');

function wrapped(parent: Element, tag: string): Element[] {
	return [...parent.children].flatMap((child) => {
		if (child.tagName === tag) return child;
		if (NOT_SHOWN.has(child.tagName)) return [];
		if (child.tagName === 'w:sdt' || child.tagName === 'w:ins' || child.tagName === 'w:sdtContent')
			return wrapped(child, tag);
		return childrenOf(child, tag);
	});
}
