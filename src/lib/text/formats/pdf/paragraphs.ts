import type { Line } from './lines';

/** Lengths in widths of a character. */
const INDENT = 1.2;
const SHORT_OF_MARGIN = 1.7;
const UNBROKEN = 5;

export interface Margins {
	left: number;
	right: number;
}

/** Where the text of a page begins and ends: what most of its full lines share. */
export function marginsOf(lines: readonly Line[]): Margins | null {
	const long = lines.filter(({ text }) => text.length >= 12);
	if (long.length === 0) return null;
	return {
		left: commonest(long.map((line) => line.left)),
		right: quantile(
			long.map((line) => line.right),
			0.8
		)
	};
}

/** The commonest place, of those within a few points of one another the leftmost. */
function commonest(places: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const place of places) {
		const key = Math.round(place / 4);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const [key = 0] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
	return Math.min(...places.filter((place) => Math.round(place / 4) === key));
}

function quantile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/** A numbered heading or item begins a paragraph wherever it stands. */
const BEGINS =
	/^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七八九十百零]{1,4}[章节篇条部]|专栏|附件|附录|表\s*\d|图\s*\d|[（(]\d{1,2}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳]|——|注[:：]|目\s*录)/;
const SENTENCE_END = /[。！？；：:;]["”’）)》]*$/;

/** Whether a line goes on in the next: it runs to the margin, and the next is not indented. */
export function goesOn(
	line: Line,
	next: Line,
	margins: Margins | null,
	nextMargins: Margins | null
): boolean {
	if (!margins || !nextMargins) return false;
	if (!isAlike(line, next) || BEGINS.test(next.text) || isContents(line)) return false;
	const short = (margins.right - line.right) / line.size;
	// A number or a word that would not fit was taken to the next line whole.
	const isUnbroken =
		short <= UNBROKEN && /^[\dA-Za-z(（]/.test(next.text) && !SENTENCE_END.test(line.text);
	const isFull = short <= SHORT_OF_MARGIN || isUnbroken;
	const indent = (next.left - nextMargins.left) / next.size;
	const isIndented = indent > INDENT;
	if (!isFull) return false;
	// A hanging indentation: the lines of an item stand under its first character.
	if (isIndented)
		return (
			Math.abs(next.left - line.left) < 2 && !SENTENCE_END.test(line.text) && line.text.length > 12
		);
	return true;
}

const isAlike = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.12 * a.size;

/** 第一节　指导思想 …… 8 */
const isContents = ({ text }: Line): boolean => /[….·]{3,}\s*\d{1,3}$/.test(text);
