import type { CatalogEntry, ExtractedRecord, SeriesRow, TargetRecord } from '../model/record';
import { agreementOf } from './statements/agreement';
import type { SeriesVocabulary } from './definitions';
import { createCanonicalizer, createGrouper, type Group, type Mention } from './groups';
import { nameSeries } from './naming';
import { createTallies, statementOf, type Tally } from './tally';

/**
 * Puts records into canonical units and joins those that are comparable into series.
 *
 * Whatever a person has defined in data/series.yaml is a series, even with one record so far. Anything
 * else becomes a proposed series only where a second record says something of the same indicator: another
 * document, year or kind, or the same number again (text and annex). So all documents must be counted
 * before any record can be related. Of a document only counts are kept, so that memory grows with the
 * indicators, not with the documents.
 *
 * The result does not depend on the order of the documents and records.
 */
export interface Relation {
	/**
	 * Counts what a document says.
	 * @param records all of the document
	 * @param region the territory that it governs
	 */
	add: (records: readonly ExtractedRecord[], region: string) => void;
	/** Names the series, once all documents are counted; `relate` takes them one by one again. */
	complete: () => {
		series: SeriesRow[];
		relate: (records: readonly ExtractedRecord[], region: string) => TargetRecord[];
	};
}

export function createRelation(vocabulary: SeriesVocabulary): Relation {
	const group = createGrouper(vocabulary);
	const canonical = createCanonicalizer(vocabulary);
	const tallies = createTallies();
	const comparable = (records: readonly ExtractedRecord[], region: string): Group[] =>
		group(records, region)
			.map((one) => ({ ...one, records: comparableRecords(one, vocabulary) }))
			.filter(({ records: kept }) => kept.length > 0);
	return {
		add: (records, region) => comparable(records, region).forEach(tallies.add),
		complete() {
			const known = tallies.all().filter(isSeries);
			const series = nameSeries(known, vocabulary);
			const curated = new Map(
				series
					.filter(({ name_en_source }) => name_en_source === 'curated')
					.map(({ id, name_en }) => [id, name_en])
			);
			const idOf = new Map(known.map(({ key }, index) => [key, series[index]?.id ?? null]));
			return {
				series: series.sort((a, b) => (a.id < b.id ? -1 : 1)),
				relate(records, region) {
					const related = new Map(
						comparable(records, region).flatMap(({ key, definition, records: kept }) =>
							kept.map(({ id, phrase }) => {
								const scope = definition && vocabulary.scopeOf(definition, phrase);
								return [id, { series: idOf.get(key) ?? null, scope }] as const;
							})
						)
					);
					return records.map((record) => {
						const { series: own = null, scope = null } = related.get(record.id) ?? {};
						const said = { ...canonical(record), series: own, scope: record.scope ?? scope };
						return { ...said, ...englishOf(said, curated.get(own ?? ''), vocabulary) };
					});
				}
			};
		}
	};
}

/** The English of a record: the name that a person gave its series, or the words of its own. */
function englishOf(
	{ indicator, scope }: Pick<TargetRecord, 'indicator' | 'scope'>,
	curated: string | undefined,
	{ english }: SeriesVocabulary
): Pick<TargetRecord, 'indicator_en' | 'indicator_en_source' | 'scope_en'> {
	const composed = english(indicator);
	return {
		indicator_en: curated ?? composed.text,
		indicator_en_source: curated ? 'curated' : composed.whole ? 'composed' : 'partial',
		scope_en: scope === null ? null : english(scope).text
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
	const byDocument = new Map<string, ExtractedRecord[]>();
	for (const record of records) {
		const own = byDocument.get(record.document);
		if (own) own.push(record);
		else byDocument.set(record.document, [record]);
	}
	const said = [...byDocument].map(([document, own]) => {
		const region = regions.get(document);
		if (region === undefined) throw new RangeError(`no document ${document}`);
		return { own, region };
	});
	for (const { own, region } of said) relation.add(own, region);
	const { series, relate } = relation.complete();
	const related = new Map(
		said.flatMap(({ own, region }) => relate(own, region)).map((target) => [target.id, target])
	);
	return { targets: records.flatMap(({ id }) => related.get(id) ?? []), series };
}

/**
 * Whether what was counted is a series: what a person defined, of years and whole territories, or what was said
 * twice.
 */
function isSeries({ definition, basis, places, corroborated }: Tally): boolean {
	return (definition !== null && basis === 'year' && places.length === 0) || corroborated;
}

/** The records of a group, all of one document, that can be compared with those of others. */
function comparableRecords(group: Group, { vague }: SeriesVocabulary): Mention[] {
	const { definition, basis, phrase } = group;
	if (basis === 'unclear') return [];
	if (!definition && (phrase.core.length < 2 || vague.has(phrase.core))) return [];
	const dated = withoutGuessedOrigins(group.records);
	return withoutAmbiguous(dated, definition ? sentenceOf : statementOf);
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
	// One number, or one with bounds that it keeps: "突破3万亿元、达3.6万亿元".
	return [...said.values()].filter((records) => agreementOf(records) !== 'differ').flat();
}

function sentenceOf(record: Mention): string {
	return `${statementOf(record)}|${record.year_start}|${record.quote_at}`;
}
