import type { Comparator, Force, Kind, Measure, Per, Sector } from './record';

/** What is said of one record wherever it is opened: next to its text and in a table. */
export interface RecordFields {
	kind: Kind;
	indicator: string;
	span: string;
	per: Per | null;
	scope: string | null;
	basis: string | null;
	force: Force | null;
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

/** A record of a document together with the series that it belongs to. */
export interface ReadingRecord extends RecordFields {
	id: string;
	/** Where the number stands, UTF-16 units of the file. */
	at: number;
	end: number;
	series: string | null;
	series_name: string | null;
	series_name_en: string | null;
	series_records: number | null;
}
