import * as v from 'valibot';
import { validated } from '../../base/validated';
import { createDictionary, type Dictionary } from '../dictionary';

const FILE = 'data/english.yaml';

const Entries = v.record(v.string(), v.pipe(v.string(), v.nonEmpty('a word needs its English')));
/** What a word does in a name; see data/english.yaml. */
const ROLES = ['phrases', 'things', 'matter', 'qualifiers', 'measures', 'shares', 'verbs'] as const;
type TermRole = (typeof ROLES)[number];

const GlossaryFile = v.strictObject({
	...v.entriesFromList(ROLES, Entries),
	relations: v.record(v.string(), v.string())
});

/** A piece of a Chinese name with its English. */
export interface Term {
	/** `text` has no Chinese (5G, 500); `unknown` is Chinese that the glossary lacks. */
	role: TermRole | 'relations' | 'text' | 'unknown';
	chinese: string;
	/** Before a noun. */
	before: string;
	/** At the end of a name: a plural, or a deed as a noun. */
	end: string;
}

/** Cuts a Chinese name into terms, the longest first. */
export type Glossary = (name: string) => Term[];

/**
 * Checks the decoded content of data/english.yaml and makes the glossary of it.
 * @param places English names of places by each way to write them
 * @throws {Error} naming each entry that is wrong, and each word that is listed twice
 */
export function readGlossary(data: unknown, places: ReadonlyMap<string, string>): Glossary {
	const { relations, ...roles } = validated(GlossaryFile, data, FILE);
	const terms = new Map<string, Term>();
	const twice: string[] = [];
	for (const role of ROLES) {
		for (const [chinese, english] of Object.entries(roles[role])) {
			if (terms.has(chinese)) twice.push(chinese);
			terms.set(chinese, { role, chinese, ...formsOf(role, english) });
		}
	}
	if (twice.length > 0) throw new Error(`${FILE}: listed twice: ${twice.join(', ')}`);
	for (const [chinese, english] of Object.entries(relations)) {
		terms.set(chinese, { role: 'relations', chinese, before: english, end: english });
	}
	for (const [chinese, english] of places) {
		if (terms.has(chinese)) continue;
		terms.set(chinese, { role: 'qualifiers', chinese, before: english, end: english });
	}
	const dictionary = createDictionary(terms);
	return (name) => termsOf(name, dictionary);
}

/** English names of places by each way to write them. */
export const placeNames = (
	regions: readonly { name: string; en: string; aliases: readonly string[] }[]
): ReadonlyMap<string, string> =>
	new Map(regions.flatMap(({ name, en, aliases }) => [name, ...aliases].map((each) => [each, en])));

/** Both forms of an entry: `entity|entities` of a thing, `new|additions` of a deed. */
function formsOf(role: TermRole, english: string): Pick<Term, 'before' | 'end'> {
	const [first = '', second] = english.split('|');
	if (second !== undefined) return { before: first, end: second };
	return { before: first, end: role === 'things' ? plural(first) : first };
}

/** The regular plural of an English noun; others are written out in the glossary. */
function plural(noun: string): string {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return noun + (/(?:s|x|z|ch|sh)$/.test(noun) ? 'es' : 's');
}

/** What needs no translation: 5G, 3A, brackets, quotation marks. */
const PLAIN = /^(?:[\w.%+~–-]+|[^\p{L}])/u;
/** A measure word behind a digit says nothing in English: 9种 is 9. */
const COUNTED = /^(\d+)[类种项个家所条件批款](?!目)/;

function termsOf(name: string, dictionary: Dictionary<Term>): Term[] {
	const found: Term[] = [];
	let at = 0;
	while (at < name.length) {
		const term = termAt(name, at, dictionary);
		const last = found.at(-1);
		if (term.role === 'unknown' && last?.role === 'unknown') {
			last.chinese += term.chinese;
			last.before = last.end = last.chinese;
		} else found.push({ ...term });
		at += term.chinese.length;
	}
	return found;
}

function termAt(name: string, at: number, dictionary: Dictionary<Term>): Term {
	const term = dictionary.at(name, at)?.value;
	if (term) return term;
	const rest = name.slice(at);
	const [counted, digits] = COUNTED.exec(rest) ?? [];
	const chinese = counted ?? PLAIN.exec(rest)?.[0];
	// A whole character: half of one could not be written to a file.
	if (chinese === undefined) return unknown(String.fromCodePoint(rest.codePointAt(0) ?? 0));
	const shown = digits ?? chinese;
	return { role: 'text', chinese, before: shown, end: shown };
}

const unknown = (chinese: string): Term => ({
	role: 'unknown',
	chinese,
	before: chinese,
	end: chinese
});
