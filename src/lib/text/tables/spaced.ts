import { cellOf, EMPTY, type Cell } from './cell';
import type { Grid } from './grid';
import { isPlainHead, roleOfHead } from './heads';
import type { SourceLine } from './source-lines';

const FEWEST_HEADS = 3;
const LONGEST_HEADS = 120;

/**
 * A table whose cells are parted by single blanks, as copied from a page, that begins at line `first` with its heads;
 * null where none does. Each line must have as many words as there are heads: nothing else says where a cell ends.
 * @returns the grid and the line behind it
 */
export function readSpaced(
	source: string,
	lines: readonly SourceLine[],
	first: number
): { grid: Grid; next: number } | null {
	const opening = lines[first];
	if (!opening || opening.text.length > LONGEST_HEADS || !/\S[ 　]\S/.test(opening.text))
		return null;
	const heads = words(source, opening);
	const known =
		heads.length >= FEWEST_HEADS && heads.every(({ text }) => roleOfHead(text) !== null);
	const roles = heads.map(({ text }) => roleOfHead(text));
	const numbers = heads.some(({ text }, index) => roles[index] === 'value' && isPlainHead(text));
	const tasks =
		roles[0] === 'ordinal' && roles.some((role) => /^(?:lead|responsible)$/.test(role ?? ''));
	if (!known || (!numbers && !tasks)) return null;
	const inGroup =
		roleOfHead(heads[0]?.text ?? '') === 'group' && roleOfHead(heads[1]?.text ?? '') === 'name';
	const rows: Cell[][] = [heads];
	let last = first;
	for (let index = first + 1; index < lines.length; index += 1) {
		const line = lines[index];
		if (!line) break;
		if (line.blank || line.furniture) continue;
		const printed = words(source, line);
		// A head that a new page repeats is no row; heads that follow each other are no table.
		if (printed.length === heads.length && printed.every(({ text }) => roleOfHead(text) !== null)) {
			if (rows.length === 1) return null;
			continue;
		}
		// The name of a group stands in its first row.
		const cells = inGroup && printed.length === heads.length - 1 ? [EMPTY, ...printed] : printed;
		if (cells.length !== heads.length || !cells.some(({ text }) => /\d/.test(text))) break;
		rows.push(cells);
		last = index;
	}
	if (rows.length < 3) return null;
	return {
		grid: {
			from: opening.start,
			to: lines[last]?.end ?? opening.end,
			rows,
			heads: 1,
			loose: true
		},
		next: last + 1
	};
}

/** The words of a line; 2020 年 and 70 以上 are one. */
function words(source: string, line: SourceLine): Cell[] {
	const { at, pieces, text } = cellOf(source, line);
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of pieces) {
		const last = merged.at(-1);
		const both = text.slice(last?.start, end);
		if (last && /^(?:年|以上|以下|以内|左右)$/.test(text.slice(start, end))) last.end = end;
		// 指 标
		else if (last && both.length === 2 && roleOfHead(both) !== null) last.end = end;
		else merged.push({ start, end });
	}
	return merged.map(({ start, end }) =>
		cellOf(source, { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 })
	);
}
