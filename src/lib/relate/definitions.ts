import * as v from 'valibot';
import { MEASURES, SECTORS } from '../dataset/record';
import { createPhraseReader, type Phrase, type PhraseReader } from './phrase';
import { createConverter, type UnitTable } from './units';
import { validated } from './validated';
import { WordingSchema, type Wording } from './wording';

const FILE = 'data/series.yaml';

const oneOrMore = <Schema extends v.GenericSchema>(item: Schema) =>
	v.union([v.pipe(item, v.transform((one) => [one])), v.pipe(v.array(item), v.minLength(1))]);

const DefinitionSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is written like-this')),
	name: v.pipe(v.string(), v.nonEmpty('a series needs a name')),
	name_en: v.pipe(v.string(), v.nonEmpty('a series needs an English name')),
	sector: v.picklist(SECTORS, 'a sector is one of the annotation rules'),
	/** The measure of the series, and others that plans word the same number with. */
	measure: oneOrMore(v.picklist(MEASURES, 'a measure is one of the annotation rules')),
	/** The canonical unit, and counting units that count the same things here (户 and 家 of enterprises). */
	unit: oneOrMore(v.string()),
	/** Indicators that mean this; (a|b|) stands for each of the alternatives, here also for none. */
	phrases: v.pipe(v.array(v.string()), v.minLength(1)),
	/** Indicators that look alike and that a person has judged to be something else. */
	excludes: v.optional(v.array(v.string()), [])
});

const SeriesFile = v.strictObject({ wording: WordingSchema, series: v.array(DefinitionSchema) });

/** A series that a person has defined. */
export type Definition = v.InferOutput<typeof DefinitionSchema>;

/** The checked content of data/series.yaml and data/units.yaml, ready for relating. */
export interface SeriesVocabulary {
	wording: Wording;
	units: UnitTable;
	definitions: readonly Definition[];
	readPhrase: PhraseReader;
	/** The definition for a key of `comparisonKey`. */
	byKey: ReadonlyMap<string, Definition>;
	/** Cores that a definition excludes, by its id. */
	excluded: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What two records must agree in to be compared. `unit` is canonical. */
export function comparisonKey(phrase: Phrase, unit: string): string {
	return `${phrase.core}|${phrase.work}|${phrase.measure}|${unit}`;
}

/**
 * Checks the decoded content of data/series.yaml and makes the vocabulary of it.
 * @throws {Error} naming each entry that is wrong, and each phrase that two definitions claim
 */
export function readSeriesVocabulary(data: unknown, units: UnitTable): SeriesVocabulary {
	const { wording, series: definitions } = validated(SeriesFile, data, FILE);
	const readPhrase = createPhraseReader(wording);
	const toCanonical = createConverter(units);
	const byKey = new Map<string, Definition>();
	const excluded = new Map<string, ReadonlySet<string>>();
	const problems: string[] = [];
	for (const definition of definitions) {
		const { id, measure, unit, phrases, excludes } = definition;
		if (excluded.has(id)) problems.push(`${id}: two series have this id`);
		for (const one of unit) {
			if (toCanonical(1, one).unit !== one) problems.push(`${id}: ${one} is no canonical unit`);
		}
		const keysOf = (patterns: readonly string[]): string[] =>
			patterns.flatMap(expand).flatMap((phrase) =>
				measure.flatMap((m) => unit.map((u) => comparisonKey(readPhrase(phrase, m, u), u)))
			);
		for (const key of keysOf(phrases)) {
			const other = byKey.get(key);
			if (other && other !== definition) problems.push(`${id}: ${key} is claimed by ${other.id} too`);
			byKey.set(key, definition);
		}
		for (const key of keysOf(excludes)) {
			if (byKey.get(key) === definition) problems.push(`${id}: ${key} is both meant and excluded`);
		}
		const cores = excludes.flatMap(expand).map((phrase) => readPhrase(phrase, measure[0] ?? 'level', unit[0] ?? '').core);
		excluded.set(id, new Set(cores));
	}
	if (problems.length > 0) throw new Error(`${FILE}: ${problems.join('; ')}`);
	return { wording, units, definitions, readPhrase, byKey, excluded };
}

const CHOICE = /\(([^()]*\|[^()]*)\)/;

/** All phrases that a pattern stands for: (城镇|)老旧小区 is 城镇老旧小区 and 老旧小区. */
export function expand(pattern: string): string[] {
	const choice = CHOICE.exec(pattern);
	if (!choice) return [pattern];
	const [whole, inner = ''] = choice;
	const after = pattern.slice(choice.index + whole.length);
	return inner
		.split('|')
		.flatMap((option) => expand(`${pattern.slice(0, choice.index)}${option}${after}`));
}
