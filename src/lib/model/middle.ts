import type { TargetRecord } from './record';

/** The value that a record is compared by, in its canonical unit: of a range the middle. */
export const middleOf = ({
	canonical_low,
	canonical_high
}: Pick<TargetRecord, 'canonical_low' | 'canonical_high'>): number =>
	(canonical_low + canonical_high) / 2;
