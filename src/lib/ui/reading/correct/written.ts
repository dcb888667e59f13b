import type { CanonicalFields, CorrectedFields } from '$lib/model/correction';
import { createConverter, foldUnit, type UnitTable } from '$lib/model/units/units';
import { readNumeral } from '$lib/language/zh/numeral';
import { createUnitMatcher } from '$lib/language/zh/unit-names';
import { withoutMultiplier } from '$lib/language/zh/unit-multiplier';
import { formatNumber } from '$lib/words/number';

/** A value as people write it: 13亿 吨, or 13 亿吨. */
export interface WrittenValue {
	low: string;
	high: string;
	unit: string;
}

type Values = Pick<CorrectedFields, 'value_low' | 'value_high' | 'unit'>;

/** A value as texts write it; nothing of one that nobody has read. */
export const writtenOf = (values: {
	[Field in keyof Values]: Values[Field] | null;
}): WrittenValue => {
	const shown = (value: number | null) => (value === null ? '' : formatNumber(value, 'zh'));
	return {
		low: shown(values.value_low),
		high: shown(values.value_high),
		unit: values.unit ?? ''
	};
};

/**
 * Reads a value as people write it: a multiplier stands with the number (13亿) or with the unit (亿吨), the unit may
 * stand behind the number, and an upper bound that is left out is the lower one.
 * @param known the unit that the record has: it is no multiplier with a unit, whatever it begins with
 * @returns null where a number cannot be read with certainty
 */
export function readWritten(written: WrittenValue, known: string, table: UnitTable): Values | null {
	const matcher = createUnitMatcher(table.spellings);
	const isUnit = (unit: string) => table.units.has(foldUnit(unit));
	const given = written.unit.trim();
	const split = (unit: string) =>
		unit === known ? { power: 0, bare: unit } : withoutMultiplier(unit, isUnit);
	const { power, bare } = split(given);
	const bounds = [written.low, written.high.trim() || written.low].map((text) => {
		const [, minus, digits = ''] = /^([-−－负]?)(.*)$/.exec(text.normalize('NFKC').trim()) ?? [];
		const numeral = readNumeral(digits, 0, matcher);
		if (!numeral || numeral.low !== numeral.high || numeral.vague || numeral.bare) return null;
		const rest = digits.slice(numeral.end).trim();
		if ((numeral.multiplied && power > 0) || (rest !== '' && given !== '' && rest !== bare))
			return null;
		const value = Number(`${numeral.low}e${power}`);
		return { value: minus ? -value : value, unit: given === '' ? rest : bare };
	});
	const [low, high] = bounds;
	if (!low || !high || low.unit !== high.unit) return null;
	return { value_low: low.value, value_high: high.value, unit: low.unit };
}

/** The value in its canonical unit. */
export function canonicalValue(values: Values, table: UnitTable): CanonicalFields {
	const toCanonical = createConverter(table);
	const low = toCanonical(values.value_low, values.unit);
	const high = toCanonical(values.value_high, values.unit);
	return { canonical_low: low.value, canonical_high: high.value, canonical_unit: low.unit };
}
