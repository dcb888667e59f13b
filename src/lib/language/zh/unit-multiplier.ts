import { readNumeral } from './numeral';
import { NO_UNITS } from './unit-names';

const MULTIPLIER = /^[十百千万亿]+(?=.)/;

/**
 * A multiplier that is written into a unit (万标箱, 亿元), as a power of ten, and the unit without it.
 * 千瓦 begins like a multiplier: where a known unit follows an earlier sign, the multiplier ends before it
 * (万千瓦 is ten thousand 千瓦).
 */
export function withoutMultiplier(
	unit: string,
	isUnit: (unit: string) => boolean = () => false
): { power: number; bare: string } {
	const longest = MULTIPLIER.exec(unit)?.[0].length ?? 0;
	const lengths = Array.from({ length: longest + 1 }, (_, length) => length);
	const length = lengths.find((at) => isUnit(unit.slice(at))) ?? longest;
	const multiplier = readNumeral(unit.slice(0, length), 0, NO_UNITS)?.low ?? 1;
	return { power: Math.round(Math.log10(multiplier)), bare: unit.slice(length) };
}
