import type { BilingualName } from '../../words/name';
import type { Commitment } from './commitment';
import type { PlanChange } from './plan-changes';

/** What every profile shows: of a sector, a department or a region. */
export interface Profile {
	commitments: Commitment[];
	changes: PlanChange[];
	/** Of the series that occur. */
	series: Record<string, BilingualName>;
}
