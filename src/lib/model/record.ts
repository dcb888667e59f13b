/**
 * The vocabulary of a record: one row per number that a plan commits to or reports.
 * Names and meanings are those of the data contract; every other module imports them from here.
 */

export const KINDS = ['target', 'actual', 'standard'] as const;
export const COMPARATORS = ['eq', 'ge', 'le', 'approx', 'range'] as const;
export const MEASURES = ['level', 'increase', 'decrease', 'growth', 'decline', 'share'] as const;
export const SECTORS = [
	'macro',
	'agriculture',
	'energy',
	'industry',
	'digital',
	'transport',
	'water',
	'urban',
	'environment',
	'services',
	'trade',
	'technology',
	'employment',
	'welfare',
	'education',
	'health',
	'culture',
	'rural',
	'governance'
] as const;
export const DOCUMENT_KINDS = [
	'work-report',
	'annual-plan',
	'five-year-plan',
	'task-division',
	'action-plan',
	'notice'
] as const;

export type Kind = (typeof KINDS)[number];
export type Comparator = (typeof COMPARATORS)[number];
export type Measure = (typeof MEASURES)[number];
export type Sector = (typeof SECTORS)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** One entry of the catalog. `from` and `to` are UTF-16 offsets into the file, half-open. */
export interface CatalogEntry {
	id: string;
	file: string;
	title: string;
	issuer: string | null;
	region: string;
	kind: DocumentKind;
	/** ISO date, or null where nobody knows. */
	issued: string | null;
	plan_start: number;
	plan_end: number;
	from: number | null;
	to: number | null;
}

/** A document ready to be read: its catalog entry and the whole decoded file that it stands in. */
export interface PlanDocument {
	entry: CatalogEntry;
	/** The decoded, unchanged file; the document is `text.slice(entry.from ?? 0, entry.to ?? text.length)`. */
	text: string;
}

/** What reading a number sets: everything but what relating it to other records adds. */
export interface ExtractedRecord {
	id: string;
	document: string;
	file: string;
	/** Where the number itself starts, UTF-16 units of the file. */
	at: number;
	/** Where `span` ends; `span` may begin before `at`. */
	end: number;
	span: string;
	quote: string;
	quote_at: number;
	/** Headings above the record, outermost first. */
	section: string[];
	kind: Kind;
	indicator: string;
	value_low: number;
	value_high: number;
	comparator: Comparator;
	unit: string;
	measure: Measure;
	year_start: number;
	year_end: number;
	base_year: number | null;
	sector: Sector;
	lead: string[];
	support: string[];
	region: string[];
	/** Names of the rules that found the record and set its fields. */
	rules: string[];
	/** Fields that the clause itself states; the others are implied. */
	stated: string[];
}

/** A row of `targets.parquet`. */
export interface TargetRecord extends ExtractedRecord {
	canonical_low: number;
	canonical_high: number;
	canonical_unit: string;
	series: string | null;
}

/** A number that was seen and judged to be no record, with the rule that said so. */
export interface DismissedNumber {
	document: string;
	file: string;
	at: number;
	end: number;
	span: string;
	reason: string;
}

/** What reading one document gives. Both lists are in text order. */
export interface Reading {
	records: ExtractedRecord[];
	dismissed: DismissedNumber[];
}

/** A row of `documents.parquet`. */
export interface DocumentRow extends CatalogEntry {
	sha256: string;
	characters: number;
	records: number;
}

/** A row of `series.parquet`. `curated` is false for a series that was proposed automatically. */
export interface SeriesRow {
	id: string;
	name: string;
	name_en: string;
	sector: Sector;
	measure: Measure;
	canonical_unit: string;
	curated: boolean;
	documents: number;
	records: number;
	first_year: number;
	last_year: number;
}
