import { NO_FACTS, type ExtractedRecord, type Measure, type Sector } from '../../model/record';
import type { Clause } from '../name/clause';
import { leadingVerb } from '../name/verbs';
import { isPlaceHead } from '../../text/tables/heads';
import { decide, type Decision } from '../rule';
import { measureOf } from '../rules/measure';
import { sectorOf } from '../rules/sector';
import { unitOf } from '../rules/unit';
import { MEASURE_RULES, type MeasureFacts } from './measure';
import { amountOf, labelOf, measureOfCaption, nameCell, ofTwo } from './name';
import type { ReadRow, TableTools } from './row';
import { timeOfCell, type CellTime } from './time';
import type { CellValue } from './value';

const VERB =
	/(?:累计|年均|比[^,]{1,8})?(?:增长|提高|提升|增加|下降|降低|减少|压减|新增|达到?|控制在|稳定在|保持在?|力争|争取|突破|实现|完成)+(?:到|至|了)?$/;

/** The record of a number in a table. `printedHead` says when, and what the row's name leaves out. */
export function recordOf(
	value: CellValue,
	printedHead: string,
	read: ReadRow,
	tools: TableTools
): ExtractedRecord {
	const { entry, source } = read;
	const label = labelOf(printedHead.replace(/\[[^\]]*\]/g, ''), tools.units).name;
	const head = /年均/.test(label) && value.summed ? '累计' : label.replace(/(?<=年均)\/累计/, '');
	const row = nameOf(value, head, read, tools);
	const isAmount = value.ownUnit && /^[%‰]$/.test(read.unit) && !/^[%‰]$/.test(value.unit);
	const name = isAmount ? amountOf(row.name) : ofTwo(row.name, value.unit);
	const named = { ...row, name };
	const printed = isAmount ? name : read.printed;
	const time = timeOf(value, printedHead, { ...read, printed }, tools.without);
	const clause = clauseOf(named.name + named.verb, value);
	const section = read.before?.section ?? [];
	const unit = value.unit || unitOf([clause], 0, named.name);
	const sector = sectorIn(unit, named, read, tools);
	const { measure, low, high } = measured(value, unit, head, named, clause, read, tools);
	return {
		...NO_FACTS,
		id: `${entry.id}@${value.at - (entry.from ?? 0)}`,
		document: entry.id,
		file: entry.file,
		at: value.at,
		end: value.end,
		span: source.slice(value.start, value.end),
		...read.quote,
		section,
		kind: time.kind,
		indicator: named.name,
		value_low: low,
		value_high: high,
		comparator: value.quantity.comparator ?? 'eq',
		unit,
		measure: measure.value,
		year_start: time.start,
		year_end: time.end,
		base_year: time.base,
		sector: sector.value,
		lead: read.lead,
		support: read.support,
		region: named.places.filter((place) => !entry.region.startsWith(place)),
		rules: [value.quantity.rule, 'table-row', ...time.rules, measure.rule, sector.rule],
		stated: statedFields(value, time),
		per: time.per,
		estimate: /预计|预估|初步/.test(head + value.before + value.after),
		force: time.kind === 'target' ? read.force : null,
		row: read.printed || null,
		column: printedHead || null
	};
}

/** How a number measures, and its values: [-11.6%] under 累计 is by how much something falls. */
function measured(
	{ quantity, summed }: CellValue,
	unit: string,
	head: string,
	named: Named,
	clause: Clause,
	read: ReadRow,
	tools: TableTools
): { measure: Decision<Measure>; low: number; high: number } {
	const { low, high } = quantity;
	const changes = head === '累计' && unit === '%' && !/^[%‰]?$/.test(read.unit);
	const column = {
		head: changes ? '增长' : head,
		compared: setsBeside(read) && !summed,
		task: /任务/.test(read.table.caption + head)
	};
	const measure = measureIn(unit, column, named, clause, tools);
	return changes && high < 0
		? { measure: { ...measure, value: 'decline' }, low: -high, high: -low }
		: { measure, low, high };
}

interface Named {
	name: string;
	places: string[];
	/** The verb that the cell prints before its number. */
	verb: string;
}

function nameOf(
	value: CellValue,
	head: string,
	read: ReadRow,
	{ regions, lexicon }: TableTools
): Named {
	const verb = VERB.exec(value.before)?.[0] ?? '';
	const qualifier = value.before
		.slice(0, value.before.length - verb.length)
		.replace(/[≥≤]|[:：为,]$/g, '');
	const { name, groups, table } = read;
	const ofPlaces = table.columns.some(
		({ role, head: title }) => role === 'name' && isPlaceHead(title)
	);
	const measure = table.unit ? measureOfCaption(table.caption) : '';
	const all = measure.length > 1 ? [measure, ...groups] : groups;
	const words = { row: name, groups: all, head, caption: table.caption, qualifier, ofPlaces };
	const named = nameCell(words, regions, lexicon);
	return { ...named, verb };
}

function timeOf(
	{ summed }: CellValue,
	head: string,
	{ printed, table, years, ahead, plan, before }: ReadRow,
	without?: ReadonlySet<string>
): CellTime {
	const period = before?.period ?? { mode: 'plan' as const, ...plan, present: false };
	const { caption } = table;
	const facts = { head, row: printed, summed, caption, years, ahead, plan, period };
	return timeOfCell(facts, without);
}

function sectorIn(
	unit: string,
	{ name }: Named,
	{ entry, groups, before, table }: ReadRow,
	{ sectors, without }: TableTools
): Decision<Sector> {
	return sectorOf(
		{
			name,
			unit,
			near: groups.join(','),
			earlier: '',
			sentence: table.caption,
			section: before?.section ?? [],
			title: entry.title
		},
		sectors,
		without
	);
}

/** What the table says of the measure; where it says nothing, as in prose. */
function measureIn(
	unit: string,
	column: Pick<MeasureFacts, 'head' | 'compared' | 'task'>,
	{ name, verb }: Named,
	clause: Clause,
	{ lexicon, measures, without }: TableTools
): Decision<Measure> {
	const words = leadingVerb(name, lexicon);
	const classes = words?.classes ?? new Set<never>();
	const facts = { name, classes, verb, unit, ...column };
	const said = decide('cell-measure', MEASURE_RULES, facts, without);
	if (said) return said;
	const indicator = { name, classes, verb: words?.word ?? '' };
	const alone = {
		before: null,
		whole: null,
		next: '',
		isLedTo: false,
		isOrigin: false,
		annual: false,
		reviews: false
	};
	return measureOf({ clause, unit, indicator, ...alone }, measures, without);
}

/** Whether a table sets values of several years beside each other. */
const setsBeside = ({ years, ahead }: ReadRow): boolean => ahead || new Set(years).size > 1;

function statedFields({ unit }: CellValue, { stated }: CellTime): string[] {
	const fields = ['value_low', 'value_high', 'indicator'];
	if (unit) fields.push('unit');
	if (stated) fields.push('year_start', 'year_end');
	return fields;
}

/** The cell as a clause of prose would print it: its name stands before the number. */
function clauseOf(left: string, { quantity, after }: CellValue): Clause {
	return {
		quantity,
		printed: '',
		start: 0,
		end: left.length,
		head: left,
		left,
		right: after.slice(0, 12),
		follows: false,
		listed: false,
		earlier: ''
	};
}
