import { diffArrays } from 'diff';

/** A stretch of a text, and whether the other text has it too. */
export interface Stretch {
	text: string;
	differs: boolean;
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
/** Where no segmenter is (Firefox before 125): a number, a Latin word, or one character. */
const PIECE = /\d[\d.,]*|[a-z]+|[^]/gi;

const words = (text: string): string[] =>
	segmenter
		? Array.from(segmenter.segment(text), ({ segment }) => segment)
		: (text.match(PIECE) ?? []);

/** Full-width signs are the signs: 6％ is 6%. */
const isSame = (a: string, b: string): boolean => a.normalize('NFKC') === b.normalize('NFKC');

/** What two texts have in common and what not, word by word; each side is the whole of its text. */
export function differingWords(before: string, after: string): [Stretch[], Stretch[]] {
	const [old, now] = [words(before), words(after)];
	const parts = diffArrays(old, now, { comparator: isSame });
	const side = (own: readonly string[], leftOut: 'added' | 'removed'): Stretch[] => {
		let at = 0;
		return parts
			.filter((part) => !part[leftOut])
			.map(({ count, added, removed }) => {
				const text = own.slice(at, at + count).join('');
				at += count;
				return { text, differs: added || removed };
			});
	};
	return [side(old, 'added'), side(now, 'removed')];
}
