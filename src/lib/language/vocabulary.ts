import * as v from 'valibot';
import { Words } from '../base/words-schema';
import { placeNames, readGlossary, type Glossary } from './english/glossary';
import { SECTORS, type Sector } from '../model/record';
import { readUnitTable, type UnitTable } from '../model/units/units';
import { validated } from '../base/validated';

/** Verbs by what they say of the number beside them; see data/lexicon/verbs.yaml. */
export const VERB_CLASSES = [
	'manner',
	'deliver',
	'deliver_kept',
	'work',
	'add',
	'grow',
	'fall',
	'decrease',
	'reach'
] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

/** What a word can be to the phrase around a number; see data/lexicon/. */
export const WORD_CLASSES = [
	...VERB_CLASSES,
	'nominal',
	'contained',
	'adverb',
	'preposition',
	'territory',
	'time',
	'determiner',
	'conjunction',
	'particle',
	'basis',
	'stage',
	'become',
	'predicate',
	'head',
	'modifier',
	'whole',
	'generic',
	'thing',
	'noun'
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

export interface SectorWords {
	id: Sector;
	words: readonly { word: string; strength: SectorClass }[];
}

/** What a word of data/sectors.yaml is about, by its mark; the first of these that a text has decides. */
const SECTOR_MARKS = {
	'^': 'deed',
	'!': 'thing',
	'': 'plain',
	'@': 'person',
	'~': 'place',
	'?': 'generic'
} as const;
export type SectorClass = (typeof SECTOR_MARKS)[keyof typeof SECTOR_MARKS];

/** The groups of words of data/measures.yaml. */
export const MEASURE_GROUPS = [
	'rise',
	'fall',
	'change_noun',
	'fillers',
	'above',
	'below',
	'change_to',
	'reach',
	'limit',
	'stands_at',
	'is',
	'states',
	'moves',
	'relief',
	'growth_name',
	'decline_name',
	'rate_name',
	'work_name',
	'work_verb',
	'set_going',
	'work_on_area',
	'area_name',
	'added_name',
	'gained_name',
	'stock_name',
	'addable',
	'kept_name',
	'left_behind',
	'saved',
	'saved_thing',
	'reduced_name',
	'money_freed',
	'money_cut',
	'money_drawn',
	'serve',
	'equip',
	'counted_unit',
	'people_unit'
] as const;
export type MeasureWords = Readonly<Record<(typeof MEASURE_GROUPS)[number], readonly string[]>>;

/** The groups of words of data/no-target.yaml. */
const NO_TARGET_GROUPS = [
	'sets',
	'counts_as',
	'aims',
	'not_aims',
	'before',
	'behind',
	'leads',
	'not_leads',
	'parts',
	'others'
] as const;
export type NoTargetWords = Readonly<Record<(typeof NO_TARGET_GROUPS)[number], readonly string[]>>;

/** What each feature of a reading says of how sure it is: log odds, to be added to `base`. */
export interface ConfidenceWeights {
	base: number;
	weights: Readonly<Record<string, number>>;
}

export interface Region {
	name: string;
	/** In English. */
	en: string;
	/** Official code of the division (GB/T 2260), or null for an area without one (蒙西). */
	code: string | null;
	/** Other ways to write it: 呼和浩特. */
	aliases: readonly string[];
	/** Code of the division that it belongs to, or null for the country and areas that have none. */
	within: string | null;
}

export interface Vocabulary {
	units: UnitTable;
	/** The dictionary of data/lexicon/: the words of each class. */
	words: Readonly<Record<WordClass, readonly string[]>>;
	/** Nouns that need the thing that they are of, with the things to look for. */
	things: readonly { heads: readonly string[]; things: readonly string[] }[];
	sectors: readonly SectorWords[];
	regions: readonly Region[];
	measures: MeasureWords;
	noTarget: NoTargetWords;
	confidence: ConfidenceWeights;
	/** What the words of indicators are in English. */
	glossary: Glossary;
}

/** The files that the vocabulary is made of, by name in `data/`. */
export const VOCABULARY_FILES = [
	'units',
	'sectors',
	'regions',
	'measures',
	'no-target',
	'confidence',
	'lexicon/verbs',
	'lexicon/words',
	'lexicon/heads',
	'lexicon/nouns',
	'english'
] as const;
export type VocabularyFile = (typeof VOCABULARY_FILES)[number];

const VerbsFile = v.strictObject({
	manner: Words,
	deliver: Words,
	deliver_kept: Words,
	work: Words,
	add: Words,
	grow: Words,
	fall: Words,
	decrease: Words,
	reach: Words,
	nominal: Words,
	contained: Words
});
const WordsFile = v.strictObject({
	adverb: Words,
	preposition: Words,
	territory: Words,
	time: Words,
	determiner: Words,
	conjunction: Words,
	particle: Words,
	basis: Words,
	stage: Words,
	become: Words,
	predicate: Words
});
const HeadsFile = v.strictObject({
	head: Words,
	modifier: Words,
	whole: Words,
	generic: Words,
	thing: Words,
	things: v.array(v.strictObject({ heads: Words, things: Words }))
});
const NounsFile = v.strictObject({ noun: Words });
const SectorsFile = v.pipe(
	v.array(
		v.strictObject({
			id: v.picklist(SECTORS, 'a sector id is one of the annotation rules'),
			words: Words
		})
	),
	v.check(
		(sectors) => new Set(sectors.map((sector) => sector.id)).size === SECTORS.length,
		'every sector stands there once'
	)
);
const MeasuresFile = v.strictObject(v.entriesFromList(MEASURE_GROUPS, Words));
const NoTargetFile = v.strictObject(v.entriesFromList(NO_TARGET_GROUPS, Words));
const ConfidenceFile = v.strictObject({
	base: v.number(),
	weights: v.record(v.string(), v.number())
});
const RegionsFile = v.array(
	v.strictObject({
		name: v.pipe(v.string(), v.minLength(2, 'a region needs a name of two characters')),
		en: v.pipe(
			v.string('a region needs an English name'),
			v.nonEmpty('a region needs an English name')
		),
		code: v.optional(
			v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/, 'a code has six digits'))),
			null
		),
		aliases: v.optional(v.array(v.string()), []),
		within: v.optional(v.nullable(v.string()), null)
	})
);

