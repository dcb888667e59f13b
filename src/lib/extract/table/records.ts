import type { ExtractedRecord, Reading } from '../../model/record';
import type { TablePlace } from '../../text/clean';
import type { Sentence } from '../discourse/follow';
import type { Cell } from '../../text/tables/cell';
import type { Table } from '../../text/tables/table';
import { otherNumbers } from './dismissed';
import { labelOf } from './name';
import { recordOf } from './record';
import {
	isPart,
	readRow,
	type ReadRow,
	type TableContext,
	type TableTools,
	type Whole
} from './row';
import { spanOf } from './time';
import { readCell, type CellValue } from './value';

/** Makes the step that turns the number cells of tables into records. */
export function createTableReader(
	tools: TableTools
): (
	places: readonly TablePlace[],
	sentences: readonly Sentence[],
	document: Omit<TableContext, 'before'>
) => Reading {
	return (places, sentences, document) => {
		const reading: Reading = { records: [], dismissed: [] };
		let before = 0;
		for (const { table, at } of places) {
			while ((sentences[before]?.end ?? Infinity) < at) before += 1;
			const context = { ...document, before: sentences[before] ?? null };
			const records = readTable(table, context, tools);
			reading.records.push(...records);
			reading.dismissed.push(...otherNumbers(table, records, context));
		}
		return reading;
	};
}

function readTable(table: Table, context: TableContext, tools: TableTools): ExtractedRecord[] {
	const years = table.columns.flatMap(({ role, head }) => {
		const span = role === 'value' ? spanOf(head, context.plan) : null;
		return span ? [span.start, span.end] : [];
	});
	const records: ExtractedRecord[] = [];
	let whole: Whole = { name: '', parts: null };
	for (const row of table.rows) {
		const read = readRow(table, row, years, whole, context, tools);
		whole = isPart(read, whole)
			? { ...whole, parts: read.unit }
			: { name: read.printed || whole.name, parts: null };
		if (!row.unclear) records.push(...readCells(read, tools));
	}
	return records;
}

function readCells(read: ReadRow, tools: TableTools): ExtractedRecord[] {
	const records: ExtractedRecord[] = [];
	let unit = '';
	read.row.cells.forEach((cell, column) => {
		const { role, head } = read.table.columns[column] ?? { role: 'note', head: '' };
		if (role !== 'value') return;
		const found = readNumbers(cell, column, unit, read, tools);
		// 城市建成区≥20%, and beside it 设区市≥25: the row is in % whatever its unit says.
		if (!isRate(head)) unit ||= ownUnit(found);
		records.push(...found.map((value) => recordOf(value, column, read, tools)));
	});
	return records;
}

/** A column of rates: its numbers are in % whatever the row is measured in. */
const isRate = (head: string): boolean => /(?:率|占比|比重|比例|增速|增长|增幅|涨幅)$/.test(head);

function readNumbers(
	cell: Cell,
	column: number,
	shared: string,
	read: ReadRow,
	tools: TableTools
): CellValue[] {
	const printed = read.table.columns[column]?.head ?? '';
	const head = labelOf(printed.replace(/\[[^\]]*\]/g, ''), tools.units);
	// [5] under 年均增速 is no rate but what is added in all.
	const rate = isRate(head.name) && !head.unit && !(cell.text.startsWith('[') && read.unit);
	return readCell(
		cell,
		rate ? '%' : shared || head.unit || read.unit || read.table.unit,
		tools.units
	);
}

/** The unit that a cell with a qualifier prints itself. */
function ownUnit(values: readonly CellValue[]): string {
	const own = values.find(({ ownUnit: printed, before }) => printed && before !== '');
	return own?.unit ?? '';
}
