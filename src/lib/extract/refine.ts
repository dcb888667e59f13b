import {
	NO_FACTS,
	type ExtractedRecord,
	type Facts,
	type Measure,
	type Sector
} from '../model/record';
import type { Reason } from './rules/reasons';
import type { Quantity } from '../language/zh/quantity';
import type { Clause } from './name/clause';
import type { Prepared, SentenceContext, Tools } from './context';
import type { Decision } from './rule';
import { settleComparators } from './rules/comparator';
import { assignmentAt } from './rules/departments';
import { isLedTo } from './led-to';
import { distribute } from './name/distribute';
import { nameIndicators, type Indicator } from './name/indicator';
import { reportsStatistics } from './rules/kind';
import { factsAt } from './facts';
import { kindAndYears } from './kind-and-years';
import { measureOf } from './rules/measure';
import { findOrigins } from './rules/origin';
import { takePlaces } from './rules/region';
import { sectorOf } from './rules/sector';
import { unitOf } from './rules/unit';
import { baseYearOf, findTimes, type Years } from './rules/years';

export interface Outcome {
	records: ExtractedRecord[];
	dismissed: { quantity: Quantity; reason: Reason }[];
}

/**
 * Makes the step that turns the numbers of a sentence into records: names and comparators for all of
 * them together, since they share words, then the other fields of each.
 */
export function createRefiner(
	tools: Tools
): (clauses: Clause[], context: SentenceContext) => Outcome {
	return (clauses, context) => {
		const { sentence, clean, plan } = context;
		const text = clean.text.slice(sentence.start, sentence.end);
		const prepared: Prepared = {
			...context,
			text,
			clauses,
			indicators: distribute(
				clauses,
				nameIndicators(clauses, text, sentence.start, around(sentence, clean.text), tools)
			),
			mentions: findTimes(text, { plan, period: sentence.period }, tools.without),
			origins: findOrigins(clauses),
			reports: reportsStatistics(text, sentence.source),
			tools
		};
		const comparators = settleComparators(clauses);
		const outcome: Outcome = { records: [], dismissed: [] };
		let before: Measure | null = null;
		clauses.forEach((clause, index) => {
			const refined = refineOne(index, clause, before, prepared);
			if (!refined) {
				outcome.dismissed.push({ quantity: clause.quantity, reason: 'bare-number' });
				return;
			}
			before = refined.fields.measure;
			const said = comparators[index] ?? null;
			const fields = {
				...refined.fields,
				comparator: said ?? ('eq' as const),
				stated: said ? [...refined.fields.stated, 'comparator'] : refined.fields.stated
			};
			const { facts, rules } = factsAt(clause, fields, prepared);
			const stating = { ...fields, ...NO_FACTS, ...facts, rules: [...fields.rules, ...rules] };
			outcome.records.push(...inEachSpan(stating, refined.years, context));
		});
		return outcome;
	};
}

/** How much of a paragraph is looked at for what it is about. */
const LONGEST_LEAD = 200;

/** What stands above and before a sentence. */
function around({ start, section }: SentenceContext['sentence'], text: string) {
	// Looked for within the stretch only: a document may be one paragraph.
	const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
	return { heading: section.at(-1) ?? '', lead: before.slice(before.lastIndexOf('\n') + 1) };
}

type Fields = Omit<ExtractedRecord, 'id' | 'comparator' | 'year_start' | 'year_end' | keyof Facts>;

/** Whether a name has a letter. */
const NAMED = /\p{L}/u;

/** The fields of one number, or null where it has no unit or no word is said of it: such a number measures nothing. */
function refineOne(
	index: number,
	clause: Clause,
	before: Measure | null,
	prepared: Prepared
): { fields: Fields; years: Years } | null {
	const { sentence, entry, clauses } = prepared;
	const { quantity } = clause;
	const indicator = prepared.indicators[index];
	if (!indicator) return null;
	const unit = unitOf(clauses, index, indicator.name);
	if (!unit || !NAMED.test(indicator.name)) return null;
	const placed = placesAt(indicator, clause, prepared);
	const measure = measured(index, unit, before, prepared);
	const { kind, years, rules } = kindAndYears(
		index,
		clause,
		indicator.name,
		measure.value,
		prepared
	);
	const assignment = assignmentAt(prepared.assignments, quantity.at);
	const sector = sectorAt(indicator.name, unit, clause, prepared);
	return {
		years,
		fields: {
			document: entry.id,
			file: entry.file,
			...place(quantity, prepared),
			section: sentence.section,
			kind: kind.kind,
			indicator: placed.name,
			value_low: quantity.low,
			value_high: quantity.high,
			unit,
			measure: measure.value,
			base_year: baseYearOf(years),
			sector: sector.value,
			lead: assignment?.lead ?? [],
			support: assignment?.support ?? [],
			region: placed.places,
			rules: [
				`number/${quantity.rule}`,
				indicator.rule,
				...(sentence.rule ? [sentence.rule] : []),
				...rules,
				measure.rule,
				sector.rule,
				...(placed.rule ? [placed.rule] : [])
			],
			stated: statedFields(quantity, indicator, years.stated, assignment !== null)
		}
	};
}

