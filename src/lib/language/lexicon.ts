import { WORD_CLASSES, type Vocabulary, type WordClass } from './vocabulary';

/** A set of word classes, one bit each. */
export type ClassSet = number;

/** The set of some classes. */
export function classSet(...names: readonly WordClass[]): ClassSet {
	return names.reduce((sum, name) => sum | (1 << WORD_CLASSES.indexOf(name)), 0);
}

/** The dictionary of the extractor. */
export interface Lexicon {
	/** The longest word that `text` holds at `at`; null where no word begins there. */
	at(text: string, at: number): Entry | null;
}

interface Entry {
	end: number;
	classes: ClassSet;
}

interface Node {
	next: Map<number, Node> | null;
	classes: ClassSet;
}

/**
 * Makes the dictionary: a tree over the letters of all words. A longer word wins over a shorter one, so
 * 许可 hides the verb 可 and 能源 the verb 能; a word of several classes has all of them.
 * @param nouns further words that are nouns, such as places
 */
export function createLexicon(words: Vocabulary['words'], nouns: readonly string[]): Lexicon {
	const root: Node = { next: null, classes: 0 };
	const add = (word: string, classes: ClassSet) => {
		let node = root;
		for (let index = 0; index < word.length; index += 1) {
			const unit = word.charCodeAt(index);
			node.next ??= new Map();
			const known = node.next.get(unit);
			const child: Node = known ?? { next: null, classes: 0 };
			if (!known) node.next.set(unit, child);
			node = child;
		}
		node.classes |= classes;
	};
	for (const name of WORD_CLASSES) for (const word of words[name]) add(word, classSet(name));
	for (const word of nouns) add(word, classSet('noun'));
	return {
		at(text, at) {
			let found: Entry | null = null;
			let node: Node | undefined = root;
			for (let index = at; index < text.length; index += 1) {
				node = node.next?.get(text.charCodeAt(index));
				if (!node) break;
				if (node.classes) found = { end: index + 1, classes: node.classes };
			}
			return found;
		}
	};
}