/**
 * Checks the decoded vocabulary files and makes the vocabulary of them.
 * @throws {Error} naming the file and each entry that is wrong
 */
export function readVocabulary(files: Readonly<Record<VocabularyFile, unknown>>): Vocabulary {
	const { things, ...heads } = validated(
		HeadsFile,
		files['lexicon/heads'],
		'data/lexicon/heads.yaml'
	);
	const regions = validated(RegionsFile, files.regions, 'data/regions.yaml');
	return {
		things,
		units: readUnitTable(files.units),
		words: {
			...validated(VerbsFile, files['lexicon/verbs'], 'data/lexicon/verbs.yaml'),
			...validated(WordsFile, files['lexicon/words'], 'data/lexicon/words.yaml'),
			...heads,
			...validated(NounsFile, files['lexicon/nouns'], 'data/lexicon/nouns.yaml')
		},
		sectors: validated(SectorsFile, files.sectors, 'data/sectors.yaml').map((sector) => ({
			...sector,
			words: sector.words.map((marked) => {
				const [, word = marked, mark = ''] = /^(.+?)([\^!@~?]?)$/.exec(marked) ?? [];
				return { word, strength: SECTOR_MARKS[mark as keyof typeof SECTOR_MARKS] };
			})
		})),
		regions,
		glossary: readGlossary(files.english, placeNames(regions)),
		confidence: validated(ConfidenceFile, files.confidence, 'data/confidence.yaml'),
		measures: validated(MeasuresFile, files.measures, 'data/measures.yaml'),
		noTarget: validated(NoTargetFile, files['no-target'], 'data/no-target.yaml')
	};
}
