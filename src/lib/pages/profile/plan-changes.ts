import { changes } from '../../relate/statements/changes';
import { goals } from '../../relate/statements/goals';
import { groupBy } from '../../base/group-by';
import type { Statement } from '../../relate/statements/statement';
import { commitment, type Commitment } from './commitment';

/** How a target differs from that of the plan before. */
export interface PlanChange {
	series: string;
	previous: Commitment;
	current: Commitment;
	/** In the canonical unit; between the middles where one is a range. */
	difference: number;
	/** Relative to the target before; null where that is not above zero. */
	ratio: number | null;
}

/**
 * What changed from plan to plan in the series of some targets, latest and largest first.
 * @param beside all targets of these series
 * @param own ids of the targets that the profile is about; a change counts when it concerns one of them
 */
export function planChanges(beside: readonly Statement[], own: ReadonlySet<string>): PlanChange[] {
	const inOrder = beside.toSorted((a, b) => a.year_end - b.year_end);
	return groupBy(inOrder, ({ series }) => series ?? '')
		.flatMap((series) => changes(goals(series)))
		.filter(({ previous, current }) => own.has(previous.id) || own.has(current.id))
		.map(({ previous, current, difference, ratio }) => ({
			series: current.series ?? '',
			previous: commitment(previous),
			current: commitment(current),
			difference,
			ratio
		}))
		.toSorted((a, b) => b.current.year_end - a.current.year_end || size(b) - size(a));
}

const size = ({ ratio, difference }: PlanChange) => Math.abs(ratio ?? difference);
