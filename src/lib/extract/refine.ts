import {
	NO_FACTS,
	type CatalogEntry,
	type ExtractedRecord,
	type Facts,
	type Measure,
	type Sector
} from '../model/record';
import type { Reason } from './rules/dismiss';
import type { Quantity } from '../language/zh/quantity';
import type { CleanText } from '../text/clean';
import type { PlanYears } from '../text/period';
import type { Sentence } from '../text/sentences';
import type { Clause } from './name/clause';
import type { Decision } from './rule';
import { settleComparators } from './rules/comparator';
import { assignmentAt, type Assignment } from './rules/departments';
import { distribute } from './name/distribute';
import { nameIndicators, type Indicator } from './name/indicator';
import { kindOf, reportsStatistics } from './rules/kind';
import { measureOf } from './rules/measure';
import type { MeasureTests } from './rules/measure-words';
import { findOrigins, isDestination, originYears } from './rules/origin';
import { takePlaces, type RegionFinder } from './rules/region';
import { sectorOf } from './rules/sector';
import type { SectorFinder } from './rules/sector-words';
import type { NamingTools } from './name/subject';
import { unitOf } from './rules/unit';
import { lastFullYear, sharedYears, stockYears } from './rules/settle-years';
import { findTimes, yearsOf, type Mention, type Years } from './rules/years';

/** What the refiner looks things up in. */
export interface Tools extends NamingTools {
	sectors: SectorFinder;
	regions: RegionFinder;
	measures: MeasureTests;
}

/** Where a sentence stands. Offsets are of the clean text. */
export interface SentenceContext {
	entry: CatalogEntry;
	source: string;
	clean: CleanText;
	sentence: Sentence;
	plan: PlanYears;
	assignments: readonly Assignment[];
}

export interface Outcome {
	records: ExtractedRecord[];
	dismissed: { quantity: Quantity; reason: Reason }[];
}

/** What is known of a sentence before its numbers are refined one by one. */
interface Prepared extends SentenceContext {
	text: string;
	clauses: readonly Clause[];
	indicators: readonly Indicator[];
	mentions: readonly Mention[];
	origins: ReadonlySet<number>;
	reports: boolean;
	tools: Tools;
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
			indicators: distribute(clauses, nameIndicators(clauses, text, sentence.start, tools)),
			mentions: findTimes(text, { plan, period: sentence.period }),
			origins: findOrigins(clauses),
			reports: reportsStatistics(text),
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
			outcome.records.push(...inEachSpan(fields, refined.years, context));
		});
		return outcome;
	};
}

type Fields = Omit<ExtractedRecord, 'id' | 'comparator' | 'year_start' | 'year_end' | keyof Facts>;

/** The fields of one number, or null where it has no unit and implies none: such a number measures nothing. */
function refineOne(
	index: number,
	clause: Clause,
	before: Measure | null,
	prepared: Prepared
): { fields: Fields; years: Years } | null {
	const { sentence, plan, entry, clauses, origins, text, tools } = prepared;
	const { quantity } = clause;
	const indicator = prepared.indicators[index];
	if (!indicator) return null;
	const unit = unitOf(clauses, index, indicator.name);
	if (!unit) return null;
	const at = quantity.start - sentence.start;
	const placed = takePlaces(
		{
			name: indicator.name,
			clause,
			before: text.slice(0, at),
			section: sentence.section,
			own: entry.region
		},
		tools.regions
	);
	const isOrigin = origins.has(index);
	const measure = measured(index, unit, before, prepared);
	const time = { plan, period: sentence.period };
	const timed = timeOf(index, clause, clause.head + indicator.name, measure.value, prepared);
	const counted = clause.follows && !/[、,和及]/.test(clause.left);
	const kind = kindOf({
		clause,
		indicator: indicator.name,
		sentence: text,
		at,
		...time,
		years: timed,
		reports: prepared.reports,
		isOrigin,
		counted
	});
	const years =
		kind.rule === 'stated-as-reached' && !timed.stated ? lastFullYear(timed, time) : timed;
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
			base_year: years.base,
			sector: sector.value,
			lead: assignment?.lead ?? [],
			support: assignment?.support ?? [],
			region: placed.places,
			rules: [
				quantity.rule,
				indicator.rule,
				kind.rule,
				years.rule,
				measure.rule,
				sector.rule,
				...(placed.rule ? [placed.rule] : [])
			],
			stated: statedFields(quantity, indicator, years.stated, assignment !== null)
		}
	};
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
			isOrigin: origins.has(index),
			annual: sentence.period.start === sentence.period.end
		},
		tools.measures
	);
}

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
		tools.sectors
	);
}

/** 人工造林9万亩 of 造林20万亩,其中人工造林9万亩: a part is measured as its whole is. */
function isPart({ left, quantity }: Clause, whole: Clause | undefined): boolean {
	return /^[、,(]?其中/.test(left) && quantity.unit === whole?.quantity.unit;
}

/** The years of a number, before its kind is known. */
function timeOf(
	index: number,
	{ quantity }: Clause,
	words: string,
	measure: Measure,
	prepared: Prepared
): Years {
	const { sentence, plan, clauses, mentions, origins, text } = prepared;
	const time = { plan, period: sentence.period };
	const at = quantity.start - sentence.start;
	const named = yearsOf(mentions, at, quantity.end - sentence.start, text, time);
	if (origins.has(index)) return originYears(mentions, at, named, time);
	const own = sharedYears(clauses, index, named);
	return stockYears(own, time, measure, words, isDestination(origins, index));
}

/** One record for each span of years that the words promise the number for. */
function inEachSpan(
	fields: Fields & Pick<ExtractedRecord, 'comparator'>,
	{ start, end, also }: Years,
	{ entry }: SentenceContext
): ExtractedRecord[] {
	const id = `${entry.id}@${fields.at - (entry.from ?? 0)}`;
	return [{ start, end }, ...also].map((span, turn) => ({
		id: turn === 0 ? id : `${id}-${span.end}`,
		...fields,
		...NO_FACTS,
		year_start: span.start,
		year_end: span.end
	}));
}

/** Rules by which a name stands beside its number; by any other it is taken from elsewhere in the sentence. */
const NAMED_BESIDE = /^(?:noun-before|noun-after|noun-around|size-of-what-follows)$/;

/** The fields that the words beside the number say; the others are implied by the sentence, its section or its document. */
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

/** Where the number stands in the source file, as printed. */
function place(quantity: Quantity, { clean, source, sentence }: SentenceContext) {
	const at = clean.offset[quantity.at] ?? 0;
	const start = clean.offset[quantity.start] ?? at;
	const end = (clean.offset[Math.max(quantity.at, quantity.end - 1)] ?? at) + 1;
	// A sentence that was cut for its length may end inside a number; the quote holds the number whole.
	const quoteAt = Math.min(clean.offset[sentence.start] ?? 0, start);
	const quoteEnd = Math.max((clean.offset[sentence.end - 1] ?? quoteAt) + 1, end);
	return {
		at,
		end,
		span: source.slice(start, end),
		quote: source.slice(quoteAt, quoteEnd).trimEnd(),
		quote_at: quoteAt
	};
}
