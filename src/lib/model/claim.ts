import type { Comparator, TargetRecord } from './record';

/** A number with what is claimed of it; `unit` is that of the numbers. */
export interface Claim {
	low: number;
	high: number;
	comparator: Comparator;
	unit: string;
}

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
