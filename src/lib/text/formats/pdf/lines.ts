import { lowered, raised } from '../converted';
import type { Box, Word } from './geometry';

/** Words that stand beside one another. */
export interface Line extends Box {
	text: string;
	size: number;
	baseline: number;
	/** The stretches between wide gaps. */
	parts: Part[];
}

export interface Part {
	text: string;
	left: number;
	right: number;
}

/** In widths of a character: a gap between Latin letters or digits that is a blank, … */
const BLANK = 0.15;
/** … one between Chinese characters that somebody put there, … */
const WIDE_BLANK = 0.75;
/** … and one that may separate the columns of a table. */
const COLUMN_GAP = 1.6;
/** A character smaller than this part of its line stands raised or lowered. */
const SMALL = 0.8;

/** The lines that words make, from top to bottom. */
export function linesOf(words: readonly Word[]): Line[] {
	const rows: Word[][] = [];
	for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
		const row = rows.slice(-3).find((one) => shareLine(one, word));
		if (row) row.push(word);
		else rows.push([word]);
	}
	return rows.map(toLine).sort((a, b) => a.baseline - b.baseline);
}

/** Whether a word stands on the line of others: on their baseline, or raised or lowered beside them. */
function shareLine(row: readonly Word[], word: Word): boolean {
	const largest = row.reduce((a, b) => (b.size > a.size ? b : a));
	const size = Math.max(largest.size, word.size);
	const apart = Math.abs(word.baseline - largest.baseline);
	if (apart <= 0.25 * size) return true;
	const small = word.size < largest.size ? [word] : row;
	return apart <= 0.6 * size && small.every((one) => one.size < SMALL * size && isMark(one));
}

const isMark = ({ text }: Word): boolean => /^[\d.,+\-−]{1,4}$/.test(text.trim());

function toLine(row: readonly Word[]): Line {
	const words = [...row].sort((a, b) => a.left - b.left);
	const size = Math.max(...words.map((word) => word.size));
	const baseline = words.find((word) => word.size === size)?.baseline ?? 0;
	const spaced = isLetterSpaced(words);
	const parts: Part[] = [];
	let before: Word | null = null;
	for (const word of words) {
		const text = inPosition(word, size, baseline);
		const gap = before ? (word.left - before.right) / size : Infinity;
		const part = parts[parts.length - 1];
		if (part && before && (gap <= COLUMN_GAP || spaced)) {
			part.text += (isBlank(gap, before.text, text, spaced) ? ' ' : '') + text;
			part.right = Math.max(part.right, word.right);
		} else parts.push({ text, left: word.left, right: word.right });
		before = word;
	}
	for (const part of parts) part.text = closeUp(part.text);
	return {
		text: parts.map(({ text }) => text).join(' '),
		size,
		baseline,
		parts,
		left: Math.min(...words.map(({ left }) => left)),
		right: Math.max(...words.map(({ right }) => right)),
		top: Math.min(...words.map(({ top }) => top)),
		bottom: Math.max(...words.map(({ bottom }) => bottom))
	};
}

function isBlank(gap: number, left: string, right: string, spaced: boolean): boolean {
	if (spaced) return false;
	const isLatin = /[A-Za-z\d.%]$/.test(left) && /^[A-Za-z\d.]/.test(right);
	return gap > (isLatin ? BLANK : WIDE_BLANK);
}

const BETWEEN_CHINESE = /(?<=[\u3000-\u9fff\uff00-\uffef“”]) (?=[\u3000-\u9fff\uff00-\uffef“”])/g;
/** More blanks between the characters of a line were made to fill it, not to separate words. */
const MOST_BLANKS = 2;

const closeUp = (text: string): string =>
	(text.match(BETWEEN_CHINESE)?.length ?? 0) > MOST_BLANKS
		? text.replace(BETWEEN_CHINESE, '')
		: text;

/** 规　划　纲　要: single characters that stand evenly apart are one word. */
function isLetterSpaced(words: readonly Word[]): boolean {
	if (words.length < 4 || !words.every(({ text }) => text.length <= 2)) return false;
	const gaps = words.slice(1).map((word, index) => word.left - (words[index]?.right ?? 0));
	const widest = Math.max(...gaps);
	return (
		widest - Math.min(...gaps) < 0.5 * (words[0]?.size ?? 0) &&
		words.every(({ text }) => !/\d/.test(text))
	);
}

function inPosition(word: Word, size: number, baseline: number): string {
	if (word.size >= SMALL * size || !/\d/.test(word.text)) return word.text;
	const raise = (baseline - word.baseline) / size;
	if (raise > 0.2) return raised(word.text);
	return raise < -0.08 ? lowered(word.text) : word.text;
}
