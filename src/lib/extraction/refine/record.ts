import type { CatalogEntry, ExtractedRecord, Measure, Sector } from '../../dataset/record';
import type { Reason } from '../find/dismiss';
import type { Quantity } from '../find/quantity';
import type { CleanText } from '../text/clean';
import type { Period, PlanYears } from '../text/period';
import type { Sentence } from '../text/sentences';
import type { Clause } from './clause';
import { settleComparators } from './comparator';
import { assignmentAt, type Assignment } from './departments';
import { distribute } from './distribute';
import type { HeadThings } from './heads';
import { nameIndicators, type Indicator } from './indicator';
import { kindOf } from './kind';
import type { Lexicon } from './lexicon';
import { measureOf } from './measure';
import { takePlaces, type RegionFinder } from './region';
import { WEAK, withoutReference, type SectorFinder } from './sector';
import { impliedUnit } from './unit';
import { findOrigins, isDestination, originYears } from './origin';
import { findTimes, yearsOf, type Years } from './years';

/** What the refiner looks things up in. */
export interface Tools {
	lexicon: Lexicon;
	sectors: SectorFinder;
	regions: RegionFinder;
	things: HeadThings;
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

/** Makes the step that turns the numbers of a sentence into records. */
export function createRefiner(
	tools: Tools
): (clauses: Clause[], context: SentenceContext) => Outcome {
	return (clauses, context) => {
		const { sentence, clean, plan, entry } = context;
		const text = clean.text.slice(sentence.start, sentence.end);
		const time = { plan, period: sentence.period };
		const mentions = findTimes(text, time);
		const indicators = distribute(clauses, nameIndicators(clauses, text, sentence.start, tools));
		const comparators = settleComparators(clauses);
		const origins = findOrigins(clauses);
		const outcome: Outcome = { records: [], dismissed: [] };
		let previousMeasure: Measure | null = null;
		clauses.forEach((clause, index) => {
			const indicator = indicators[index];
			if (!indicator) return;
			const { quantity } = clause;
			const unit =
				quantity.unit || borrowedUnit(clauses, index) || impliedUnit(clause, indicator.name);
			if (!unit) {
				outcome.dismissed.push({ quantity, reason: 'bare-number' });
				return;
			}
			const at = quantity.start - sentence.start;
			const placed = takePlaces(indicator.name, clause, entry.region, tools.regions);
			const isOrigin = origins.has(index);
			const named = yearsOf(mentions, at, quantity.end - sentence.start, text, time);
			const measure = measureOf(
				clause,
				unit,
				indicator,
				clause.follows ? previousMeasure : null,
				isOrigin
			);
			previousMeasure = measure;
			const years = isOrigin
				? originYears(mentions, at, named, time)
				: atOneTime(
						named,
						sentence.period,
						measure,
						indicator,
						clause,
						isDestination(origins, index)
					);
			const counted = clause.follows && !/[、,和及]/.test(clause.left);
			const { kind, rule: kindRule } = kindOf({
				clause,
				indicator: indicator.name,
				sentence: text,
				at,
				period: sentence.period,
				years,
				plan,
				isOrigin,
				counted
			});
			const assignment = assignmentAt(context.assignments, quantity.at);
			const { sector, rule: sectorRule } = sectorOf(
				indicator,
				clause,
				text,
				sentence,
				tools.sectors
			);
			const position = place(quantity, context);
			const base = {
				document: entry.id,
				file: entry.file,
				...position,
				section: sentence.section,
				kind,
				indicator: placed.name,
				value_low: quantity.low,
				value_high: quantity.high,
				comparator: comparators[index] ?? ('eq' as const),
				unit,
				measure,
				base_year: years.base,
				sector,
				lead: assignment?.lead ?? [],
				support: assignment?.support ?? [],
				region: placed.places,
				rules: [quantity.rule, indicator.rule, kindRule, years.rule, sectorRule],
				stated: statedFields(quantity, years.stated, assignment !== null)
			};
			const spans = [{ start: years.start, end: years.end }, ...years.also];
			spans.forEach((span, turn) =>
				outcome.records.push({
					id: `${entry.id}@${position.at - (entry.from ?? 0)}${turn > 0 ? `-${span.end}` : ''}`,
					...base,
					year_start: span.start,
					year_end: span.end
				})
			);
		});
		return outcome;
	};
}

/**
 * A stock reported in a review of several years is the one at their end (地区生产总值突破3万亿元 in a review
 * of five years), a flow (累计, 年均, 新增) that of all of them.
 */
function atOneTime(
	years: Years,
	period: Period,
	measure: Measure,
	{ name }: Indicator,
	{ left }: Clause,
	destination: boolean
): Years {
	if (period.mode !== 'review' || years.start === years.end || years.promises) return years;
	const stock =
		(measure === 'level' || measure === 'share') &&
		!/累计|年均|五年|共|总计|合计/.test(left + name);
	return destination || stock ? { ...years, start: years.end } : years;
}

/** 分别提高15、22个百分点: the unit of the list stands behind its last number. */
function borrowedUnit(clauses: readonly Clause[], index: number): string {
	const here = clauses[index];
	const next = clauses[index + 1];
	return here && next?.listed && !here.quantity.multiplied ? next.quantity.unit : '';
}

function statedFields(quantity: Quantity, years: boolean, departments: boolean): string[] {
	const stated = ['indicator', 'value_low', 'value_high', 'measure'];
	if (quantity.comparator) stated.push('comparator');
	if (quantity.unit) stated.push('unit');
	if (years) stated.push('year_start', 'year_end');
	if (departments) stated.push('lead', 'support');
	return stated;
}

function place(quantity: Quantity, { clean, source, sentence }: SentenceContext) {
	const at = clean.offset[quantity.at] ?? 0;
	const start = clean.offset[quantity.start] ?? at;
	const end = (clean.offset[Math.max(quantity.at, quantity.end - 1)] ?? at) + 1;
	const quoteAt = clean.offset[sentence.start] ?? 0;
	const quoteEnd = (clean.offset[sentence.end - 1] ?? quoteAt) + 1;
	return {
		at,
		end,
		span: source.slice(start, end),
		quote: source.slice(quoteAt, quoteEnd).trimEnd(),
		quote_at: quoteAt
	};
}

/** The sector of what is measured; where its name says little, of the words around it. */
function sectorOf(
	indicator: Indicator,
	clause: Clause,
	sentence: string,
	{ section }: Sentence,
	sectors: SectorFinder
): { sector: Sector; rule: string } {
	const own = sectors.find(withoutReference(indicator.name));
	if (own && own.score >= WEAK) return { sector: own.sector, rule: 'sector-of-indicator' };
	const around: readonly (readonly [string, string])[] = [
		['sector-of-clause', clause.left + clause.right],
		['sector-of-clause', clause.earlier],
		['sector-of-sentence', sentence],
		...section.toReversed().map((title) => ['sector-of-section', title] as const)
	];
	for (const [rule, text] of around) {
		const found = sectors.find(text);
		if (found && found.score >= WEAK) return { sector: found.sector, rule };
	}
	return { sector: own?.sector ?? 'macro', rule: 'sector-default' };
}
