import * as v from 'valibot';
import { Words } from '../base/words-schema';
import { SECTORS, type Sector } from '../model/record';
import { readUnitTable, type UnitTable } from '../model/units/units';
import { validated } from '../base/validated';

/** Verbs by what they say of the number beside them; see data/verbs.yaml. */
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
	'stock_name',
	'addable',
	'kept_name',
	'left_behind',
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

export interface Region {
	name: string;
	/** Official code of the division (GB/T 2260), or null for an area without one (蒙西). */
	code: string | null;
	/** Other ways to write it: 呼和浩特. */
	aliases: readonly string[];
	/** Code of the division that it belongs to, or null for the country and areas that have none. */
	within: string | null;
}

export interface Vocabulary {
	units: UnitTable;
	verbs: Readonly<Record<VerbClass, readonly string[]>>;
	sectors: readonly SectorWords[];
	regions: readonly Region[];
	measures: MeasureWords;
	/** Nouns that need the thing that they are of, with the things to look for. */
	heads: readonly { heads: readonly string[]; things: readonly string[] }[];
}

/** The files that the vocabulary is made of, by name in `data/`. */
export const VOCABULARY_FILES = [
	'units',
	'verbs',
	'sectors',
	'regions',
	'measures',
	'heads'
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
	reach: Words
});
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
const HeadsFile = v.array(v.strictObject({ heads: Words, things: Words }));
const RegionsFile = v.array(
	v.strictObject({
		name: v.pipe(v.string(), v.minLength(2, 'a region needs a name of two characters')),
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
	return {
		units: readUnitTable(files.units),
		verbs: validated(VerbsFile, files.verbs, 'data/verbs.yaml'),
		sectors: validated(SectorsFile, files.sectors, 'data/sectors.yaml').map((sector) => ({
			...sector,
			words: sector.words.map((marked) => {
				const [, word = marked, mark = ''] = /^(.+?)([\^!@~?]?)$/.exec(marked) ?? [];
				return { word, strength: SECTOR_MARKS[mark as keyof typeof SECTOR_MARKS] };
			})
		})),
		heads: validated(HeadsFile, files.heads, 'data/heads.yaml'),
		regions: validated(RegionsFile, files.regions, 'data/regions.yaml'),
		measures: validated(MeasuresFile, files.measures, 'data/measures.yaml')
	};
}
