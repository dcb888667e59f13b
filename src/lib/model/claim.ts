import type { Comparator, Measure, Per, TargetRecord } from './record';

/** What a number says of what it measures, beyond its size; a number without it is a plain value. */
export interface Movement {
	measure: Measure;
	base_year: number | null;
	per: Per | null;
	/** The number as printed, with the word of its comparator. */
	span: string;
	/** What the document calls the thing; a name may say itself that it grows. */
	indicator: string;
	/** An addition to what there is (货运量增加950万吨), not work that is delivered (新建公路950公里). */
	adds: boolean;
}

/** What a number covers that the name beside it does not say, and how it is reckoned. */
export type Covers = Pick<TargetRecord, 'scope' | 'scope_en' | 'basis'>;

/** A record with what its movement follows from, or with the movement itself. */
type Moving = (Omit<Movement, 'adds'> & Pick<TargetRecord, 'rules'>) | { movement: Movement };

/** A number with what is claimed of it; `unit` is that of the numbers. */
export interface Claim {
	low: number;
	high: number;
	comparator: Comparator;
	unit: string;
	movement?: Movement;
	covers?: Covers;
}

/** Rules of the measure by which a number is added to what there is. */
const ADDS = /^measure\/.*(?:rise|raise|grow)/;
/** By which things behind a number are counted: 改造提升11个旗县 works on eleven, and adds none. */
const COUNTS = 'indicator/counted-behind';

/** What a record says of what it measures. */
export function movementOf(record: Moving): Movement {
	if ('movement' in record) return record.movement;
	const { measure, base_year, per, span, indicator, rules } = record;
	const adds = rules.some((rule) => ADDS.test(rule)) && !rules.includes(COUNTS);
	return { measure, base_year, per, span, indicator, adds };
}

/** Nothing of most records. */
function coverageOf({ scope = null, scope_en = null, basis = null }: Partial<Covers>): {
	covers?: Covers;
} {
	return scope === null && basis === null ? {} : { covers: { scope, scope_en, basis } };
}

/** What a record claims, in the canonical unit. */
export const canonicalClaim = (
	record: Pick<TargetRecord, 'canonical_low' | 'canonical_high' | 'canonical_unit' | 'comparator'> &
		Moving &
		Partial<Covers>
): Claim => ({
	low: record.canonical_low,
	high: record.canonical_high,
	comparator: record.comparator,
	unit: record.canonical_unit,
	movement: movementOf(record),
	...coverageOf(record)
});

/** What a record claims, in the unit that its document prints. */
export const printedClaim = (
	record: Pick<TargetRecord, 'value_low' | 'value_high' | 'unit' | 'comparator'> &
		Moving &
		Partial<Covers>
): Claim => ({
	low: record.value_low,
	high: record.value_high,
	comparator: record.comparator,
	unit: record.unit,
	movement: movementOf(record),
	...coverageOf(record)
});
