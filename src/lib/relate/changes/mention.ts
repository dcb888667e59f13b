import type { Pledge } from './pledge';

/** A place where a document uses the words of a target without its number. */
export interface PassingMention {
	before: string;
	words: string;
	after: string;
}

/** Shorter names are words of many meanings. */
const SHORTEST = 4;
const AROUND = 30;
const SENTENCE_END = /[。；;\n]/;
const LIST = /[、和]/;
const ASIDE = /\([^()]*\)/g;

/**
 * Where a document still speaks of what a target of another plan promised, without making the promise:
 * 完成危房改造年度任务 is no dropped subject, though its 3000套 are. Null where it does not use the words. They
 * may mean something else there, so the passage is shown.
 */
export function mentionOf({ record, name }: Pledge, text: string): PassingMention | null {
	const bare = record.indicator.replace(ASIDE, '');
	const wordings = [record.indicator, name.core, ...bare.split(LIST)];
	for (const words of wordings) {
		const at = words.length < SHORTEST ? -1 : text.indexOf(words);
		if (at < 0) continue;
		const end = at + words.length;
		return {
			before:
				text
					.slice(Math.max(0, at - AROUND), at)
					.split(SENTENCE_END)
					.at(-1) ?? '',
			words,
			after: text.slice(end, end + AROUND).split(SENTENCE_END)[0] ?? ''
		};
	}
	return null;
}
