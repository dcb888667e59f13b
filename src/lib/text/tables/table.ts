import { EMPTY, type Cell } from './cell';
import { roleColumns, type TableColumn } from './columns';
import type { Grid } from './grid';
import { countHeads } from './head-rows';
import { isValueLike, shapeOf } from './shape';
import { isUnclear } from './unclear';

export interface TableRow {
	/** One a column. */
	cells: readonly Cell[];
	/** What the row stands under, outermost first: lines of their own (一、经济发展), then cells over several rows. */
	groups: readonly string[];
	/** Whether its cells cannot be told apart: what two rows print has run into one. */
	unclear: boolean;
}

/** A table of a document: what its cells mean for each other. */
export interface Table {
	/** The stretch of the source that it takes, half-open. */
	from: number;
	to: number;
	/** The words above it; empty where there are none. */
	caption: string;
	/** What the caption gives as the unit of all numbers (单位：万吨); empty where it does not. */
	unit: string;
	columns: readonly TableColumn[];
	/** Cells of the heads, for what the table shows and what is no record. */
	heads: readonly (readonly Cell[])[];
	rows: readonly TableRow[];
	/** Whether a note below says that numbers in round brackets are summed over years. */
	roundSums: boolean;
	/** Whether the rows are years and the columns what is measured. */
	byYear: boolean;
}

/** What stands above and below a table. */
export interface Surroundings {
	caption: string;
	unit: string;
	note: string;
}

/** Where more rows than this cannot be read for certain, none can. */
const MOST_UNCLEAR = 0.4;

/** Gives the cells of a grid their meaning; null where it holds no number and no task. */
export function tableOf(grid: Grid, around: Surroundings): Table | null {
	const { rows, caption: own } = withoutTitle(grid);
	const heads = grid.heads ?? countHeads(rows);
	const headRows = rows.slice(0, heads);
	const again = new Set(headRows.map(textOf));
	const body = rows.slice(heads).filter((row) => !again.has(textOf(row)) || heads === 0);
	const columns = roleColumns(headRows, body);
	const readable = columns.some(({ role }) => role === 'value' || role === 'text');
	if (!readable || body.length === 0) return null;
	const read = withGroups(body, columns, grid.loose);
	const unclear = read.filter((row) => row.unclear).length > MOST_UNCLEAR * read.length;
	const steady = steadyRows(read, columns);
	return {
		from: grid.from,
		to: grid.to,
		caption: [around.caption, own].filter(Boolean).join(' '),
		unit: around.unit || unitOfCaption(own),
		roundSums: /[（(]\s*[)）][^,，。;；]{0,8}(?:累计|五年合计)/.test(around.note),
		columns,
		heads: headRows,
		byYear: isByYear(columns, read),
		rows: unclear
			? read.map((row, index) => ({
					...row,
					unclear: row.unclear || (index >= steady && !countsItself(row, columns))
				}))
			: read
	};
}

const FIVE_YEARS =
	/“?十[一二三四五六七]?五”?(?:时期|期间|末)?(?:累计|年均|预计|规划|目标)*(?:增长|下降|降低|减少|增加)?/;
const TIME = new RegExp(
	`^(?:(?:19|20)\\d\\d年?(?:末|底)?(?:现状|实际|规划|目标|预计|预期)*|${FIVE_YEARS.source})(?:\\([^()]*\\))?$`
);

function isByYear(columns: readonly TableColumn[], rows: readonly TableRow[]): boolean {
	const name = columns.findIndex(({ role }) => role === 'name');
	const names = rows.map(({ cells }) => cells[name]?.text ?? '').filter(Boolean);
	return (
		names.length > 1 &&
		names.every((text) => TIME.test(text)) &&
		!columns.some(({ role, head }) => role === 'value' && /(?:19|20)\d\d/.test(head))
	);
}

/**
 * How many rows stand before the first that may have slipped: numbered ones, each with its name, all numbers and
 * attribute.
 */
function steadyRows(rows: readonly TableRow[], columns: readonly TableColumn[]): number {
	const numbered = columns.findIndex(({ role }) => role === 'ordinal');
	const filled = columns.flatMap(({ role }, index) =>
		/^(?:name|value|attribute)$/.test(role) ? [index] : []
	);
	const slip = rows.findIndex(
		({ cells, unclear, groups }) =>
			unclear ||
			!cells[numbered]?.text ||
			(groups.length > 0 && filled.some((index) => !cells[index]?.text))
	);
	return slip < 0 ? rows.length : slip;
}

/** Whether a row is whole by itself among rows that are not: 8.森林覆盖率（%）, with all its numbers and its attribute. */
function countsItself({ cells }: TableRow, columns: readonly TableColumn[]): boolean {
	const has = columns.some(({ role }) => role === 'attribute');
	return (
		has &&
		columns.every(({ role }, index) => {
			const text = cells[index]?.text ?? '';
			if (role === 'name') return /^\d{1,2}[.、](?!\d)/.test(text);
			if (role === 'attribute') return shapeOf(text) === 'attribute';
			return role !== 'value' || isValueLike(shapeOf(text));
		})
	);
}

const textOf = (row: readonly Cell[]): string => row.map(({ text }) => text).join('|');

