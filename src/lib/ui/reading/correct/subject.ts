import { NO_ENGLISH } from '../../../model/record';
import type { CorrectedValues, Correction, CorrectionDraft } from '$lib/model/correction';
import { canonicalOf, correctable, withCorrections, type Corrected } from '$lib/model/correction';
import type { ReadingRecord } from '$lib/model/record-fields';
import type { ReadingBlock } from '../pieces';
import { markOf, sentenceAround } from './places';
import type { Selected } from './selection';

/** The document that is read. */
export interface ReadingDocument {
	id: string;
	file: string;
	title: string;
	plan_start: number;
	plan_end: number;
}

/** A record as a correction of it begins: as the extractor has it. */
export function subjectOf(
	record: ReadingRecord,
	{ id, file }: ReadingDocument,
	blocks: readonly ReadingBlock[],
	index: number
): Correction {
	const mark = markOf(blocks, index);
	const { base_year, region, named_in } = record;
	// Labels are of the words of one place: whom another place names does not stand here.
	const { lead, support } = named_in ? { lead: [], support: [] } : record;
	return {
		id: record.id,
		verdict: 'changed',
		document: id,
		file,
		at: record.at,
		end: record.end,
		span: record.span,
		quote: mark ? sentenceAround(mark.stretch.pieces, mark.from, mark.to) : record.span,
		fields: correctable(record),
		canonical: canonicalOf(record),
		kept: { base_year, lead, support, region },
		was: correctable(record)
	};
}

/** A selected number as a correction of it begins: with the years and the sector of what stands before it. */
export function missedDraft(
	near: ReadingRecord | undefined,
	{ plan_start, plan_end }: ReadingDocument
): CorrectionDraft {
	return {
		kind: 'target',
		indicator: '',
		value_low: null,
		value_high: null,
		comparator: 'eq',
		unit: '',
		measure: 'level',
		year_start: near?.year_start ?? plan_start,
		year_end: near?.year_end ?? plan_end,
		sector: near?.sector ?? 'macro',
		series: null
	};
}

/** The correction that adds a selected number. */
export const missedOf = (
	{ at, end, span, quote }: Selected,
	{ id, file }: ReadingDocument,
	values: CorrectedValues
): Correction => ({
	id: `${id}@${at}-${end}`,
	verdict: 'missed',
	document: id,
	file,
	at,
	end,
	span,
	quote,
	...values,
	kept: { base_year: null, lead: [], support: [], region: [] },
	was: null
});

/** The records of a document as the reader has them; those that the reader added stand at the end. */
export const correctedRecords = (
	found: readonly ReadingRecord[],
	corrections: readonly Correction[]
): Corrected<ReadingRecord>[] =>
	withCorrections(found, corrections, missedRecord).map((record, index) =>
		record.series === (found[index]?.series ?? null) ? record : { ...record, ...NO_SERIES_NAME }
	);

/** Of a series that only the reader says the record is of. */
const NO_SERIES_NAME = {
	series_name: null,
	series_name_en: null,
	series_name_en_source: null,
	series_records: null
};

/** The record of a number that a reader added. */
const missedRecord = ({
	id,
	document,
	at,
	end,
	span,
	fields,
	canonical,
	kept
}: Correction): ReadingRecord => ({
	...fields,
	...canonical,
	...kept,
	...NO_ENGLISH,
	indicator_en: fields.indicator,
	id,
	document,
	named_in: null,
	at,
	end,
	span,
	per: null,
	scope: null,
	basis: null,
	force: null,
	estimate: false,
	unsure: null,
	rules: [],
	stated: [],
	...NO_SERIES_NAME
});
