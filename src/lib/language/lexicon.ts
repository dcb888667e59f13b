import { createDictionary, type Dictionary } from './dictionary';
import { WORD_CLASSES, type Vocabulary, type WordClass } from './vocabulary';

/** A set of word classes, one bit each. */
export type ClassSet = number;

/** The set of some classes. */
export function classSet(...names: readonly WordClass[]): ClassSet {
	return names.reduce((sum, name) => sum | (1 << WORD_CLASSES.indexOf(name)), 0);
}

/** The dictionary of the extractor: words with their classes. */
export type Lexicon = Dictionary<ClassSet>;

/**
 * Makes the dictionary. A longer word wins over a shorter one, so 许可 hides the verb 可 and 能源 the verb 能; a word of
 * several classes has all of them.
 * @param nouns further words that are nouns, such as places
 */
export function createLexicon(words: Vocabulary['words'], nouns: readonly string[]): Lexicon {
	const classes = new Map<string, ClassSet>();
	const add = (word: string, set: ClassSet) => classes.set(word, (classes.get(word) ?? 0) | set);
	for (const name of WORD_CLASSES) for (const word of words[name]) add(word, classSet(name));
	for (const word of nouns) add(word, classSet('noun'));
	return createDictionary(classes);
}
