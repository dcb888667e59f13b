import type { Heading } from './outline';

/** A sentence of the clean text, half-open, with where it stands. */
export interface Passage {
	start: number;
	end: number;
	/** First of its paragraph. */
	opens: boolean;
	/** The headings that begin in it. */
	headings: readonly Heading[];
	/** The titles above it, outermost first. */
	section: string[];
}

const END = /[。!?\n]/;
/**
 * Longer than any sentence a plan was seen to have: what goes on without a full stop is cut, so that time stays
 * linear.
 */
const LONGEST_SENTENCE = 1000;

/** How much of a stretch without a full stop is one sentence: up to its last pause, else all but half a character. */
function longestStretch(stretch: string): number {
	const pause = Math.max(stretch.lastIndexOf(';'), stretch.lastIndexOf(','));
	if (pause > 0) return pause + 1;
	const item = stretch.lastIndexOf('、');
	if (item > 0) return item + 1;
	return /[\ud800-\udbff]$/.test(stretch) ? stretch.length - 1 : stretch.length;
}

/** Where the sentence that begins at `start` ends, closing quotes and brackets included. */
function endOfSentence(text: string, start: number): number {
	const stretch = text.slice(start, start + LONGEST_SENTENCE);
	const stop = stretch.search(END);
	if (stop < 0) {
		if (start + LONGEST_SENTENCE >= text.length) return text.length;
		return start + longestStretch(stretch);
	}
	let end = start + stop + 1;
	while (end < text.length && /[”’)]/.test(text.charAt(end)) && text.charAt(end - 1) !== '\n')
		end += 1;
	// 推进医疗改革。(省卫生健康委负责)加快…: those responsible belong to the task that they close.
	ASSIGNMENT.lastIndex = end;
	return ASSIGNMENT.test(text) ? ASSIGNMENT.lastIndex : end;
}

const ASSIGNMENT =
	/\((?=[^()\n]{0,400}(?:牵头|负责|责任单位|责任部门|配合|主办|承办))(?:[^()\n]|\([^()\n]{0,40}\)){2,600}\)[。;]?\n?/y;

/** Cuts the clean text into sentences and gives each its section. */
export function findSentences(text: string, headings: readonly Heading[]): Passage[] {
	const passages: Passage[] = [];
	const stack: Heading[] = [];
	let section: string[] = [];
	let next = 0;
	let start = 0;
	let opens = true;
	while (start < text.length) {
		const end = endOfSentence(text, start);
		const inside: Heading[] = [];
		for (let heading = headings[next]; heading && heading.start < end; heading = headings[next]) {
			while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= heading.level) stack.pop();
			stack.push(heading);
			inside.push(heading);
			next += 1;
		}
		if (inside.length > 0) section = stack.map((heading) => heading.title).filter(Boolean);
		passages.push({ start, end, opens, headings: inside, section });
		const isAddress: boolean = opens && end - start < 8 && text.startsWith('各位代表!', start);
		opens = text.charAt(end - 1) === '\n' || isAddress;
		start = end;
	}
	return passages;
}
