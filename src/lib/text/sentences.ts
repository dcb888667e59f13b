import type { Heading } from './outline';
import { OUTLINE, periodOfHeading, periodOfOpening, type Period, type PlanYears } from './period';

/** A sentence of the clean text, half-open, with where it stands. */
export interface Sentence {
	start: number;
	end: number;
	/** First of its paragraph. */
	opens: boolean;
	section: string[];
	period: Period;
}

const END = /[。!?\n]/;
/** How much of a sentence is looked at for the time that it opens. */
const HEAD = 100;
/** Longer than any sentence a plan was seen to have: what goes on without a full stop is cut, so that time stays linear. */
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

/** Cuts the clean text into sentences and gives each its section and the period that it speaks of. */
export function findSentences(text: string, headings: Heading[], plan: PlanYears): Sentence[] {
	const sentences: Sentence[] = [];
	const stack: Heading[] = [];
	let section: string[] = [];
	let next = 0;
	const planned: Period = { mode: 'plan', ...plan, present: false };
	let sectionPeriod = planned;
	let period = planned;
	let start = 0;
	let opens = true;
	let named = false;
	while (start < text.length) {
		const end = endOfSentence(text, start);
		let moved = false;
		while (next < headings.length && (headings[next]?.start ?? Infinity) < end) {
			const heading = headings[next];
			next += 1;
			if (!heading) continue;
			while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= heading.level) stack.pop();
			stack.push(heading);
			const found = heading.level <= 5 ? periodOfHeading(heading.title, heading.level, plan) : null;
			if (heading.level <= 3 && found) {
				sectionPeriod = found;
				named = true;
			}
			if (heading.level <= 3 || found) period = found ?? sectionPeriod;
			moved = true;
		}
		if (moved) section = stack.map((heading) => heading.title).filter(Boolean);
		const sentence = text.slice(start, Math.min(end, start + HEAD));
		const opening =
			opens || moved ? periodOfOpening(sentence, plan) : problemOpening(sentence, plan);
		// In a section whose heading names its time a paragraph may turn to another one for good
		// ("刚刚过去的2022年…"); elsewhere its words hold for the paragraph.
		if (opening) period = opening;
		else if (opens && !named && !moved) period = sectionPeriod;
		sentences.push({ start, end, opens, section, period });
		opens =
			text.charAt(end - 1) === '\n' || (opens && /^各位代表!/.test(sentence) && end - start < 8);
		start = end;
	}
	return sentences;
}

/** Words by which a sentence within a paragraph turns to other years: 2025年是收官之年。五年来,我们… */
const TURNS_WITHIN =
	/^(?:预计)?(?:通过)?(?:今后|未来)五年|^(?:回顾)?(?:过去的?五年|五年来|这五年|“十[一二三四五六七]?五”以来),/;

function problemOpening(sentence: string, plan: PlanYears): Period | null {
	const found = periodOfOpening(sentence, plan);
	return found?.present || TURNS_WITHIN.test(sentence) || OUTLINE.test(sentence) ? found : null;
}
