import type { Quantity } from '../../language/zh/quantity';
import type { UnitMatcher } from '../../language/zh/unit-names';
import { withoutMultiplier } from '../../language/zh/unit-multiplier';
import { partOf, type Cell } from '../../text/tables/cell';
import { scan } from '../scan';
import { isUnit } from './name';

/** A number of a cell, read with the unit that its column or row gives it. */
export interface CellValue {
	quantity: Quantity;
	/** The value's base unit; empty where nothing gives one. */
	unit: string;
	/** Whether the cell itself prints the unit. */
	ownUnit: boolean;
	/** The words of the cell before the number, without brackets: 重点城市, 下降. */
	before: string;
	/** The words of the cell behind it. */
	after: string;
	/** Whether the number stands in [ ], which marks what is summed over years. */
	summed: boolean;
	/** Where the number itself starts and where its span starts and ends, offsets of the source. */
	at: number;
	start: number;
	end: number;
}

/**
 * The numbers of a cell. Several values, each with its qualifier, are parted by blanks, line breaks or commas.
 * @param unit what the column of units, the row's name, the head or the caption gives, with its multiplier: 万吨
 * @param roundSums whether (12.5) marks what is summed, as [12.5] does
 */
export function readCell(
	cell: Cell,
	unit: string,
	units: UnitMatcher,
	roundSums = false
): CellValue[] {
	return partsOf(cell).flatMap((part) => {
		const value = readPart(part, unit, units);
		return value
			? { ...value, summed: value.summed || (roundSums && /^\([^()]*\)$/.test(part.text)) }
			: [];
	});
}

/** Where one value ends and the next begins. */
function partsOf(cell: Cell): Cell[] {
	const cuts = [0];
	for (const { start } of cell.pieces) {
		const part = cell.text.slice(cuts.at(-1) ?? 0, start);
		const rest = cell.text.slice(start);
		if (/\d/.test(part) && /^[^\d]{0,12}\d/.test(rest) && !continuesNumber(part, rest))
			cuts.push(start);
	}
	for (const { index } of cell.text.matchAll(/[;,、/](?=[^\d;,、/]{2,12}\d)/g))
		if (/\d/.test(cell.text.slice(0, index))) cuts.push(index + 1);
	cuts.sort((a, b) => a - b);
	return cuts.map((from, index) => partOf(cell, from, cuts[index + 1] ?? cell.text.length));
}

/** 1 234, 90⏎.8, 24 以上, 5 - 7: a blank within a number or beside it. */
function continuesNumber(part: string, rest: string): boolean {
	if (/^(?:[.,]\d|以上|以下|以内|左右|个|[-~至])/.test(rest) || /[-~至.,(]$/.test(part))
		return true;
	return /(?:^|\D)\d{1,3}$/.test(part) && /^\d{3}(?!\d)/.test(rest);
}

function readPart(part: Cell, given: string, units: UnitMatcher): CellValue | null {
	const bare = main(part.text, units);
	if (!bare) return null;
	const bracketed = unitBehind(part.text, units);
	const unit = bracketed || (bare.unit || /%/.test(part.text) ? '' : given);
	const text = part.text.slice(0, bare.unitAt) + unit + part.text.slice(bare.unitAt);
	const quantity = (unit && main(text, units)) || bare;
	const known = quantity.unit !== '' || unit === '';
	const place = (index: number): number =>
		index <= bare.unitAt ? index : Math.max(bare.unitAt, index - unit.length);
	const end = Math.max(place(quantity.end), bare.unitAt);
	const at = part.at[quantity.at] ?? 0;
	const comparator = quantity.comparator ?? comparedBefore(part.text);
	const read = { ...(known ? quantity : scaled(bare, unit)), comparator };
	return {
		quantity: /^[[(]?-$/.test(part.text.slice(0, quantity.start)) ? negative(read) : read,
		unit: known ? quantity.unit : withoutMultiplier(unit).bare,
		ownUnit: bare.unit !== '' || bracketed !== '',
		before: part.text.slice(0, quantity.start).replace(/[[\]()]|-$/g, ''),
		after: part.text.slice(end).replace(/[[\]()*①-⑨]/g, ''),
		summed: isSummed(part.text, quantity.start, end),
		at,
		start: part.at[quantity.start] ?? at,
		end: (part.at[unbroken(part, Math.min(bare.unitAt, end), end) - 1] ?? at) + 1
	};
}

/** [5500], ≥[5500], 2000(累计): marked as what is summed over years. */
const isSummed = (text: string, start: number, end: number): boolean =>
	(/^[≥≤约]?\[/.test(text.slice(0, start)) && /\]\D{0,3}$/.test(text.slice(end))) ||
	/^(?:五年)?累计[≥≤约]?\d|\d\D{0,6}\((?:五年|5年)?累计\)$/.test(text);

/** Where a stretch of a cell ends that begins at `from`: what a wrapped cell sets lines below does not touch it. */
function unbroken({ at }: Cell, from: number, to: number): number {
	let end = from;
	while (end < to && (at[end] ?? 0) - (at[end - 1] ?? 0) < NEXT_LINE) end += 1;
	return end;
}

/** Farther apart than this are units of text that other cells stand between. */
const NEXT_LINE = 40;

/** ≥[5500]: the comparator that a bracket parts from its number. */
function comparedBefore(text: string): Quantity['comparator'] {
	const sign = /^([≥≤])\[/.exec(text)?.[1];
	return sign ? (sign === '≥' ? 'ge' : 'le') : null;
}

/** 49(微克/立方米): the unit that a cell gives in brackets behind its number; empty where it gives none. */
function unitBehind(text: string, units: UnitMatcher): string {
	const [, inner = ''] = /\d\(([^()\d]{1,10})\)$/.exec(text) ?? [];
	return inner && isUnit(inner, units) ? inner : '';
}

/** The number of a part; what is no amount (a year, a note's number) only where there is no other. */
function main(text: string, units: UnitMatcher): Quantity | null {
	const found = scan(text, { units, counts: () => false });
	const amounts = found.filter(({ quantity }) => !isDate(text, quantity));
	return (amounts.find(({ dismissed }) => dismissed === null) ?? amounts[0])?.quantity ?? null;
}

const isDate = (text: string, { unitAt, unit }: Quantity): boolean =>
	unit === '' && /^[年月日号类级]/.test(text.slice(unitAt));

/** [-3.4] */
const negative = (quantity: Quantity): Quantity =>
	quantity.low < 0 ? quantity : { ...quantity, low: -quantity.high, high: -quantity.low };

/** A unit that the table of units lacks still has its multiplier: 万标箱. */
function scaled(quantity: Quantity, unit: string): Quantity {
	const { power } = withoutMultiplier(unit);
	const times = (value: number): number => Number(`${value}e${power}`);
	return { ...quantity, low: times(quantity.low), high: times(quantity.high) };
}
