import { textWidth } from '../look/text-width';

/**
 * Punctuation that may not begin a line stays with what is before it, and a number with its multiplier and
 * unit (785万, 800万吨以上), which are no longer than some characters.
 */
const PIECE = new RegExp(
	`(?:${[
		String.raw`\d[\d.,–−]*%?[\u4e00-\u9fff]{1,6}(?![\u4e00-\u9fff])`,
		String.raw`\d[\d.,–−]*[万亿]+`,
		String.raw`[\u2e80-\uffff]`,
		String.raw`[^\s\u2e80-\uffff]+`
	].join('|')})[，。、；：”’》）%？！…]*\\s*`,
	'gu'
);

/** Cuts a text into lines of at most `width` pixels at a font size; Latin words stay whole. */
export function wrap(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of text.match(PIECE) ?? []) {
		if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Cuts a text without blanks, an address, anywhere. */
export function broken(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const character of text) {
		const line = (lines.at(-1) ?? '') + character;
		if (lines.length > 0 && textWidth(line, size) <= width) lines[lines.length - 1] = line;
		else lines.push(character);
	}
	return lines;
}

/** The first lines only, the last of them ending in dots where more would follow. */
export const atMost = (lines: readonly string[], count: number): string[] =>
	lines.length <= count
		? [...lines]
		: [...lines.slice(0, count - 1), `${lines[count - 1]?.slice(0, -1)}…`];
