import type { Box, Word } from './geometry';

/** What is looked for: a stretch of the text of a page. */
export interface Sought {
	/** The text of the page. */
	text: string;
	start: number;
	end: number;
}

interface Letter extends Box {
	letter: string;
}

/** So many characters on each side tell one 5% from another. */
const CONTEXT = 16;
const BLANKS = /\s+/g;

/**
 * Where a stretch of a page's text stands among its words: a box for each line that it takes. Of several places with
 * the same words it is the one with the same words around; where these do not tell, there are no boxes, since a frame
 * around another number would mislead. Points, from the corner of the page.
 */
export function locate(words: readonly Word[], { text, start, end }: Sought): Box[] {
	const span = folded(text.slice(start, end));
	if (span === '') return [];
	const letters = linesOf(words).flatMap((line) => line.flatMap(lettersOf));
	const places = occurrences(letters.map(({ letter }) => letter).join(''), span);
	const before = folded(text.slice(0, start)).slice(-CONTEXT);
	const after = folded(text.slice(end)).slice(0, CONTEXT);
	const agreeing = best(places, (at) => agreement(letters, at, at + span.length, before, after));
	const ordinal = occurrences(folded(text.slice(0, start)), span).length;
	const sameNumber = occurrences(folded(text), span).length === places.length;
	const at = agreeing.length === 1 ? agreeing[0] : sameNumber ? places[ordinal] : undefined;
	if (at === undefined || !agreeing.includes(at)) return [];
	return boxesOf(letters.slice(at, at + span.length));
}

/** Width and blanks do not tell texts apart; of a letter there is one character. */
const folded = (text: string): string => text.normalize('NFKC').replace(BLANKS, '');

/** The words of each line, from the left; the lines from the top. */
function linesOf(words: readonly Word[]): Word[][] {
	const lines: Word[][] = [];
	for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
		const line = lines.at(-1);
		const first = line?.[0];
		if (line && first && middle(word) - middle(first) < 0.5 * first.size) line.push(word);
		else lines.push([word]);
	}
	return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;

/** The letters of a word with their places: Latin ones and digits take half the room of Chinese ones. */
function lettersOf({ text, left, right, top, bottom }: Word): Letter[] {
	const letters = Array.from(text);
	const widths = letters.map((letter) => (/[\x20-\x7e]/.test(letter) ? 0.5 : 1));
	const em = (right - left) / widths.reduce((sum, width) => sum + width, 0);
	let x = left;
	return letters.flatMap((letter, index) => {
		const box = { left: x, right: (x += (widths[index] ?? 0) * em), top, bottom };
		return Array.from(folded(letter), (one) => ({ letter: one, ...box }));
	});
}

function occurrences(text: string, sought: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) found.push(at);
	return found;
}

/** How many characters before and after a place are those of the text, counted outwards to the first that is not. */
function agreement(
	letters: readonly Letter[],
	from: number,
	to: number,
	before: string,
	after: string
): number {
	let left = 0;
	while (left < before.length && letters[from - 1 - left]?.letter === before.at(-1 - left))
		left += 1;
	let right = 0;
	while (right < after.length && letters[to + right]?.letter === after[right]) right += 1;
	return left + right;
}

/** Those that score most. */
function best(places: readonly number[], scoreOf: (place: number) => number): number[] {
	const scores = places.map(scoreOf);
	const most = Math.max(...scores);
	return places.filter((_, index) => scores[index] === most);
}

/** One box for the letters of each line. */
function boxesOf(letters: readonly Letter[]): Box[] {
	const boxes: Box[] = [];
	for (const { left, right, top, bottom } of letters) {
		const box = boxes.at(-1);
		if (box && top < box.bottom && bottom > box.top && left >= box.left) {
			box.right = Math.max(box.right, right);
			box.top = Math.min(box.top, top);
			box.bottom = Math.max(box.bottom, bottom);
		} else boxes.push({ left, right, top, bottom });
	}
	return boxes;
}
