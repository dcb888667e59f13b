import type { Commitment } from './commitment';
import type { PlanChange } from './plan-changes';

/** Both names of a series. */
export interface SeriesName {
	name: string;
	name_en: string;
}

/** What every profile shows: of a sector, a department or a region. */
export interface Profile {
	commitments: Commitment[];
	changes: PlanChange[];
	/** Of the series that occur. */
	series: Record<string, SeriesName>;
}
