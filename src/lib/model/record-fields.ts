import type { Corrected } from './correction';
import type { Comparator, Force, Kind, Measure, NameSource, Per, Sector } from './record';

/** What is said of one record wherever it is opened: next to its text and in a table. */
export interface RecordFields {
	kind: Kind;
	indicator: string;
	indicator_en: string;
	indicator_en_source: NameSource;
	span: string;
	per: Per | null;
	scope: string | null;
	scope_en: string | null;
	basis: string | null;
	force: Force | null;
	/** Whether a result is expected or preliminary. */
	estimate: boolean;
	rules: string[];
	value_low: number;
	value_high: number;
	comparator: Comparator;
	unit: string;
	canonical_low: number;
	canonical_high: number;
	canonical_unit: string;
	measure: Measure;
	year_start: number;
	year_end: number;
	base_year: number | null;
	sector: Sector;
	lead: string[];
	support: string[];
	region: string[];
	/** The fields that the clause itself states. */
	stated: string[];
}

/** Where a document says who answers for a promise. */
export interface NamedIn {
	/** Id of the record that names them, where that is not the one that makes the promise first. */
	named_in: string | null;
}

/** A record of a document together with the series that it belongs to. */
export interface ReadingRecord extends RecordFields, NamedIn {
	id: string;
	document: string;
	/** Where the number stands, UTF-16 units of the file. */
	at: number;
	end: number;
	/** Its confidence where that is too low to rely on it; null where it is not. */
	unsure: number | null;
	series: string | null;
	series_name: string | null;
	series_name_en: string | null;
	series_name_en_source: NameSource | null;
	series_records: number | null;
}

/** How unsure a record is to be called: one that the reader corrected is as sure as the reader. */
export const doubtOf = ({
	unsure = null,
	correction
}: Partial<Corrected<Pick<ReadingRecord, 'unsure'>>>): number | null =>
	correction === undefined ? unsure : null;
