import * as v from 'valibot';
import { MEASURES, SECTORS, type Sector } from '../model/record';
import { createPhraseReader, type Phrase, type PhraseReader } from './phrase';
import { alternatives } from '../base/alternatives';
import { createConverter, type UnitTable } from '../model/units/units';
import { composeName, type ComposedName } from '../language/english/compose';
import type { Vocabulary } from '../language/vocabulary';
import { validated } from '../base/validated';
import { WordingSchema, type Wording } from './wording';

const FILE = 'data/series.yaml';

const oneOrMore = <Schema extends v.GenericSchema>(item: Schema) =>
	v.union([
		v.pipe(
			item,
			v.transform((one) => [one])
		),
		v.pipe(v.array(item), v.minLength(1))
	]);

const Phrases = v.array(
	v.pipe(
		v.string(),
		v.regex(/^\S+$/, 'a phrase has no spaces'),
		v.check((pattern) => !expand(pattern).join('').includes('|'), 'alternatives are written (a|b)')
	)
);

const DefinitionSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is written like-this')),
	name: v.pipe(v.string(), v.nonEmpty('a series needs a name')),
	name_en: v.pipe(v.string(), v.nonEmpty('a series needs an English name')),
	/** The measure of the series, and others that plans word the same number with. */
	measure: oneOrMore(v.picklist(MEASURES, 'a measure is one of the annotation rules')),
	/**
	 * The canonical unit, and others that count the same things here (户 and 家 of enterprises): numbers of
	 * one series are compared without a look at their units. Person-times are no persons.
	 */
	unit: oneOrMore(v.string()),
	/** Indicators that mean this; (a|b|) stands for each of the alternatives, here also for none. */
	phrases: v.pipe(Phrases, v.minLength(1, 'a series needs a phrase')),
	/** Indicators that look alike and that a person has judged to be something else. */
	excludes: v.optional(Phrases, []),
	/**
	 * Phrases that cover less or more than the name says, by what they cover: such numbers stand beside the
	 * others with these words, and no change is reckoned between them.
	 */
	scopes: v.optional(v.record(v.pipe(v.string(), v.nonEmpty('a scope has words')), Phrases), {}),
	/** Other names that readers look for it by, which no plan needs to print: 五险, R&D. */
	aliases: v.optional(v.array(v.pipe(v.string(), v.nonEmpty('an alias has characters'))), [])
});

const SeriesFile = v.strictObject({
	wording: WordingSchema,
	/** Definitions by sector. */
	series: v.record(
		v.picklist(SECTORS, 'a sector is one of the annotation rules'),
		v.array(DefinitionSchema)
	)
});

/** A series that a person has defined. */
export interface Definition extends v.InferOutput<typeof DefinitionSchema> {
	sector: Sector;
	/** Whether it is an amount per period, no stock: one of its phrases is. */
	flow: boolean;
}

/** The checked content of data/series.yaml, ready for relating. */
export interface SeriesVocabulary {
	wording: Wording;
	units: UnitTable;
	readPhrase: PhraseReader;
	/** Whether a core names an amount per period (煤炭产量), no stock (生猪存栏). */
	isFlow: (core: string) => boolean;
	/** The unit that stands for all that count the same things: 人 for 名. Takes and gives canonical units. */
	countedAs: (unit: string) => string;
	definitions: readonly Definition[];
	/** The definition that means this, or null where none does. `unit` is canonical. */
	define: (phrase: Phrase, unit: string) => Definition | null;
	/** What a phrase covers where it is not what the name of its definition says. */
	scopeOf: (definition: Definition, phrase: Phrase) => string | null;
	/** Cores that say too little for a comparison that nobody has looked at: 项目, 交付. */
	vague: ReadonlySet<string>;
	/** The English name that the words of a Chinese one make. */
	english: (name: string) => ComposedName;
	/** Whether a person has judged that these words are not what the definition means. */
	excludes: (definition: Definition, phrase: Phrase) => boolean;
}

/** What two records must agree in to be compared. `unit` is canonical. */
export function comparisonKey(phrase: Phrase, unit: string): string {
	return `${phrase.core}|${phrase.work}|${phrase.measure}|${unit}`;
}

