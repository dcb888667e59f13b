import { groupsByKey } from '../../base/group-by';
import { namesAny } from './responsible';
import type { Statement } from './statement';

/** Who led the same indicator in an earlier plan of the same place. It is no fact of the plan that names nobody. */
export interface InheritedLead {
	/** The years of the plan that says so, and where it does. */
	plan_start: number;
	plan_end: number;
	document: string;
	record: string;
	lead: string[];
}

export type LedTarget = Pick<
	Statement,
	| 'id'
	| 'document'
	| 'series'
	| 'territory'
	| 'kind'
	| 'lead'
	| 'support'
	| 'named_in'
	| 'plan_start'
	| 'plan_end'
>;

/**
 * For each target of which nobody is said to be responsible: who led the same series in the latest earlier plan of the
 * same territory that names somebody, by the id of the target.
 * @param told what is said of whole series, each promise with whom its document names for it anywhere; what is no
 * target says nothing
 */
export function inheritedLeads(told: readonly LedTarget[]): Map<string, InheritedLead> {
	const targets = told.filter(({ kind, series }) => kind === 'target' && series !== null);
	const groups = groupsByKey(targets, ({ series, territory }) => `${series}|${territory}`);
	const found = new Map<string, InheritedLead>();
	for (const target of targets) {
		if (namesAny(target)) continue;
		const own = groups.get(`${target.series}|${target.territory}`) ?? [];
		const before = latestNamed(own.filter((other) => other.plan_start < target.plan_start));
		if (before) found.set(target.id, inherited(before));
	}
	return found;
}

const latestNamed = (told: readonly LedTarget[]): LedTarget | undefined =>
	told
		.filter(({ lead }) => lead.length > 0)
		.reduce<LedTarget | undefined>(
			(best, each) => (best && best.plan_start >= each.plan_start ? best : each),
			undefined
		);

const inherited = ({
	id,
	named_in,
	document,
	lead,
	plan_start,
	plan_end
}: LedTarget): InheritedLead => ({
	plan_start,
	plan_end,
	document,
	record: named_in ?? id,
	lead
});
