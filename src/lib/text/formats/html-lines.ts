import { lowered, oneLine, raised, tableRow } from './converted';
import { layOut, type SpanningCell } from './table-grid';

const NEVER_TEXT = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG HEAD SELECT BUTTON INPUT TEXTAREA AUDIO VIDEO CANVAS'.split(
		' '
	)
);
const AROUND_TEXT = new Set(['NAV', 'HEADER', 'FOOTER', 'ASIDE']);
const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
		' '
	)
);
/** A cell with more than this is a part of the page's layout. */
const LONGEST_CELL = 400;

/** The paragraphs and table rows of an element, one a line. `isPage`: navigation around the text is left out. */
export function linesOf(root: Element, isPage: boolean): string[] {
	const lines: string[] = [];
	let open = '';
	const flush = () => {
		const line = oneLine(open);
		if (line) lines.push(line);
		open = '';
	};
	const visit = (node: Node): void => {
		if (node.nodeType === 3) open += node.textContent ?? '';
		if (node.nodeType !== 1) return;
		const element = node as Element;
		const tag = element.tagName.toUpperCase();
		if (NEVER_TEXT.has(tag) || isHidden(element)) return;
		if (isPage && AROUND_TEXT.has(tag)) return;
		if (tag === 'BR') flush();
		else if (tag === 'SUP') open += raised(element.textContent);
		else if (tag === 'SUB') open += lowered(element.textContent);
		else if (tag === 'TABLE' && !isLayout(element)) {
			flush();
			lines.push(...rowsOf(element));
		} else {
			const isBlock = BLOCKS.has(tag);
			if (isBlock) flush();
			element.childNodes.forEach(visit);
			if (isBlock) flush();
		}
	};
	visit(root);
	flush();
	return lines;
}

function isHidden(element: Element): boolean {
	return (
		element.hasAttribute('hidden') ||
		/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
	);
}

/** Whether a table only places parts of the page beside each other. */
function isLayout(table: Element): boolean {
	if (table.querySelector('table')) return true;
	const rows = [...table.querySelectorAll('tr')];
	const widest = Math.max(0, ...rows.map((row) => row.children.length));
	return (
		widest < 2 ||
		[...table.querySelectorAll('td')].some((cell) => cell.textContent.length > LONGEST_CELL)
	);
}

function rowsOf(table: Element): string[] {
	const caption = table.querySelector('caption');
	const rows = [...table.querySelectorAll('tr')].map((row) =>
		[...row.children]
			.filter(({ tagName }) => /^t[dh]$/i.test(tagName))
			.map((cell): SpanningCell => ({
				text: linesOf(cell, false).join(' '),
				columns: Number(cell.getAttribute('colspan') ?? 1) || 1,
				rows: Number(cell.getAttribute('rowspan') ?? 1) || 1
			}))
	);
	const lines = layOut(rows)
		.map(tableRow)
		.filter((line) => line.trim());
	return caption ? [oneLine(caption.textContent), ...lines] : lines;
}
