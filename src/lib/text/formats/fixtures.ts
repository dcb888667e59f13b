import { strToU8, zipSync } from 'fflate';

/** Small files of each format, made for tests: what a reader would drop, without a file of anybody else. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				typeof content === 'string' ? strToU8(content) : content
			])
		)
	);

/** A Word document of body XML, in which `p` of a paragraph and `table` of rows help. */
export const makeDocx = (body: string, parts: Record<string, string> = {}): Uint8Array =>
	zipOf({
		'[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		'word/document.xml': `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		...parts
	});
export const paragraph = (text: string, properties = ''): string =>
	`<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
export const docxTable = (rows: readonly (readonly string[])[]): string =>
	`<w:tbl>${rows
		.map(
			(cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
		)
		.join('')}</w:tbl>`;

/** A workbook of one sheet: texts stand in the cells, numbers with a style that is an index of `formats`. */
export const makeXlsx = (
	rows: readonly (readonly (string | { value: number; format: number } | null)[])[],
	formats: readonly string[] = ['General']
): Uint8Array => {
	const cells = rows.map((row, y) =>
		row
			.map((cell, x) => {
				const name = `${String.fromCharCode(65 + x)}${y + 1}`;
				if (cell === null) return '';
				return typeof cell === 'string'
					? `<c r="${name}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
					: `<c r="${name}" s="${cell.format}"><v>${cell.value}</v></c>`;
			})
			.join('')
	);
	const codes = formats.map(
		(code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`
	);
	const styles = formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
	return zipOf({
		'xl/workbook.xml': `${XML}<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${XML}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/styles.xml': `${XML}<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
		'xl/worksheets/sheet1.xml': `${XML}<worksheet><sheetData>${cells.map((row, y) => `<row r="${y + 1}">${row}</row>`).join('')}</sheetData></worksheet>`
	});
};

/** What stands on a page of A4: texts at x and y from the lower left corner, and ruled lines. */
export interface PdfPageContent {
	texts?: readonly { x: number; y: number; size?: number; text: string }[];
	lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
}

/** A PDF in a font that it only names, as many printers make them: Chinese is 1 em wide, Latin half of it. */
export function makePdf(pages: readonly PdfPageContent[]): Uint8Array {
	const objects: string[] = [];
	const add = (content: string): number => objects.push(content);
	const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ');
	add('<</Type/Catalog/Pages 2 0 R>>');
	add(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
	add(
		'<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>'
	);
	add(
		'<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>'
	);
	add(
		'<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>'
	);
	for (const { texts = [], lines = [] } of pages) {
		const stream = [
			...lines.map((line) => `${line[0]} ${line[1]} m ${line[2]} ${line[3]} l S`),
			...texts.map(
				({ x, y, size = 12, text }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${ucs2(text)}> Tj ET`
			)
		].join('\n');
		const page = add(
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${objects.length + 2} 0 R>>`
		);
		add(`<</Length ${stream.length}>>stream\n${stream}\nendstream`);
		if (page % 2 !== 0) throw new RangeError('pages and their contents alternate');
	}
	const body = objects.map((content, index) => `${index + 1} 0 obj${content}endobj\n`);
	const starts = body.map((_, index) => 9 + body.slice(0, index).join('').length);
	const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
	const xref = 9 + body.join('').length;
	return strToU8(
		`%PDF-1.4\n${body.join('')}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`
	);
}

const ucs2 = (text: string): string =>
	Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** The ruled lines of a table with these edges. */
export const ruled = (
	columns: readonly number[],
	rows: readonly number[]
): [number, number, number, number][] => {
	const [left = 0, right = 0] = [columns[0], columns[columns.length - 1]];
	const [top = 0, bottom = 0] = [rows[0], rows[rows.length - 1]];
	return [
		...rows.map((y): [number, number, number, number] => [left, y, right, y]),
		...columns.map((x): [number, number, number, number] => [x, top, x, bottom])
	];
};