/** The places that the number is about, and its name without them. */
function placesAt(
	{ name, places }: Indicator,
	clause: Clause,
	{ entry, sentence, text, tools }: Prepared
) {
	const before = text.slice(0, clause.quantity.start - sentence.start);
	const { section } = sentence;
	const own = entry.region;
	return takePlaces({ name, clause, alone: places, before, section, own }, tools.regions);
}

/** How the number measures what it is of. */
function measured(
	index: number,
	unit: string,
	before: Measure | null,
	{ clauses, indicators, origins, sentence, text, tools }: Prepared
): Decision<Measure> {
	const clause = clauses[index];
	const indicator = indicators[index];
	if (!clause || !indicator) throw new RangeError(`no number ${index}`);
	const end = clause.end - sentence.start;
	return measureOf(
		{
			clause,
			unit,
			indicator,
			before: clause.follows ? before : null,
			whole: before && isPart(clause, clauses[index - 1]) ? before : null,
			next: text.slice(end, end + 8),
			isLedTo: isChange(before) && isLedTo(clause, clauses[index - 1]),
			isOrigin: origins.has(index),
			annual: sentence.period.start === sentence.period.end,
			reviews: sentence.period.mode === 'review'
		},
		tools.measures,
		tools.without
	);
}

const isChange = (measure: Measure | null): boolean =>
	measure === 'increase' || measure === 'decrease';

/** The sector of what is measured. */
function sectorAt(
	name: string,
	unit: string,
	{ left, right, earlier }: Clause,
	{ text, sentence, entry, tools }: Prepared
): Decision<Sector> {
	return sectorOf(
		{
			name,
			unit,
			near: left + right,
			earlier,
			sentence: text,
			section: sentence.section,
			title: entry.title
		},
		tools.sectors,
		tools.without
	);
}
/** 人工造林9万亩 of 造林20万亩,其中人工造林9万亩: a part is measured as its whole is. */
function isPart({ left, quantity }: Clause, whole: Clause | undefined): boolean {
	return /^[、,(]?其中/.test(left) && quantity.unit === whole?.quantity.unit;
}

/** One record for each span of years that the words promise the number for. */
function inEachSpan(
	fields: Omit<ExtractedRecord, 'id' | 'year_start' | 'year_end'>,
	{ start, end, also }: Years,
	{ entry }: SentenceContext
): ExtractedRecord[] {
	const id = `${entry.id}@${fields.at - (entry.from ?? 0)}`;
	return [{ start, end }, ...also].map((span, turn) => ({
		id: turn === 0 ? id : `${id}-${span.end}`,
		...fields,
		year_start: span.start,
		year_end: span.end
	}));
}

/** Rules by which a name stands beside its number; by any other it is taken from elsewhere in the sentence. */
const NAMED_BESIDE = /^indicator\/(?!carried|distributed|none)/;

/**
 * The fields that the words beside the number say; the others are implied by the sentence, its section or its
 * document.
 */
function statedFields(
	quantity: Quantity,
	{ rule, classes }: Indicator,
	years: boolean,
	departments: boolean
): string[] {
	const stated = ['value_low', 'value_high'];
	if (NAMED_BESIDE.test(rule)) stated.push('indicator');
	if (classes.size > 0) stated.push('measure');
	if (quantity.unit) stated.push('unit');
	if (years) stated.push('year_start', 'year_end');
	if (departments) stated.push('lead', 'support');
	return stated;
}

/** The number of an item is no part of its sentence: 36.新建公园. */
const ITEM = /^\d{1,3}[.、](?!\d)/;

/** Where the number stands in the source file, as printed. */
function place(quantity: Quantity, { clean, source, sentence }: SentenceContext) {
	const at = clean.offset[quantity.at] ?? 0;
	const start = clean.offset[quantity.start] ?? at;
	const end = (clean.offset[Math.max(quantity.at, quantity.end - 1)] ?? at) + 1;
	// A sentence that was cut for its length may end inside a number; the quote holds the number whole.
	const opening = ITEM.exec(clean.text.slice(sentence.start, sentence.start + 5))?.[0].length ?? 0;
	const quoteAt = Math.min(clean.offset[sentence.start + opening] ?? 0, start);
	const quoteEnd = Math.max((clean.offset[sentence.end - 1] ?? quoteAt) + 1, end);
	return {
		at,
		end,
		span: source.slice(start, end),
		quote: source.slice(quoteAt, quoteEnd).trimEnd(),
		quote_at: quoteAt
	};
}
