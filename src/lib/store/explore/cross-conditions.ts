import type { Coded } from './coded';

/** The years that rows speak of, first and last, both inclusive. */
export interface SpokenYears {
	first: Int16Array;
	last: Int16Array;
}

/** What a group of conditions lets pass. */
export type RowCondition =
	/** Rows with one of the values of a column that are marked by a 1. */
	| { kind: 'values'; column: Coded; wanted: Uint8Array }
	/** Rows that speak of one of these years or more. */
	| { kind: 'years'; years: SpokenYears; from: number; to: number }
	/** Rows that are marked by a 1. */
	| { kind: 'rows'; marks: Uint8Array };

/** Whether two groups let the same pass, as far as that is seen without asking every row. */
export function sameCondition(a: RowCondition | null, b: RowCondition | null): boolean {
	if (a === null || b === null) return a === b;
	if (a.kind === 'values' && b.kind === 'values')
		return a.column === b.column && a.wanted.every((mark, index) => mark === b.wanted[index]);
	if (a.kind === 'years' && b.kind === 'years') return a.from === b.from && a.to === b.to;
	return a.kind === 'rows' && b.kind === 'rows' && a.marks === b.marks;
}

/** Writes a 1 for each row that passes, and a 0 for each that does not. */
export function testRows(condition: RowCondition | null, passes: Uint8Array): void {
	if (condition === null) passes.fill(1);
	else if (condition.kind === 'rows') passes.set(condition.marks);
	else if (condition.kind === 'years') testYears(condition, passes);
	else if (condition.column.starts) testMany(condition.column, condition.wanted, passes);
	else testOne(condition.column, condition.wanted, passes);
}

function testOne({ codes }: Coded, wanted: Uint8Array, passes: Uint8Array): void {
	for (let row = 0; row < passes.length; row += 1)
		passes[row] = wanted[codes[row] as number] as number;
}

function testMany({ codes, starts }: Coded, wanted: Uint8Array, passes: Uint8Array): void {
	if (!starts) return;
	for (let row = 0; row < passes.length; row += 1) {
		let found = 0;
		const end = starts[row + 1] as number;
		for (let at = starts[row] as number; at < end; at += 1)
			found |= wanted[codes[at] as number] as number;
		passes[row] = found;
	}
}

function testYears(
	{ years, from, to }: Extract<RowCondition, { kind: 'years' }>,
	passes: Uint8Array
): void {
	const { first, last } = years;
	for (let row = 0; row < passes.length; row += 1)
		passes[row] = Number((first[row] as number) <= to && (last[row] as number) >= from);
}