/**
 * Checks the decoded content of data/series.yaml and makes the vocabulary of it.
 * @throws {Error} naming each entry that is wrong, and each phrase that two definitions claim
 */
export function readSeriesVocabulary(
	data: unknown,
	{ units, glossary }: Pick<Vocabulary, 'units' | 'glossary'>
): SeriesVocabulary {
	const { wording, series } = validated(SeriesFile, data, FILE);
	const definitions = SECTORS.flatMap((sector) =>
		(series[sector] ?? []).map((definition): Definition => ({ ...definition, sector, flow: false }))
	);
	const countedAs = unitReader(wording);
	const readPhrase = createPhraseReader(wording);
	const isFlow = flowReader(wording);
	const byKey = new Map<string, Definition>();
	const excluded = new Map<string, ReadonlySet<string>>();
	const scopes = new Map<string, string>();
	const problems = unitProblems(definitions, units, countedAs);
	for (const definition of definitions) {
		const { id, measure, unit } = definition;
		if (excluded.has(id)) problems.push(`${id}: two series have this id`);
		const read = (patterns: readonly string[]) =>
			patterns
				.flatMap(expand)
				.flatMap((phrase) =>
					measure.flatMap((m) => unit.map((u) => ({ phrase: readPhrase(phrase, m, u), unit: u })))
				);
		const excludedWords = new Set(read(definition.excludes).map(({ phrase }) => phrase.words));
		excluded.set(id, excludedWords);
		for (const [scope, patterns] of Object.entries(definition.scopes)) {
			for (const { phrase } of read(patterns)) scopes.set(`${id}|${phrase.words}`, scope);
		}
		for (const meant of read(definition.phrases)) {
			const key = comparisonKey(meant.phrase, meant.unit);
			const other = byKey.get(key) ?? definition;
			if (other !== definition) problems.push(`${id}: ${key} is claimed by ${other.id} too`);
			if (excludedWords.has(meant.phrase.words)) {
				problems.push(`${id}: ${meant.phrase.words} is both meant and excluded`);
			}
			byKey.set(key, definition);
			definition.flow ||= isFlow(meant.phrase.core);
		}
	}
	if (problems.length > 0) throw new Error(`${FILE}: ${[...new Set(problems)].join('; ')}`);
	const excludes = (definition: Definition, phrase: Phrase): boolean =>
		excluded.get(definition.id)?.has(phrase.words) ?? false;
	const scopeOf = ({ id }: Definition, { words }: Phrase) => scopes.get(`${id}|${words}`) ?? null;
	const define = (phrase: Phrase, unit: string): Definition | null => {
		const definition = byKey.get(comparisonKey(phrase, unit));
		return definition && !excludes(definition, phrase) ? definition : null;
	};
	const { works, fillers, changes, amounts } = wording;
	const vague = new Set([wording.vague, fillers, changes, amounts, ...Object.values(works)].flat());
	return {
		...{ wording, units, readPhrase, isFlow, countedAs, definitions },
		...{ define, excludes, scopeOf, vague },
		english: (name) => composeName(name, glossary)
	};
}

function flowReader({ flows }: Wording): (core: string) => boolean {
	const flow = new RegExp(`(?:${alternatives(flows)})$`);
	return (core) => flow.test(core);
}

function unitReader({ same_units }: Wording): (unit: string) => string {
	const representative = new Map(
		Object.entries(same_units).flatMap(([unit, others]) => others.map((other) => [other, unit]))
	);
	return (unit) => representative.get(unit) ?? unit;
}

function unitProblems(
	definitions: readonly Definition[],
	units: UnitTable,
	countedAs: (unit: string) => string
): string[] {
	const toCanonical = createConverter(units);
	return definitions.flatMap(({ id, unit }) => [
		...unit
			.filter((one) => countedAs(toCanonical(1, one).unit) !== one)
			.map((one) => `${id}: ${one} is no canonical unit`),
		...unit
			.filter((one) => unit.includes(`${one}次`))
			.map((one) => `${id}: ${one}次 counts how often, ${one} how many`)
	]);
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
