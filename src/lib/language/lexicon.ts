import type { VerbClass, Vocabulary } from './vocabulary';

/** A verb as found at an edge of a phrase. */
export interface Verb {
	word: string;
	classes: ReadonlySet<VerbClass>;
}

/** Looks up verbs at the edges of a phrase. */
export interface Lexicon {
	/** The longest verb that `phrase` begins with, at `from`; null where there is none. */
	leading(phrase: string, from?: number): Verb | null;
	/** The longest verb that `phrase` ends with before `to`. */
	trailing(phrase: string, to?: number): Verb | null;
}

const LONGEST = 7;

/** Makes the lexicon of a vocabulary. */
export function createLexicon(verbs: Vocabulary['verbs']): Lexicon {
	const known = new Map<string, Verb>();
	for (const [name, words] of Object.entries(verbs)) {
		for (const word of words) {
			const verb = known.get(word);
			const classes = new Set(verb?.classes);
			classes.add(name as VerbClass);
			known.set(word, { word, classes });
		}
	}
	return {
		leading(phrase, from = 0) {
			for (let length = Math.min(LONGEST, phrase.length - from); length > 0; length -= 1) {
				const verb = known.get(phrase.slice(from, from + length));
				if (verb) return verb;
			}
			return null;
		},
		trailing(phrase, to = phrase.length) {
			for (let length = Math.min(LONGEST, to); length > 0; length -= 1) {
				const verb = known.get(phrase.slice(to - length, to));
				if (verb) return verb;
			}
			return null;
		}
	};
}
