import type { Comparator, TargetRecord } from '../dataset/record';
import type { Locale } from '.';
import { formatRange } from './number';

/** A number with what is claimed of it; `unit` is that of the numbers. */
export interface Claim {
	low: number;
	high: number;
	comparator: Comparator;
	unit: string;
}

const AROUND: Record<Locale, Record<Comparator, [before: string, after: string]>> = {
	zh: { eq: ['', ''], range: ['', ''], ge: ['', '以上'], le: ['', '以下'], approx: ['', '左右'] },
	en: {
		eq: ['', ''],
		range: ['', ''],
		ge: ['at least ', ''],
		le: ['at most ', ''],
		approx: ['about ', '']
	}
};

/** Sets the words of a comparator around a formatted number. */
export function withComparator(text: string, comparator: Comparator, locale: Locale): string {
	const [before, after] = AROUND[locale][comparator];
	return before + text + after;
}

/** A value as a sentence says it: 18万人以上, about 6%, 6%–6.5%. */
export const formatClaim = ({ low, high, comparator, unit }: Claim, locale: Locale): string =>
	withComparator(formatRange(low, high, unit, locale), comparator, locale);

/** The words of a comparator alone, to be set before and after a number. */
export const comparatorWords = (comparator: Comparator, locale: Locale) => {
	const [before, after] = AROUND[locale][comparator];
	return { before, after };
};

/** What a record claims, in the canonical unit. */
export const canonicalClaim = (
	record: Pick<TargetRecord, 'canonical_low' | 'canonical_high' | 'canonical_unit' | 'comparator'>
): Claim => ({
	low: record.canonical_low,
	high: record.canonical_high,
	comparator: record.comparator,
	unit: record.canonical_unit
});

/** What a record claims, in the unit that its document prints. */
export const printedClaim = (
	record: Pick<TargetRecord, 'value_low' | 'value_high' | 'unit' | 'comparator'>
): Claim => ({
	low: record.value_low,
	high: record.value_high,
	comparator: record.comparator,
	unit: record.unit
});
