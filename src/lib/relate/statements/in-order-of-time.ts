import type { TargetRecord } from '../../model/record';

type Dated = Pick<TargetRecord, 'year_start' | 'year_end'>;

/** The order in which series are told: by the last year that a statement speaks of, then by its first. */
export const byYears = (a: Dated, b: Dated): number =>
	a.year_end - b.year_end || a.year_start - b.year_start;

/** Statements of several lists in the order of time; of the same years the earlier list comes first. */
export const inOrderOfTime = <Told extends Dated>(...lists: readonly (readonly Told[])[]): Told[] =>
	lists.flat().sort(byYears);
