import { NO_ENGLISH, type ExtractedRecord, type TargetRecord } from '../model/record';
import { basisOf, type Basis } from './basis';
import { createIndicatorReader } from './clause';
import { comparisonKey, type Definition, type SeriesVocabulary } from './definitions';
import type { Phrase } from './phrase';
import { narrowerPlaces, ownNames } from './territory';
import { createConverter } from '../model/units/units';

/** What a group keeps of a record. */
export type Mention = {
	phrase: Phrase;
	/** Whether it is where a change began (从1795亿元增加到5260亿元) and no words say in which year. */
	beginsUndated: boolean;
} & Pick<
	TargetRecord,
	| 'id'
	| 'document'
	| 'at'
	| 'quote_at'
	| 'span'
	| 'kind'
	| 'indicator'
	| 'measure'
	| 'sector'
	| 'year_start'
	| 'year_end'
	| 'comparator'
	| 'canonical_low'
	| 'canonical_high'
	| 'canonical_unit'
>;

/** Records that mean the same: they agree in all that follows. */
export interface Group {
	/** What the group is known by; two groups never share it. */
	key: string;
	definition: Definition | null;
	phrase: Phrase;
	unit: string;
	basis: Basis;
	places: readonly string[];
	records: Mention[];
}

/**
 * Puts every record of a document that can belong to a series into the one group that it means.
 * @param region the territory that the document governs
 */
type Grouper = (records: readonly ExtractedRecord[], region: string) => Group[];

export function createGrouper(vocabulary: SeriesVocabulary): Grouper {
	const canonical = createCanonicalizer(vocabulary);
	const describe = createDescriber(vocabulary);
	return (records, region) => {
		const own = ownNames(region);
		return mergeGroups(
			records.filter(isComparable).map((record) => {
				const target = canonical(record);
				const group = describe(target, own);
				return { ...group, records: [mentionOf(target, group.phrase)] };
			})
		);
	};
}

/** Groups that mean the same, as one; ordered by key. */
export function mergeGroups(groups: readonly Group[]): Group[] {
	const merged = new Map<string, Group>();
	for (const group of groups) {
		const known = merged.get(group.key);
		if (known) known.records.push(...group.records);
		else merged.set(group.key, { ...group, records: [...group.records] });
	}
	return [...merged.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Whether a number measures something that other documents may measure too. A rate or threshold of a
 * policy (每人1万元, 3人以上), a class of size (千万千瓦级基地) and a distance from another number
 * (高于全国0.4个百分点) do not.
 */
function isComparable({ kind, span, unit, measure }: ExtractedRecord): boolean {
	const isDistance = unit.includes('百分点') && measure === 'level';
	return kind !== 'standard' && !span.endsWith('级') && !isDistance;
}

/** Puts the values of a record into their canonical unit. */
export function createCanonicalizer({
	units
}: SeriesVocabulary): (record: ExtractedRecord) => TargetRecord {
	const toCanonical = createConverter(units);
	return (record) => {
		const low = toCanonical(record.value_low, record.unit);
		const high = toCanonical(record.value_high, record.unit);
		return {
			...record,
			canonical_low: low.value,
			canonical_high: high.value,
			canonical_unit: low.unit,
			series: null,
			...NO_ENGLISH
		};
	};
}

function createDescriber({ readPhrase, isFlow, define, countedAs, wording }: SeriesVocabulary) {
	const readIndicator = createIndicatorReader(wording);
	const known = new Map<string, { phrase: Phrase; key: string; definition: Definition | null }>();
	return (record: TargetRecord, own: readonly string[]): Omit<Group, 'records'> => {
		const { measure } = record;
		const unit = countedAs(record.canonical_unit);
		const indicator = readIndicator(record, unit);
		const wordingKey = [indicator, measure, unit, ...own].join('|');
		let meaning = known.get(wordingKey);
		if (!meaning) {
			const phrase = readPhrase(indicator, measure, unit, own);
			const definition = define(phrase, unit);
			const key = definition?.id ?? comparisonKey(phrase, unit);
			meaning = { phrase, key, definition };
			known.set(wordingKey, meaning);
		}
		const { phrase, definition } = meaning;
		const basis = basisOf(record, {
			...phrase,
			measure: definition?.measure[0] ?? phrase.measure,
			flow: definition?.flow ?? isFlow(phrase.core)
		});
		const places = narrowerPlaces(record.region, own);
		return {
			key: [meaning.key, basis, ...places].join('|'),
			definition,
			phrase,
			unit,
			basis,
			places
		};
	};
}

function mentionOf(record: TargetRecord, phrase: Phrase): Mention {
	const { rules, stated } = record;
	return {
		phrase,
		beginsUndated: rules.includes('settled-years/origin-year') && !stated.includes('year_end'),
		id: record.id,
		document: record.document,
		at: record.at,
		quote_at: record.quote_at,
		span: record.span,
		kind: record.kind,
		indicator: record.indicator,
		measure: record.measure,
		sector: record.sector,
		year_start: record.year_start,
		year_end: record.year_end,
		comparator: record.comparator,
		canonical_low: record.canonical_low,
		canonical_high: record.canonical_high,
		canonical_unit: record.canonical_unit
	};
}
