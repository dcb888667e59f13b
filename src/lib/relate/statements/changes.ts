import { middleOf } from '../../model/middle';
import { difference } from '../../base/decimal';
import type { Goal } from './goals';
import type { Statement } from './statement';

/** A target against the one of an earlier plan, of the same place and for as many years. */
export interface Change {
	previous: Statement;
	current: Statement;
	/** In the canonical unit; for a range between the middles. */
	difference: number;
	/** Relative to the previous target; null where that is not above zero. */
	ratio: number | null;
}

/** The change between two statements. */
function change(previous: Statement, current: Statement): Change {
	const by = difference(middleOf(current), middleOf(previous));
	return {
		previous,
		current,
		difference: by,
		ratio: middleOf(previous) > 0 ? by / middleOf(previous) : null
	};
}

/**
 * Changes from plan to plan, one for each target that has a predecessor: the latest goal for earlier years
 * that a document of an earlier plan states. The steps within one plan (12 by 2025, 15 by 2030) are no
 * change. Years whose statements differ in value take no part: there is no one number to compare. Nor do
 * targets of different scope (新建 and 新建改建) or on different bases (同口径).
 */
export function changes(all: readonly Goal[]): Change[] {
	const usable = all.filter(({ kind, agreement }) => kind === 'target' && agreement !== 'differ');
	return usable.flatMap((goal, index) => {
		const before = usable
			.slice(0, index)
			.filter(
				(other) =>
					other.place === goal.place &&
					yearsOf(other) === yearsOf(goal) &&
					other.year_end < goal.year_end
			)
			.flatMap((other) => fromPlanToPlan(other, goal) ?? [])
			.at(-1);
		return before ?? [];
	});
}

/** The change from one goal to a later one; null where no statement of the first is of an earlier plan. */
function fromPlanToPlan(before: Goal, goal: Goal): Change | null {
	for (const current of goal.statements) {
		const previous = before.statements.find(
			(each) => each.plan_start < current.plan_start && sameScope(each, current)
		);
		if (previous) return change(previous, current);
	}
	return null;
}

/** Whether two statements cover the same and are reckoned on the same basis. */
export const sameScope = (
	a: Pick<Statement, 'scope' | 'basis'>,
	b: Pick<Statement, 'scope' | 'basis'>
): boolean => a.scope === b.scope && a.basis === b.basis;

const yearsOf = ({ year_start, year_end }: Goal) => year_end - year_start;
