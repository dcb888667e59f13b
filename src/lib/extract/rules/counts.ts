import type { Vocabulary } from '../../language/vocabulary';

/** Tells whether what stands before `at` is a verb of work done on things that are counted. */
export type CountVerbs = (text: string, at: number) => boolean;

/** What may stand between such a verb and its number. */
const BETWEEN = /(?:了|约|近|超过?|至少|不少于|各|好)$/;
const LONGEST_VERB = 6;

/**
 * Makes the test for verbs of work (引进五家龙头企业): behind one, a small numeral in words is a count rather
 * than part of a name (五大任务) or an announcement (三个方面).
 */
export function createCountVerbs(verbs: Vocabulary['words']): CountVerbs {
	const words = new Set(
		[
			...verbs.deliver,
			...verbs.deliver_kept,
			...verbs.add,
			...verbs.decrease,
			...verbs.work
		].filter((word) => word.length > 1)
	);
	return (text, at) => {
		const before = text.slice(Math.max(0, at - LONGEST_VERB - 3), at).replace(BETWEEN, '');
		for (let length = 2; length <= Math.min(LONGEST_VERB, before.length); length += 1)
			if (words.has(before.slice(-length))) return true;
		return false;
	};
}
