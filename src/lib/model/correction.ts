import { pick } from '../base/pick';
import type { TargetRecord } from './record';

/** The fields of a record that a reader may put right. */
export const CORRECTABLE = [
	'kind',
	'indicator',
	'value_low',
	'value_high',
	'comparator',
	'unit',
	'measure',
	'year_start',
	'year_end',
	'sector',
	'series'
] as const;
export type CorrectedFields = Pick<TargetRecord, (typeof CORRECTABLE)[number]>;

/** Values in the canonical unit, which follow from the corrected ones. */
export type CanonicalFields = Pick<
	TargetRecord,
	'canonical_low' | 'canonical_high' | 'canonical_unit'
>;

/** Fields that a label has too and that nobody corrects here. */
export type KeptFields = Pick<TargetRecord, 'base_year' | 'lead' | 'support' | 'region'>;

/**
 * - `changed`: some fields are other than the extractor says
 * - `rejected`: the number is no target, result or standard
 * - `missed`: the extractor has no record of the number
 */
export type CorrectionVerdict = 'changed' | 'rejected' | 'missed';

/** The fields of a number as a reader has them, with what follows from them. */
export type CorrectedValues = Pick<Correction, 'fields' | 'canonical'>;

/** What a reader says of one number. It is laid over the data and never changes them. */
export interface Correction {
	/** Of the record; of a missed number, where it stands. */
	id: string;
	verdict: CorrectionVerdict;
	document: string;
	/** The file of the catalog that offsets are of. */
	file: string;
	/** Where the number stands, UTF-16 units of the file, half-open. */
	at: number;
	end: number;
	span: string;
	/** The sentence around it. */
	quote: string;
	/** As the reader has them. */
	fields: CorrectedFields;
	/** The value that follows from them. */
	canonical: CanonicalFields;
	kept: KeptFields;
	/** As the extractor has them; null of a missed number. */
	was: CorrectedFields | null;
}

/** A record with what a reader says of it, if anything. */
export type Corrected<Row> = Row & { correction?: CorrectionVerdict };

/** What laying a correction over a record sets. */
type Correctable = CorrectedFields &
	CanonicalFields &
	Pick<TargetRecord, 'id' | 'indicator_en' | 'indicator_en_source'>;

/** Lays corrections over records; missed numbers are added at the end, made by `toRow`. */
export function withCorrections<Row extends Correctable>(
	records: readonly Row[],
	corrections: readonly Correction[],
	toRow: (missed: Correction) => Row
): Corrected<Row>[] {
	const of = new Map(corrections.map((correction) => [correction.id, correction]));
	const laid = records.map((record): Corrected<Row> => {
		const correction = of.get(record.id);
		if (!correction) return record;
		const { verdict, fields, canonical } = correction;
		if (verdict !== 'changed') return { ...record, correction: verdict };
		return {
			...record,
			...(fields.indicator === record.indicator ? {} : unnamed(fields)),
			...fields,
			...canonical,
			correction: verdict
		};
	});
	const missed = corrections.filter(({ verdict }) => verdict === 'missed');
	return [...laid, ...missed.map((one) => ({ ...toRow(one), correction: one.verdict }))];
}

/** Nobody has said in English what a reader calls it. */
const unnamed = ({
	indicator
}: CorrectedFields): Pick<TargetRecord, 'indicator_en' | 'indicator_en_source'> => ({
	indicator_en: indicator,
	indicator_en_source: 'partial'
});

/** Begins the rule of a record that a reader corrected: its fields are the reader's. */
const READER = 'reader/';
export const readerRule = (verdict: CorrectionVerdict): string => READER + verdict;

/** Whether a record is as a reader corrected it. */
export const isCorrected = ({ rules = [] }: { rules?: readonly string[] }): boolean =>
	rules.some((rule) => rule.startsWith(READER));

/** Names of the fields in which the reader differs from the extractor. */
export const changedFields = ({ fields, was }: Pick<Correction, 'fields' | 'was'>) =>
	CORRECTABLE.filter((field) => was !== null && fields[field] !== was[field]);

/** The correctable fields of a record. */
export const correctable = <Fields extends CorrectionDraft>(
	record: Fields
): Pick<Fields, keyof CorrectionDraft> => pick(record, CORRECTABLE);

/** The value of a record in its canonical unit. */
export const canonicalOf = (record: CanonicalFields): CanonicalFields =>
	pick(record, ['canonical_low', 'canonical_high', 'canonical_unit']);

type Numbers = 'value_low' | 'value_high' | 'year_start' | 'year_end';
/** Fields as they are being filled in. */
export type CorrectionDraft = Omit<CorrectedFields, Numbers> & Record<Numbers, number | null>;
export type DraftProblem = 'name' | 'value' | 'order' | 'years';

/** The fields when they can be a record, or what keeps them from being one. */
export function checkedFields(
	draft: CorrectionDraft
): { fields: CorrectedFields } | { problem: DraftProblem } {
	const { indicator, value_low, value_high, year_start, year_end } = draft;
	if (indicator.trim() === '') return { problem: 'name' };
	if (value_low === null || value_high === null) return { problem: 'value' };
	if (value_low > value_high) return { problem: 'order' };
	if (!isYear(year_start) || !isYear(year_end) || year_start > year_end)
		return { problem: 'years' };
	return { fields: { ...draft, value_low, value_high, year_start, year_end } };
}

const isYear = (year: number | null): year is number =>
	year !== null && Number.isInteger(year) && year >= 1900 && year <= 2100;
