import type { ExtractedRecord } from '../model/record';
import { isLabelled, type Label, type LabelSet } from './labels';
import { phraseSimilarity } from './similarity';

/** A label with the record that reads the same number. */
export interface Pair {
	label: Label;
	record: ExtractedRecord;
}

/** How records meet labels. A standard is neither wanted nor too much: it only keeps its record from others. */
export interface Matching {
	/** Labels and records that are both a target or a result. */
	hits: Pair[];
	/** Targets and results without a record, or with one that was taken for a standard. */
	missed: { label: Label; record: ExtractedRecord | null }[];
	/** Targets and results that nobody labelled, or that the label says are standards. */
	extra: { record: ExtractedRecord; label: Label | null }[];
}

/** Agreement of a record with its label, field by field. */
export const FIELD_TESTS = {
	kind: ({ label, record }) => [label.kind, ...(label.accept?.kind ?? [])].includes(record.kind),
	value: ({ label, record }) =>
		sameValue(label.value_low, record.value_low) && sameValue(label.value_high, record.value_high),
	unit: ({ label, record }) =>
		[label.unit, ...(label.accept?.unit ?? [])].map(bareUnit).includes(bareUnit(record.unit)),
	comparator: ({ label, record }) => label.comparator === record.comparator,
	measure: ({ label, record }) =>
		[label.measure, ...(label.accept?.measure ?? [])].includes(record.measure),
	year_end: ({ label, record }) => label.year_end === record.year_end,
	years: ({ label, record }) =>
		label.year_start === record.year_start &&
		label.year_end === record.year_end &&
		label.base_year === record.base_year,
	indicator: ({ label, record }) =>
		[label.indicator, ...(label.accept?.indicator ?? [])].some(
			(name) => phraseSimilarity(name, record.indicator) >= SAME_PHRASE
		),
	sector: ({ label, record }) =>
		[label.sector, ...(label.accept?.sector ?? [])].includes(record.sector),
	lead: ({ label, record }) => sameNames(label.lead, record.lead),
	support: ({ label, record }) => sameNames(label.support, record.support),
	region: ({ label, record }) => sameNames(label.region, record.region)
} satisfies Record<string, (pair: Pair) => boolean>;

export type ScoredField = keyof typeof FIELD_TESTS;
export const SCORED_FIELDS = Object.keys(FIELD_TESTS) as ScoredField[];

/** What must be right for a number to be quoted as it stands. */
export const CORE_FIELDS = [
	'kind',
	'value',
	'unit',
	'comparator',
	'year_end',
	'indicator'
] as const satisfies readonly ScoredField[];

/** Shares are 0 to 1. */
export interface Figures {
	/** Labelled targets and results. */
	labels: number;
	found: number;
	missed: number;
	extra: number;
	precision: number;
	recall: number;
	f1: number;
	/** Of the labels, those found and right in every core field. */
	quotable: number;
	/** Of the labels found, those whose field is right. */
	fields: Record<ScoredField, number>;
}

/** Similarity from which two phrases are taken for the same indicator. */
const SAME_PHRASE = 0.75;
const TOLERANCE = 1e-9;

function sameValue(a: number, b: number): boolean {
	return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

function bareUnit(unit: string): string {
	return unit.replace('％', '%').trim();
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
	const [left, right] = [new Set(a), new Set(b)];
	return left.size === right.size && [...left].every((name) => right.has(name));
}

const isCounted = ({ kind }: Label | ExtractedRecord) => kind !== 'standard';

/**
 * Gives each label the record whose number starts where the label's does, or holds that place; of several
 * the one of the same last year. Records outside of what was labelled are left out.
 */
export function matchLabels(set: LabelSet, records: Iterable<ExtractedRecord>): Matching {
	const inside = isLabelled(set);
	const free = new Map<string, Set<ExtractedRecord>>();
	for (const record of records) {
		if (!inside(record.file, record.at)) continue;
		const ofFile = free.get(record.file);
		if (ofFile) ofFile.add(record);
		else free.set(record.file, new Set([record]));
	}
	const matching: Matching = { hits: [], missed: [], extra: [] };
	for (const label of set.labels) {
		if (!label.skip) continue;
		const ofFile = free.get(label.file);
		for (const record of ofFile ?? []) if (reads(record, label)) ofFile?.delete(record);
	}
	for (const label of set.labels) {
		if (label.skip) continue;
		const ofFile = free.get(label.file);
		const record = recordOf(label, [...(ofFile ?? [])]);
		if (record) ofFile?.delete(record);
		if (isCounted(label)) {
			if (record && isCounted(record)) matching.hits.push({ label, record });
			else matching.missed.push({ label, record });
		} else if (record && isCounted(record)) matching.extra.push({ record, label });
	}
	for (const ofFile of free.values())
		for (const record of ofFile)
			if (isCounted(record)) matching.extra.push({ record, label: null });
	return matching;
}

/** Whether a record is of the number that a label is of. */
function reads({ at, end }: ExtractedRecord, label: Label): boolean {
	return at === label.at || (label.at > at && label.at < end);
}

function recordOf(label: Label, records: readonly ExtractedRecord[]): ExtractedRecord | null {
	const here = records.filter((record) => reads(record, label));
	return here.find(({ year_end }) => year_end === label.year_end) ?? here[0] ?? null;
}

/** Whether every core field of a record is right, so that it can be quoted as it stands. */
export function isWhole(pair: Pair): boolean {
	return CORE_FIELDS.every((field) => FIELD_TESTS[field](pair));
}

/** The figures of a matching. A share of nothing is 1. */
export function scoreMatching({ hits, missed, extra }: Matching): Figures {
	const labels = hits.length + missed.length;
	const precision = share(hits.length, hits.length + extra.length);
	const recall = share(hits.length, labels);
	const right = (field: ScoredField) =>
		share(hits.filter((pair) => FIELD_TESTS[field](pair)).length, hits.length);
	const whole = hits.filter(isWhole);
	return {
		labels,
		found: hits.length,
		missed: missed.length,
		extra: extra.length,
		precision,
		recall,
		f1: share(2 * precision * recall, precision + recall),
		quotable: share(whole.length, labels),
		fields: Object.fromEntries(
			SCORED_FIELDS.map((field) => [field, right(field)])
		) as Figures['fields']
	};
}

function share(part: number, whole: number): number {
	return whole === 0 ? 1 : part / whole;
}
