import type { CatalogEntry, ExtractedRecord, SeriesRow, TargetRecord } from '../dataset/record';
import type { SeriesVocabulary } from './definitions';
import { createCanonicalizer, createGrouping, type Group, type Mention } from './groups';
import { nameSeries, type UnnamedSeries } from './naming';

/**
 * Puts records into canonical units and joins those that are comparable into series.
 *
 * Whatever a person has defined in data/series.yaml is a series, even with one record so far. Anything
 * else becomes a proposed series only where a second record says something of the same indicator: another
 * document, year or kind, or the same number again (text and annex). So all records must be known before
 * any can be related; they are added first and need not be held until then.
 *
 * The result does not depend on the order of the records.
 */
export interface Relation {
	/** @param region the territory that the record's document governs */
	add: (record: ExtractedRecord, region: string) => void;
	/** Names the series, once all records are added. */
	complete: () => { series: SeriesRow[]; relate: (record: ExtractedRecord) => TargetRecord };
}

export function createRelation(vocabulary: SeriesVocabulary): Relation {
	const grouping = createGrouping(vocabulary);
	const canonical = createCanonicalizer(vocabulary);
	return {
		add: grouping.add,
		complete() {
			const comparable = grouping
				.groups()
				.map((group) => comparablePart(group, vocabulary))
				.filter((group) => group !== null);
			const series = nameSeries(comparable.map(unnamed), vocabulary);
			const seriesOf = new Map<string, string>();
			comparable.forEach(({ records }, index) => {
				const id = series[index]?.id;
				if (id) for (const record of records) seriesOf.set(record.id, id);
			});
			return {
				series: series.sort((a, b) => (a.id < b.id ? -1 : 1)),
				relate: (record) => ({
					...canonical(record),
					series: seriesOf.get(record.id) ?? null
				})
			};
		}
	};
}

/**
 * Relates records that are all at hand; `targets` come in the order of `records`.
 * @throws {RangeError} where `documents` lacks the document of a record
 */
export function relateRecords(
	records: readonly ExtractedRecord[],
	documents: readonly CatalogEntry[],
	vocabulary: SeriesVocabulary
): { targets: TargetRecord[]; series: SeriesRow[] } {
	const relation = createRelation(vocabulary);
	const regions = new Map(documents.map(({ id, region }) => [id, region]));
	for (const record of records) {
		const region = regions.get(record.document);
		if (region === undefined) throw new RangeError(`no document ${record.document}`);
		relation.add(record, region);
	}
	const { series, relate } = relation.complete();
	return { targets: records.map(relate), series };
}

/** What of a group makes a series; null where nothing does. */
function comparablePart(group: Group, { vague }: SeriesVocabulary): Group | null {
	const { definition, basis, places, phrase } = group;
	if (basis === 'unclear') return null;
	const dated = withoutGuessedOrigins(group.records);
	if (definition) {
		const records = withoutAmbiguous(dated, sentenceOf);
		const isDefined = basis === 'year' && places.length === 0 && records.length > 0;
		return isDefined || isCorroborated(records) ? { ...group, records } : null;
	}
	if (phrase.core.length < 2 || vague.has(phrase.core)) return null;
	const records = withoutAmbiguous(dated, statementOf);
	return isCorroborated(records) ? { ...group, records } : null;
}

/**
 * Leaves out where changes began "the year before" when no words say so: a review of several years that
 * does not announce itself reads the same, and its changes began years earlier.
 */
function withoutGuessedOrigins(records: readonly Mention[]): Mention[] {
	const isGuess = (origin: Mention): boolean =>
		origin.beginsUndated &&
		records.some(
			({ document, quote_at, at, year_end }) =>
				document === origin.document &&
				quote_at === origin.quote_at &&
				at > origin.at &&
				year_end === origin.year_end + 1
		);
	return records.filter((record) => !isGuess(record));
}

/**
 * Leaves out records that say two numbers of one year in the same words: they mean two things, as in
 * "城乡低保标准分别提高13%和18%". Of a definition a document may say two things, but not one sentence.
 */
function withoutAmbiguous(
	records: readonly Mention[],
	placeOf: (record: Mention) => string
): Mention[] {
	const said = new Map<string, Mention[]>();
	for (const record of records) {
		const place = placeOf(record);
		said.set(place, [...(said.get(place) ?? []), record]);
	}
	return [...said.values()].filter(isOneThing).flat();
}

/** Whether numbers are one, or one with bounds that it keeps: "突破3万亿元、达3.6万亿元". */
function isOneThing(records: readonly Mention[]): boolean {
	if (new Set(records.map(valueOf)).size === 1) return true;
	const exact = records.filter(({ comparator }) => comparator !== 'ge' && comparator !== 'le');
	const [value] = exact;
	if (!value || new Set(exact.map(valueOf)).size > 1) return false;
	return records.every(
		({ comparator, canonical_low, canonical_high }) =>
			(comparator !== 'ge' || canonical_low <= value.canonical_low) &&
			(comparator !== 'le' || canonical_high >= value.canonical_high)
	);
}

/** Whether a second record says something of the same: another document, year or kind, or the number again. */
function isCorroborated(records: readonly Mention[]): boolean {
	const [first, ...others] = records;
	if (!first) return false;
	if (others.some((record) => statementOf(record) !== statementOf(first))) return true;
	return new Set(records.map(valueOf)).size < records.length;
}

function statementOf({ document, kind, year_end }: Mention): string {
	return `${document}|${kind}|${year_end}`;
}

function sentenceOf(record: Mention): string {
	return `${statementOf(record)}|${record.year_start}|${record.quote_at}`;
}

function valueOf({ canonical_low, canonical_high }: Mention): string {
	return `${canonical_low}|${canonical_high}`;
}

function unnamed({ key, definition, phrase, unit, basis, places, records }: Group): UnnamedSeries {
	const years = records.flatMap(({ year_start, year_end }) => [year_start, year_end]);
	return {
		key,
		definition,
		phrase,
		basis,
		places,
		unit: definition?.unit[0] ?? unit,
		indicators: records.map(({ indicator }) => indicator),
		sectors: records.map(({ sector }) => sector),
		documents: new Set(records.map(({ document }) => document)).size,
		records: records.length,
		first_year: years.reduce((a, b) => Math.min(a, b)),
		last_year: years.reduce((a, b) => Math.max(a, b))
	};
}
