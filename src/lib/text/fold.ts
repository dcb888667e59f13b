import { hasInvisible } from '../base/invisible';

/** Punctuation that is printed in several widths, folded to the form that the rules are written in. */
const PUNCTUATION: Record<string, string> = {
	'﹐': ',',
	'﹔': ';',
	'﹕': ':',
	'∶': ':',
	'︰': ':',
	'〔': '[',
	'〕': ']',
	'【': '[',
	'】': ']',
	'［': '[',
	'］': ']',
	'〈': '《',
	'〉': '》',
	'＜': '《',
	'＞': '》',
	'<': '《',
	'>': '》',
	'–': '-',
	'—': '-',
	'―': '-',
	'−': '-',
	'‐': '-',
	'‑': '-',
	'─': '-',
	'～': '-',
	'〜': '-',
	'~': '-',
	'﹪': '%',
	〇: '零',
	'○': '零',
	兩: '两',
	'"': '“',
	'＂': '“',
	'「': '“',
	'」': '”',
	'•': '·',
	'‧': '·',
	µ: 'μ',
	'．': '.',
	'。': '。',
	'｡': '。',
	'､': '、',
	// Letters of the Yi syllabary that a common font for print draws as punctuation.
	ꎬ: ',',
	ꎮ: '。',
	ꎻ: ';',
	ꎺ: ':'
};

const FOLDED = buildTable();

function buildTable(): Uint16Array {
	const table = new Uint16Array(0x10000);
	for (let code = 0; code < table.length; code += 1) table[code] = code;
	for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
	// PM₂.₅
	for (let digit = 0; digit <= 9; digit += 1) table[0x2080 + digit] = 48 + digit;
	for (const [from, to] of Object.entries(PUNCTUATION))
		table[from.charCodeAt(0)] = to.charCodeAt(0);
	return table;
}

/** One UTF-16 unit in the width that the rules are written in: ％ as %, ， as comma, every dash as hyphen. */
export function foldUnit(unit: number): number {
	return FOLDED[unit] ?? unit;
}

/** Folds a whole string; the result has the same length, so offsets are kept. */
export function fold(text: string): string {
	const units = new Uint16Array(text.length);
	for (let index = 0; index < text.length; index += 1)
		units[index] = foldUnit(text.charCodeAt(index));
	return decodeUnits(units, units.length);
}

/** The string of the first `length` UTF-16 units; in pieces, because a call takes only so many arguments. */
export function decodeUnits(units: Uint16Array, length: number): string {
	const pieces: string[] = [];
	for (let from = 0; from < length; from += 8192)
		pieces.push(String.fromCharCode(...units.subarray(from, Math.min(from + 8192, length))));
	return pieces.join('');
}

/** White space, and underscores (PM_2.5). */
const BLANK = /[\s_]/;
const BLANKS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
	const character = String.fromCharCode(unit);
	const isHalf = unit >= 0xd800 && unit <= 0xdfff;
	return !isHalf && (BLANK.test(character) || hasInvisible(character)) ? 1 : 0;
});

/**
 * Whether a UTF-16 unit is white space, an invisible character or an underscore: none carries meaning in these
 * texts.
 */
export function isBlank(unit: number): boolean {
	return BLANKS[unit] === 1;
}

/** The decimal point of a font that many government printers use: a character of the private plane, in two units. */
export const isPrintersPoint = (text: string, index: number): boolean =>
	text.charCodeAt(index) === 0xdbc0 && text.charCodeAt(index + 1) === 0xddb0;

/** Whether the unit at `index` is half of a surrogate pair whose other half is not beside it. */
export function isLoneHalf(text: string, index: number): boolean {
	const unit = text.charCodeAt(index);
	if (unit < 0xd800 || unit > 0xdfff) return false;
	const other = text.charCodeAt(unit < 0xdc00 ? index + 1 : index - 1);
	return unit < 0xdc00
		? !(other >= 0xdc00 && other <= 0xdfff)
		: !(other >= 0xd800 && other < 0xdc00);
}
