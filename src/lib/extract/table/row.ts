import type { CatalogEntry, Force } from '../../model/record';
import type { Lexicon } from '../../language/lexicon';
import type { UnitMatcher } from '../../language/zh/unit-names';
import type { PlanYears } from '../../language/zh/time';
import type { Sentence } from '../discourse/follow';
import { EMPTY, stretchOf, type Cell } from '../../text/tables/cell';
import type { Role } from '../../text/tables/heads';
import type { Table, TableRow } from '../../text/tables/table';
import type { RegionFinder } from '../rules/region';
import type { MeasureTests } from '../rules/measure-words';
import type { SectorFinder } from '../rules/sector-words';
import { departmentsOf } from './departments';
import { isBarePart, labelOf, measures } from './name';

export interface TableTools {
	units: UnitMatcher;
	lexicon: Lexicon;
	sectors: SectorFinder;
	measures: MeasureTests;
	regions: RegionFinder;
	/** Rules that are left out, `field/name`. */
	without?: ReadonlySet<string>;
}

/** What tells whether a row is a part of another. */
interface RowWords {
	name: string;
	printed: string;
	unit: string;
}

/** Where a table stands. */
export interface TableContext {
	entry: CatalogEntry;
	source: string;
	plan: PlanYears;
	/** The sentence before it: its section and period hold for the table. */
	before: Sentence | null;
}

/** What the heads of a table say of when. */
export interface TableTimes {
	/** The years that the heads of all number columns name. */
	years: readonly number[];
	/** Whether a goal without a year stands behind the columns of past years. */
	ahead: boolean;
}

/** What is known of a row before its numbers are read. */
export interface ReadRow extends TableContext, TableTimes {
	table: Table;
	row: TableRow;
	name: string;
	/** The row's name as printed. */
	printed: string;
	groups: readonly string[];
	/** The unit that the row or its groups give. */
	unit: string;
	lead: string[];
	support: string[];
	force: Force | null;
	quote: { quote: string; quote_at: number };
}

/** The row that those below it are parts of. */
export interface Whole {
	/** As printed; empty where there is none. */
	name: string;
	/** The unit of its parts, once 其中 has named one: rows of that unit below are further parts. */
	parts: string | null;
	/** Its own unit. */
	unit: string;
}

/** A row that says how the one above grows. */
const GROWS = /^(?:比上年|同比)?(?:增长|增速|增幅)$/;

/** What a power plant runs on is a part of the capacity above it; 储能 and 外送通道 are other things. */
const CAPACITY = /^(?:电力|发电)(?:总)?装机/;
const SOURCE = /^.{0,4}(?:[水火煤风核气]电|光伏|太阳能|生物质|新能源)(?:发电)?$/;

/** Whether a row is a part of the one above: 其中：水电, and below it 煤电 in the same unit; 城镇 of 停电时间; 风电 of 电力装机. */
export function isPart({ name, printed, unit }: RowWords, whole: Whole): boolean {
	if (/^(?:其中|#)/.test(printed) || GROWS.test(name)) return true;
	if (unit === '' || measures(name)) return false;
	const above = whole.name.replace(/\([^()]*\)/g, '');
	if (CAPACITY.test(above)) return unit === whole.unit && (isBarePart(name) || SOURCE.test(name));
	if (unit === whole.parts) return true;
	return unit === whole.unit && measures(above) && isBarePart(name);
}

/** Reads what a row says of all its numbers. */
export function readRow(
	table: Table,
	row: TableRow,
	times: TableTimes,
	whole: Whole,
	context: TableContext,
	tools: TableTools
): ReadRow {
	const cellOf = (role: Role): Cell =>
		row.cells[table.columns.findIndex((column) => column.role === role)] ?? EMPTY;
	const textCell = table.columns.some(({ role }) => role === 'name')
		? cellOf('name')
		: cellOf('text');
	const lastGroup = row.groups.at(-1) ?? '';
	const printed = textCell.text || lastGroup;
	const own = labelOf(printed, tools.units);
	const printedUnit = cellOf('unit').text.replace(/^[-/]$/, '') || own.unit;
	const part = isPart({ name: own.name, printed, unit: printedUnit }, whole) && whole.name !== '';
	const groups = [...row.groups, ...(part ? [whole.name] : [])].map((group) =>
		labelOf(group, tools.units)
	);
	const unit = printedUnit || (groups.findLast((group) => group.unit)?.unit ?? '');
	return {
		...context,
		table,
		row,
		printed,
		name:
			part && GROWS.test(own.name) ? labelOf(whole.name, tools.units).name + own.name : own.name,
		groups: groups.map(({ name }) => name).filter((name) => !(isCapacity(name) && isEnergy(unit))),
		unit,
		...departmentsOf(cellOf('lead').text, cellOf('support').text, cellOf('responsible').text),
		force: forceOf(cellOf('attribute').text),
		quote: quoteOf(row, context.source),
		...times
	};
}

/** A torn table may carry the group of 发电装机 on over the rows of 发电量, whose own head it lost. */
const isCapacity = (group: string): boolean => /装机(?:容量|规模)?$/.test(group);
const isEnergy = (unit: string): boolean => /瓦时$/.test(unit);

function forceOf(attribute: string): Force | null {
	if (/约束/.test(attribute)) return 'hard';
	return /预期|引导|指导/.test(attribute) ? 'soft' : null;
}

/** The row as the source prints it. */
function quoteOf({ cells }: TableRow, source: string): { quote: string; quote_at: number } {
	const stretches = cells.flatMap((cell) => stretchOf(cell) ?? []);
	const start = Math.min(...stretches.map((stretch) => stretch.start));
	const end = Math.max(...stretches.map((stretch) => stretch.end));
	return stretches.length === 0
		? { quote: '', quote_at: 0 }
		: { quote: source.slice(start, end), quote_at: start };
}
