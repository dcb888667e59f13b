import { foldUnit, isBlank, isPrintersPoint } from '../fold';

/** A half-open stretch of the source file. */
export interface Stretch {
	start: number;
	end: number;
}

/** A cell as the rules read it: folded to one width, without blanks. */
export interface Cell {
	text: string;
	/** Where each unit of `text` stands in the source file. */
	at: readonly number[];
	/** The stretches of `text` that blanks or line breaks part, half-open. */
	pieces: readonly Stretch[];
}

export const EMPTY: Cell = { text: '', at: [], pieces: [] };

/** Signs of comparison that the prose fold takes for book marks, or spells in two units. */
const COMPARISONS: Record<string, string> = {
	'<': '≤',
	'＜': '≤',
	'‹': '≤',
	'〈': '≤',
	'≦': '≤',
	'⩽': '≤',
	'>': '≥',
	'＞': '≥',
	'›': '≥',
	'≧': '≥',
	'⩾': '≥',
	'〔': '[',
	'【': '[',
	'﹝': '[',
	'〕': ']',
	'】': ']',
	'﹞': ']'
};

/** What an entity of HTML stands for, where it is one unit of text. */
const ENTITIES: Record<string, string> = {
	'&nbsp;': ' ',
	'&lt;': '<',
	'&gt;': '>',
	'&le;': '≤',
	'&ge;': '≥',
	'&amp;': '&',
	'&ensp;': ' ',
	'&emsp;': ' '
};

/** The cell that stands in `stretches` of the source, in reading order. */
export function cellOf(source: string, ...stretches: readonly Stretch[]): Cell {
	let text = '';
	const at: number[] = [];
	const pieces: { start: number; end: number }[] = [];
	for (const { start, end } of stretches) {
		let apart = true;
		for (let index = start; index < end; index += 1) {
			let unit = source.charAt(index);
			let length = 1;
			if (isPrintersPoint(source, index)) [unit, length] = ['.', 2];
			else if (unit === '*' && source.startsWith('**', index)) [unit, length] = [' ', 2];
			if (unit === '&') {
				const [entity = ''] = /^&[a-z]{2,5};/.exec(source.slice(index, index + 7)) ?? [];
				const meant = ENTITIES[entity];
				if (meant !== undefined) [unit, length] = [meant, entity.length];
			}
			if (isBlank(unit.charCodeAt(0))) apart = true;
			else {
				const piece = pieces.at(-1);
				if (apart || !piece) pieces.push({ start: text.length, end: text.length + 1 });
				else piece.end = text.length + 1;
				text += COMPARISONS[unit] ?? String.fromCharCode(foldUnit(unit.charCodeAt(0)));
				at.push(index);
				apart = false;
			}
			index += length - 1;
		}
	}
	return { text, at, pieces };
}

/** A part of a cell; `from` and `to` are of its text. */
export function partOf(cell: Cell, from: number, to: number): Cell {
	return {
		text: cell.text.slice(from, to),
		at: cell.at.slice(from, to),
		pieces: cell.pieces
			.filter(({ start, end }) => start < to && end > from)
			.map(({ start, end }) => ({
				start: Math.max(start, from) - from,
				end: Math.min(end, to) - from
			}))
	};
}

/** Cells read one after the other as one. */
export function joined(cells: readonly Cell[]): Cell {
	const kept = cells.filter(({ text }) => text !== '');
	const [only] = kept;
	if (kept.length <= 1) return only ?? EMPTY;
	let length = 0;
	const pieces: Stretch[] = [];
	for (const cell of kept) {
		for (const { start, end } of cell.pieces)
			pieces.push({ start: start + length, end: end + length });
		length += cell.text.length;
	}
	return { text: kept.map(({ text }) => text).join(''), at: kept.flatMap(({ at }) => at), pieces };
}

/** Where the cell begins and ends in the source; null for an empty one. */
export function stretchOf({ at }: Cell): Stretch | null {
	const first = at[0];
	const last = at.at(-1);
	return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}
