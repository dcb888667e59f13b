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

/** What a number is counted over, where the text says so: 年均 and 每年, 累计 and 合计, a month, a day. */
export const PERS = ['year', 'total', 'month', 'day'] as const;
/** How binding the wording of a target is: 确保, 约束性 or 力争, 预期性. */
export const FORCES = ['hard', 'soft'] as const;

export type Kind = (typeof KINDS)[number];
export type Comparator = (typeof COMPARATORS)[number];
export type Measure = (typeof MEASURES)[number];
export type Sector = (typeof SECTORS)[number];
export type Per = (typeof PERS)[number];
export type Force = (typeof FORCES)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** One entry of the catalog. `from` and `to` are UTF-16 offsets into the file, half-open. */
export interface CatalogEntry {
	id: string;
	file: string;
	title: string;
	/** What the title is in English; null where nobody has said. */
	title_en: string | null;
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

/** What a sentence says of a number beside its value; null and false where it says nothing. */
export interface Facts {
	per: Per | null;
	/** The part of the year that it speaks of, as printed: 上半年, 一季度. */
	part_of_year: string | null;
	/** The basis of comparison, as printed: 同口径, 可比价. */
	basis: string | null;
	/** Given with 预计, 初步核算 or the like. */
	estimate: boolean;
	/** The group that the name leaves out, as printed: 前50家龙头企业. */
	scope: string | null;
	force: Force | null;
	/** Id of the record of the same document that makes the same promise first. */
	repeats: string | null;
	/** Names of the row and the column of a number in a table. */
	row: string | null;
	column: string | null;
	/** How likely it is that every core field is right, 0 to 1. */
	confidence: number;
	/** Page of a PDF, from 1; null where the text knows no pages. */
	page: number | null;
}

/** The facts of a number of which nothing is said. */
export const NO_FACTS: Facts = {
	per: null,
	part_of_year: null,
	basis: null,
	estimate: false,
	scope: null,
	force: null,
	repeats: null,
	row: null,
	column: null,
	confidence: 0,
	page: null
};

/** What reading a number sets: everything but what relating it to other records adds. */
export interface ExtractedRecord extends Facts {
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

/**
 * Where an English name comes from: a person named the series, or it is composed of the words of a glossary,
 * wholly or with some that stayed Chinese.
 */
export const NAME_SOURCES = ['curated', 'composed', 'partial'] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

/** A row of `targets.parquet`. */
export interface TargetRecord extends ExtractedRecord {
	/** The indicator in English, by the name of its series where a person gave it one. */
	indicator_en: string;
	indicator_en_source: NameSource;
	/** `scope` in English. */
	scope_en: string | null;
	canonical_low: number;
	canonical_high: number;
	canonical_unit: string;
	series: string | null;
}

/** What a record has in English before it is related to others. */
export const NO_ENGLISH: Pick<TargetRecord, 'indicator_en' | 'indicator_en_source' | 'scope_en'> = {
	indicator_en: '',
	indicator_en_source: 'partial',
	scope_en: null
};

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
	/**
	 * Where the text is kept that was made of `file` and that offsets are of, from the data's folder; null
	 * where `file` is the text.
	 */
	text: string | null;
	characters: number;
	records: number;
}

/** A row of `statistics.parquet`: a result that a statistical office published, for a whole territory and one year. */
export interface StatisticRow {
	id: string;
	series: string;
	region: string;
	year: number;
	/** As its source prints it, in `unit`, which may hold a multiplier (万人). */
	value: number;
	unit: string;
	source: string;
	/** ISO date, or null where nobody knows. */
	published: string | null;
	canonical_value: number;
	canonical_unit: string;
}

/** A row of `series.parquet`. `curated` is false for a series that was proposed automatically. */
export interface SeriesRow {
	id: string;
	name: string;
	name_en: string;
	name_en_source: NameSource;
	sector: Sector;
	measure: Measure;
	canonical_unit: string;
	curated: boolean;
	documents: number;
	records: number;
	first_year: number;
	last_year: number;
	/** Other names that readers look for it by: CPI for 居民消费价格. */
	aliases: string[];
}
