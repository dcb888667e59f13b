import type { TargetRecord } from '../../model/record';
import { matchPledges, type Match } from './match';
import {
	differences,
	valueChange,
	wordingChange,
	type Difference,
	type Fate,
	type WordingChange
} from './outcome';
import type { Pledge } from './pledge';
import { areOfOneScope, type Planning } from './succession';

/** A plan to be compared: which it is, and its targets. */
export interface PledgedPlan<Target extends TargetRecord = TargetRecord> {
	document: Planning;
	pledges: readonly Pledge<Target>[];
}

/** What became of a target from one plan to another; one of the two sides may be missing. */
export interface PledgeChange<Target extends TargetRecord = TargetRecord> {
	/** Names it in addresses: the places of both targets in their texts. */
	id: string;
	before: Pledge<Target> | null;
	after: Pledge<Target> | null;
	fate: Fate;
	/** Null where there are not two numbers that can be compared. */
	wording: WordingChange | null;
	/** In the canonical unit, and relative to the value before; null where nothing can be computed. */
	by: number | null;
	ratio: number | null;
	/** Why the two are not compared. */
	differences: readonly Difference[];
	/** How alike the names are where only they say that both are the same; null where a series says so. */
	similarity: number | null;
}

/**
 * What became of every target from one plan to another. A target of one plan only is new or dropped where both
 * plans would be expected to say it, and a goal for years that the later plan still plans for is not dropped by it.
 */
export function comparePlans<Target extends TargetRecord>(
	before: PledgedPlan<Target>,
	after: PledgedPlan<Target>
): PledgeChange<Target>[] {
	return matchPledges(before.pledges, after.pledges).map((match): PledgeChange<Target> => {
		const { before: old, after: now } = match;
		return old && now
			? compared(
					{ ...match, before: old, after: now },
					before.document.region === after.document.region
				)
			: alone(match, before.document, after.document);
	});
}

/** A match that a reader refuses as what it then is: a target of the later plan alone, and one of the earlier. */
export const takenApart = <Target extends TargetRecord>(
	{ before: old, after: now }: PledgeChange<Target>,
	before: Planning,
	after: Planning
): PledgeChange<Target>[] => [
	alone({ before: null, after: now, similarity: null }, before, after),
	alone({ before: old, after: null, similarity: null }, before, after)
];

function alone<Target extends TargetRecord>(
	match: Match<Target>,
	before: Planning,
	after: Planning
): PledgeChange<Target> {
	const old = match.before?.record;
	const runsOn = old && old.year_end > before.plan_end && old.year_end >= after.plan_start;
	const judged = areOfOneScope(before, after) && !runsOn;
	return change(match, !judged ? 'unjudged' : old ? 'dropped' : 'new');
}

type Both<Target extends TargetRecord> = Match<Target> & {
	before: Pledge<Target>;
	after: Pledge<Target>;
};

/** @param onePlace whether both plans are of one territory: what another one sets is no change */
function compared<Target extends TargetRecord>(
	match: Both<Target>,
	onePlace: boolean
): PledgeChange<Target> {
	const { before, after } = match;
	const found = differences(before, after);
	const apart: Difference[] = onePlace || found.includes('place') ? found : [...found, 'place'];
	if (apart.length > 0) return { ...change(match, 'different'), differences: apart };
	return {
		...change(match, 'unchanged'),
		...valueChange(before.record, after.record),
		wording: wordingChange(before.record, after.record)
	};
}

const change = <Target extends TargetRecord>(
	match: Match<Target>,
	fate: Fate
): PledgeChange<Target> => ({
	...match,
	id: matchId(match),
	fate,
	wording: null,
	by: null,
	ratio: null,
	differences: []
});

/** Names a match in addresses. */
const matchId = ({ before, after }: Pick<Match, 'before' | 'after'>): string =>
	[before, after].map((pledge) => (pledge ? placeOf(pledge.record) : '')).join('-');

/** What an id has of the place in the text; one number that is promised for two spans of years has two. */
const placeOf = ({ id }: TargetRecord): string => id.slice(id.lastIndexOf('@') + 1);