/** 单位：万吨, （单位：亿元、%）: the unit that a caption gives, if it gives one. */
export function unitOfCaption(caption: string): string {
	const unit = /(?:计量)?单位[:：]([^\s,，;；。()（）]{1,12})/.exec(caption)?.[1] ?? '';
	return /[、]/.test(unit) ? '' : unit;
}

/** A first row over all columns is the table's title. */
function withoutTitle({ rows, heads, caption = '' }: Grid): {
	rows: readonly Cell[][];
	caption: string;
} {
	const first = rows[0] ?? [];
	const texts = new Set(first.map(({ text }) => text).filter(Boolean));
	if (heads !== null || rows.length < 3 || texts.size !== 1 || first.length < 2)
		return { rows, caption };
	const [title = ''] = texts;
	return { rows: rows.slice(1), caption: `${caption} ${title}`.trim() };
}

/** Rows with what they stand under. A row of one name alone heads those below it. */
function withGroups(
	body: readonly Cell[][],
	columns: readonly TableColumn[],
	loose: boolean
): TableRow[] {
	const rows: TableRow[] = [];
	let heading = '';
	// A row without a name of its own goes on with the one above it: the same in another unit.
	let above = '';
	let unitAbove = '';
	const unitColumn = columns.findIndex(({ role }) => role === 'unit');
	const nameColumn = columns.findIndex(({ role }) => role === 'name');
	const groupColumns = columns.flatMap(({ role }, index) => (role === 'group' ? [index] : []));
	const ordinalColumn = columns.findIndex(({ role }) => role === 'ordinal');
	const current = new Map<number, string>();
	const outline = new Map<string, string>();
	for (const printed of body) {
		const over = loose ? Infinity : nameBefore(printed, nameColumn, groupColumns, columns);
		const cells = moved(printed, over, nameColumn);
		for (const column of groupColumns) if (column >= over) current.delete(column);
		const filled = cells.filter(({ text }) => text);
		const texts = new Set(filled.map(({ text }) => text));
		const alone = isGroupRow(cells, columns, texts);
		if (alone !== null) {
			heading = alone;
			above = '';
			current.clear();
			rows.push({ cells, groups: [], unclear: false });
			continue;
		}
		for (const column of groupColumns) {
			const text = cells[column]?.text ?? '';
			if (!text) continue;
			current.set(column, text);
			for (const other of groupColumns)
				if (other > column && !cells[other]?.text) current.delete(other);
		}
		const own = cells[nameColumn]?.text ?? '';
		const unit = cells[unitColumn]?.text ?? '';
		// What has slipped out of its row stands without a name; the row above in another unit does so rightly.
		const nameless = loose && nameColumn >= 0 && !own && (unit === '' || unit === unitAbove);
		// 天然气（%） below a row that is torn: of what is not known.
		const dangling = rows.at(-1)?.unclear === true && /[^率重例比度]\([%‰]\)$/.test(own);
		if (own) above = own;
		unitAbove = unit;
		const number = cells[ordinalColumn]?.text ?? '';
		if (number) outline.set(number, own);
		rows.push({
			cells,
			groups: [
				heading,
				...groupColumns.map((column) => current.get(column) ?? ''),
				outline.get(/^(\d+(?:\.\d+)+)\.\d+$/.exec(number)?.[1] ?? '') ?? '',
				own ? '' : above
			].filter(Boolean),
			unclear: nameless || dangling || isUnclear(cells, columns, loose)
		});
	}
	return rows;
}

/**
 * A row's name may reach over the columns of groups: the cell of names is empty then, and the name stands in the column
 * that this gives (Infinity where it does not).
 */
function nameBefore(
	cells: readonly Cell[],
	name: number,
	groups: readonly number[],
	columns: readonly TableColumn[]
): number {
	const counts = cells.some(
		({ text }, column) => columns[column]?.role === 'value' && isValueLike(shapeOf(text))
	);
	if (cells[name]?.text || !counts) return Infinity;
	return groups.findLast((column) => column < name && cells[column]?.text) ?? Infinity;
}

const moved = (cells: readonly Cell[], from: number, to: number): readonly Cell[] =>
	cells.map((cell, column) => {
		if (from === Infinity) return cell;
		return column === to ? (cells[from] ?? EMPTY) : column === from ? EMPTY : cell;
	});

/**
 * The name of a row that heads those below it: all its other cells are empty, or the same (one cell over all
 * columns).
 */
function isGroupRow(
	cells: readonly Cell[],
	columns: readonly TableColumn[],
	texts: ReadonlySet<string>
): string | null {
	const values = columns.flatMap(({ role }, index) =>
		role === 'value' || role === 'text' ? [cells[index] ?? EMPTY] : []
	);
	const own = [...texts].filter(
		(text) => !/^(?:[\d.]{1,6}|[一二三四五六七八九十]{1,3}、?)$/.test(text)
	);
	const [only] = own;
	if (own.length !== 1 || only === undefined) return null;
	if (values.some(({ text }) => text && text !== only)) return null;
	if (
		columns.some(({ role }) => role === 'text') &&
		values.some(({ text }) => text === only) &&
		cells.filter(({ text }) => text === only).length < columns.length &&
		cells[0]?.text !== only
	)
		return null;
	return shapeOf(only) === 'text' && only.length <= 30 ? only : null;
}
