import { tableRow, type ConvertedText } from './converted';
import { formatNumber } from './number-format';
import { UnreadableFile } from './problems';
import { at, childrenOf, readPart } from './xml';
import type { Archive } from './zip';

interface Sheet {
	name: string;
	part: string;
	hidden: boolean;
}

/**
 * Reads the sheets of a workbook as tables, each number as the workbook shows it: 0.053 with the format 0.0% is
 * 5.3%. (Packages that read workbooks give 0.053.) A formula gives the value that was last computed.
 * @throws {UnreadableFile}
 */
export function readXlsx(archive: Archive): ConvertedText {
	const sheets = listSheets(archive);
	const shared = childrenOf(readPart(archive, 'xl/sharedStrings.xml'), 'si').map(richText);
	const formats = readFormats(archive);
	const shown = sheets.filter(({ hidden }) => !hidden);
	const lines = shown.flatMap(({ name, part }) => {
		const rows = readSheet(readPart(archive, part), shared, formats);
		// 表1 or Sheet1 names nothing.
		const named = shown.length > 1 || !/^(?:sheet|工作表|表)\s*\d*$/i.test(name);
		return rows.length === 0 ? [] : [...(named ? [name] : []), ...rows];
	});
	if (lines.length === 0) throw new UnreadableFile('no-text');
	return {
		text: `${lines.join('\n')}\n`,
		title: null,
		warnings: shown.length < sheets.length ? ['hidden-sheets'] : []
	};
}

function listSheets(archive: Archive): Sheet[] {
	const parts = new Map(
		childrenOf(readPart(archive, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
			relation.getAttribute('Id'),
			relation.getAttribute('Target') ?? ''
		])
	);
	return childrenOf(at(readPart(archive, 'xl/workbook.xml'), 'sheets'), 'sheet').map((sheet) => {
		const target = parts.get(sheet.getAttribute('r:id')) ?? '';
		return {
			name: sheet.getAttribute('name') ?? '',
			part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
			hidden: (sheet.getAttribute('state') ?? 'visible') !== 'visible'
		};
	});
}

/** The text of a string whose parts may be set differently; readings of names (rPh) are no part of it. */
function richText(element: Element): string {
	const runs = childrenOf(element, 'r').map((run) => at(run, 't')?.textContent ?? '');
	return runs.length > 0 ? runs.join('') : (at(element, 't')?.textContent ?? '');
}

/** The number format of each cell style; formats below 50 are built in. */
function readFormats(archive: Archive): string[] {
	const styles = readPart(archive, 'xl/styles.xml');
	const own = new Map(
		childrenOf(at(styles, 'numFmts'), 'numFmt').map((format) => [
			format.getAttribute('numFmtId'),
			format.getAttribute('formatCode') ?? 'General'
		])
	);
	return childrenOf(at(styles, 'cellXfs'), 'xf').map((style) => {
		const id = style.getAttribute('numFmtId') ?? '0';
		return own.get(id) ?? BUILT_IN[id] ?? 'General';
	});
}

const BUILT_IN: Record<string, string> = {
	1: '0',
	2: '0.00',
	3: '#,##0',
	4: '#,##0.00',
	9: '0%',
	10: '0.00%',
	14: 'yyyy/m/d',
	17: 'yyyy/m',
	22: 'yyyy/m/d',
	27: 'yyyy"年"m"月"',
	31: 'yyyy"年"m"月"d"日"',
	57: 'yyyy"年"m"月"',
	58: 'm"月"d"日"'
};

function readSheet(
	sheet: Element | null,
	shared: readonly string[],
	formats: readonly string[]
): string[] {
	return childrenOf(at(sheet, 'sheetData'), 'row')
		.filter((row) => row.getAttribute('hidden') !== '1')
		.map((row) => {
			const cells: string[] = [];
			for (const cell of childrenOf(row, 'c'))
				cells[columnOf(cell.getAttribute('r'), cells.length)] = cellText(cell, shared, formats);
			// Columns without a cell are holes of the array.
			return tableRow(Array.from<string | undefined>(cells).map((text) => text ?? ''));
		})
		.filter((line) => line.trim());
}

/** A1 is column 0; a cell without a name stands beside the one before it. */
function columnOf(name: string | null, next: number): number {
	const letters = /^[A-Z]{1,3}/.exec(name ?? '')?.[0];
	if (!letters) return next;
	return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: Element, shared: readonly string[], formats: readonly string[]): string {
	const value = at(cell, 'v')?.textContent ?? '';
	switch (cell.getAttribute('t') ?? 'n') {
		case 's':
			return shared[Number(value)] ?? '';
		case 'inlineStr': {
			const inline = at(cell, 'is');
			return inline ? richText(inline) : '';
		}
		case 'e':
			return '';
		case 'b':
			return value === '1' ? '是' : '否';
		case 'str':
		case 'd':
			return value;
		default: {
			const format = formats[Number(cell.getAttribute('s') ?? 0)] ?? 'General';
			return value === '' ? '' : formatNumber(Number(value), format);
		}
	}
}
