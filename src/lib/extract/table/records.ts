import type { ExtractedRecord, Reading } from '../../model/record';
import type { TablePlace } from '../../text/clean';
import type { Sentence } from '../discourse/follow';
import type { Cell } from '../../text/tables/cell';
import { shapeOf } from '../../text/tables/shape';
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
import { isAhead, spanOf } from './time';
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
	const years = timesOf(table).flatMap((words) => {
		const span = spanOf(words, context.plan);
		return span ? [span.start, span.end] : [];
	});
	const heads = table.columns.flatMap(({ role, head }) => (role === 'value' ? [head] : []));
	const times = { years, ahead: !table.byYear && isAhead(heads, context.plan) };
	const records: ExtractedRecord[] = [];
	let whole: Whole = { name: '', parts: null, unit: '' };
	for (const row of table.rows) {
		const read = readRow(table, row, times, whole, context, tools);
		whole = isPart(read, whole)
			? { ...whole, parts: read.unit }
			: { name: read.printed || whole.name, parts: null, unit: read.unit };
		if (!row.unclear) records.push(...readCells(read, tools));
	}
	return records;
}

/** The words of a table that say when. */
function timesOf({ byYear, columns, rows }: Table): string[] {
	if (!byYear) return columns.flatMap(({ role, head }) => (role === 'value' ? [head] : []));
	const name = columns.findIndex(({ role }) => role === 'name');
	return rows.map(({ cells }) => cells[name]?.text ?? '');
}

function readCells(read: ReadRow, tools: TableTools): ExtractedRecord[] {
	const records: ExtractedRecord[] = [];
	let unit = '';
	read.row.cells.forEach((cell, column) => {
		const { role, head } = read.table.columns[column] ?? { role: 'note', head: '' };
		if (role !== 'value') return;
		const [named, time] = read.table.byYear
			? [namedByColumn(read, head, tools), read.printed]
			: [read, headOf(cell, head, read)];
		const found = readNumbers(cell, time, unit, named, tools);
		// 城市建成区≥20%, and beside it 设区市≥25: the row is in % whatever its unit says.
		if (!isRate(head)) unit ||= ownUnit(found);
		records.push(...found.map((value) => recordOf(value, time, named, tools)));
	});
	return records;
}

/** Where the rows are years the head of a column says what is measured. */
function namedByColumn(read: ReadRow, head: string, { units }: TableTools): ReadRow {
	const { name, unit } = labelOf(head, units);
	return { ...read, name, unit: unit || read.unit, groups: [] };
}

/** A column of rates: its numbers are in % whatever the row is measured in. */
const isRate = (head: string): boolean =>
	/(?:率|占比|比重|比例|增速|增长|增幅|涨幅|增减|[比较](?:上年|去年)|同比)$/.test(head);

function readNumbers(
	cell: Cell,
	printed: string,
	shared: string,
	read: ReadRow,
	tools: TableTools
): CellValue[] {
	const head = labelOf(printed.replace(/\[[^\]]*\]/g, ''), tools.units);
	// [5] under 年均增速 is no rate but what is added in all.
	const rate = isRate(head.name) && !head.unit && !(cell.text.startsWith('[') && read.unit);
	const unit = rate ? '%' : shared || head.unit || read.unit || read.table.unit;
	const found = readCell(cell, unit, tools.units, read.table.roundSums);
	// 全区13个达到国家目标要求 in a row of %: a sentence, whose numbers are not the row's.
	const isSentence = shapeOf(cell.text) === 'text' && /^[%‰]$/.test(unit);
	return isSentence ? found.filter(({ unit: own }) => own === unit) : found;
}

/**
 * The head of a row's cell. 比上年预算±% is one of growth. What is a rate itself, as 失业率 in %, does not grow where 增长 stands
 * above all rows: a ceiling is of its value.
 */
function headOf(cell: Cell, printed: string, { name, unit }: ReadRow): string {
	const head = printed.replace(OVER_LAST, '增长$1');
	const ceiling =
		/^[%‰]$/.test(unit) && /率$/.test(name) && !/增长率$/.test(name) && CEILING.test(cell.text);
	return ceiling ? head.replace(GROWTH, '') : head;
}

const OVER_LAST =
	/^[比较](?:上年|去年)(?:同期)?(?:预算|执行|决算|完成|实际)?(?:数|额)?(?:增减|增长)?(\(?±?%\)?)$/;
const GROWTH = /(?:比上年|同比)?(?:增长|增幅|增速)(?:率|幅度)?(?:\(?±?%\)?)?$/;
const CEILING = /以内|以下|≤|不超过|控制在/;

/** The unit that a cell with a qualifier prints itself. */
function ownUnit(values: readonly CellValue[]): string {
	const own = values.find(({ ownUnit: printed, before }) => printed && before !== '');
	return own?.unit ?? '';
}
