import type { Heading } from '../../text/outline';

/** A paragraph of the clean text, or a piece of one that begins with a heading of its own. */
export interface Part {
	start: number;
	end: number;
	/** Level of the heading that opens it, 1 is outermost; null where none does. */
	level: number | null;
	/** Where that heading ends; `end` when there is nothing else. */
	headingEnd: number | null;
}

/** Longer "headings" are sentences that happen to be numbered. */
const LONGEST_HEADING = 45;
/** Items ("1.") are more often sentences than chapters are. */
const ITEM_LEVEL = 5;
/** Unnumbered lines stand below the chapters and articles that plans number. */
export const UNNUMBERED_LEVEL = 3;
const NUMBERING = /^(?:第[^编篇章部节]{1,4}[编篇章部节]|\([^)]{1,3}\)|[^、.]{1,3}[、.])/;
/** In a text without lines a heading runs into the next one: 二、重点任务(一)提高就业带动力1.推动… */
const RUN_TOGETHER = /[\u4e00-\u9fff](?=\([一二三四五六七八九十]{1,3}\)|\d{1,2}\.[\u4e00-\u9fff])/;
/** A line's end, or the date under which a notice was released: 2025年2月5日(此件公开发布) */
const BOUNDARY = /\n|(\d{4})?年\d{1,2}月\d{1,2}日\((?:此件公开发布|本文有删减)\)/g;
/** 各盟行政公署、各委、办、厅、局: the address line of a notice. */
const SALUTATION = /^(?:各|[\u4e00-\u9fff]{2,8}人民政府)[^。:;!?]{0,90}:/;

/** Cuts the paragraphs of a clean text at the headings within them and after its address line. */
export function cutParts(text: string, headings: readonly Heading[]): Part[] {
	const parts: Part[] = [];
	let next = 0;
	for (const { start, end } of paragraphs(text)) {
		let open = start;
		let heading: Heading | null = null;
		for (; (headings[next]?.start ?? Infinity) < end; next += 1) {
			const found = headings[next];
			if (!found) break;
			if (found.start > open) parts.push(...cutPart(text, open, found.start, heading));
			open = found.start;
			heading = found;
		}
		parts.push(...cutPart(text, open, end, heading));
	}
	return parts;
}

function* paragraphs(text: string): Generator<{ start: number; end: number }> {
	let start = 0;
	for (const { index, 0: boundary, 1: year } of text.matchAll(BOUNDARY)) {
		const after = index + boundary.length;
		// Such a date is a paragraph of its own, where its year is in digits too.
		const breaks = boundary === '\n' ? [index] : year === undefined ? [after] : [index, after];
		for (const end of breaks) {
			if (end > start) yield { start, end };
			start = end;
		}
		start = after;
	}
	if (text.length > start) yield { start, end: text.length };
}

function cutPart(text: string, start: number, end: number, heading: Heading | null): Part[] {
	if (heading === null) {
		const address = SALUTATION.exec(text.slice(start, Math.min(end, start + 100)))?.[0].length ?? 0;
		const plain = { level: null, headingEnd: null };
		if (address === 0 || start + address === end) return [{ start, end, ...plain }];
		return [
			{ start, end: start + address, ...plain },
			{ start: start + address, end, ...plain }
		];
	}
	const title = text.slice(start, heading.end);
	const last = title.slice(1).search(RUN_TOGETHER);
	if (last < 0) return [withHeading(text, start, end, levelOf(text, heading))];
	const middle = start + last + 2;
	const level = text.charAt(middle) === '(' ? ITEM_LEVEL - 1 : ITEM_LEVEL;
	return [
		withHeading(text, start, middle, levelOf(text, heading)),
		...cutPart(text, middle, end, { ...heading, start: middle, level })
	];
}

const levelOf = (text: string, { start, end, level }: Heading): number =>
	NUMBERING.test(text.slice(start, end)) ? level : UNNUMBERED_LEVEL;

/** Where a heading has run into its text only the numbering can be told from it. */
function withHeading(text: string, start: number, end: number, level: number): Part {
	const [sentence = ''] = /^[^。;!?]*[。;!?]?/.exec(text.slice(start, end)) ?? [];
	const numbering = NUMBERING.exec(sentence)?.[0].length ?? 0;
	const isTitle =
		sentence.length <= LONGEST_HEADING && (level < ITEM_LEVEL || !/[,;:]/.test(sentence));
	if (level >= ITEM_LEVEL && !isTitle) return { start, end, level: null, headingEnd: null };
	return { start, end, level, headingEnd: start + (isTitle ? sentence.length : numbering) };
}
