import type { CatalogEntry, ExtractedRecord, SeriesRow, TargetRecord } from '../dataset/record';
import { basisOf, type Basis } from './basis';
import { createWorkReader } from './clause';
import { comparisonKey, type Definition, type SeriesVocabulary } from './definitions';
import { nameSeries, type UnnamedSeries } from './naming';
import type { Phrase } from './phrase';
import { narrowerPlaces, ownNames } from './territory';
import { createConverter } from './units';

/** Records that mean the same: they agree in all that follows. */
export interface Group {
	/** What the group is known by; two groups never share it. */
	key: string;
	definition: Definition | null;
	phrase: Phrase;
	unit: string;
	basis: Basis;
	places: readonly string[];
	records: TargetRecord[];
}

/**
 * Puts records into canonical units and groups those that are comparable into series.
 *
 * Whatever a person has defined in data/series.yaml is a series, even with one record so far. Anything
 * else becomes a proposed series only where a second record says something of the same indicator: another
 * document, year or kind, or the same number again (text and annex).
 *
 * The result does not depend on the order of `records`; `targets` come in the order of `records`.
 */
export function relateRecords(
	records: readonly ExtractedRecord[],
	documents: readonly CatalogEntry[],
	vocabulary: SeriesVocabulary
): { targets: TargetRecord[]; series: SeriesRow[] } {
	const { targets, groups } = groupRecords(records, documents, vocabulary);
	const comparable = groups
		.map((group) => comparablePart(group, vocabulary))
		.filter((group) => group !== null);
	const series = nameSeries(comparable.map(unnamed), vocabulary);
	comparable.forEach((group, index) => {
		for (const record of group.records) record.series = series[index]?.id ?? null;
	});
	return { targets, series: series.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Puts every record that can belong to a series into the one group that it means, ordered by key. */
export function groupRecords(
	records: readonly ExtractedRecord[],
	documents: readonly CatalogEntry[],
	vocabulary: SeriesVocabulary
): { targets: TargetRecord[]; groups: Group[] } {
	const toCanonical = createConverter(vocabulary.units);
	const names = new Map(documents.map(({ id, region }) => [id, ownNames(region)]));
	const describe = createDescriber(vocabulary);
	const groups = new Map<string, Group>();
	const targets = records.map((record): TargetRecord => {
		const low = toCanonical(record.value_low, record.unit);
		const high = toCanonical(record.value_high, record.unit);
		const target: TargetRecord = {
			...record,
			canonical_low: low.value,
			canonical_high: high.value,
			canonical_unit: low.unit,
			series: null
		};
		// A rate or threshold of a policy (每人1万元, 3人以上) is no quantity that a plan counts up to.
		if (record.kind === 'standard') return target;
		const group = describe(target, names.get(record.document) ?? []);
		const known = groups.get(group.key);
		if (known) known.records.push(target);
		else groups.set(group.key, { ...group, records: [target] });
		return target;
	});
	return {
		targets,
		groups: [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
	};
}

function createDescriber({ readPhrase, define, wording }: SeriesVocabulary) {
	const flow = new RegExp(`(?:${wording.flows.join('|')})$`);
	const withWork = createWorkReader(wording);
	const known = new Map<string, { phrase: Phrase; key: string; definition: Definition | null }>();
	return (record: TargetRecord, own: readonly string[]): Omit<Group, 'records'> => {
		const { measure, canonical_unit: unit } = record;
		const indicator = withWork(record, unit);
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
			flow: flow.test(phrase.core)
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

/** What of a group makes a series; null where nothing does. */
function comparablePart(group: Group, { wording }: SeriesVocabulary): Group | null {
	const { definition, basis, places, phrase } = group;
	if (definition && basis === 'year' && places.length === 0) return group;
	if (definition) return isCorroborated(group.records) ? group : null;
	if (phrase.core.length < 2 || wording.vague.includes(phrase.core)) return null;
	const records = withoutAmbiguous(group.records);
	return isCorroborated(records) ? { ...group, records } : null;
}

/** Leaves out documents that say two numbers of one year in the same words: they mean two things. */
function withoutAmbiguous(records: readonly TargetRecord[]): TargetRecord[] {
	const values = new Map<string, Set<string>>();
	for (const record of records) {
		const said = values.get(statementOf(record)) ?? new Set<string>();
		values.set(statementOf(record), said.add(valueOf(record)));
	}
	return records.filter((record) => values.get(statementOf(record))?.size === 1);
}

/** Whether a second record says something of the same: another document, year or kind, or the number again. */
function isCorroborated(records: readonly TargetRecord[]): boolean {
	const [first, ...others] = records;
	if (!first) return false;
	if (others.some((record) => statementOf(record) !== statementOf(first))) return true;
	return new Set(records.map(valueOf)).size < records.length;
}

function statementOf({ document, kind, year_end }: TargetRecord): string {
	return `${document}|${kind}|${year_end}`;
}

function valueOf({ canonical_low, canonical_high }: TargetRecord): string {
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
