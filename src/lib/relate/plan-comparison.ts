import type { Force, TargetRecord } from '../model/record';

/** What became of a target from one plan to another. */
export const OUTCOMES = [
	'new',
	'dropped',
	'raised',
	'cut',
	'softened',
	'hardened',
	'unchanged',
	'different'
] as const;
export type Fate = (typeof OUTCOMES)[number];

export interface TargetChange {
	outcome: Fate;
	before: TargetRecord | null;
	after: TargetRecord | null;
}

/** How firmly a value is promised: a bound that must be kept, an amount, about an amount. */
const FIRMNESS: Record<TargetRecord['comparator'], number> = {
	ge: 2,
	le: 2,
	range: 1,
	eq: 1,
	approx: 0
};
const FORCE: Record<Force, number> = { hard: 1, soft: -1 };

/**
 * Compares the targets of two plans by their comparable series: what was raised, cut, promised more softly or firmly,
 * left out and added. Values are compared in the canonical unit; targets of another measure, unit or rate (a year, in
 * all) are `different`. Of several targets of one series in a plan the last counts, as annexes repeat the text.
 * Targets of no series cannot be compared and are left out.
 */
export function comparePlans(
	before: readonly TargetRecord[],
	after: readonly TargetRecord[]
): TargetChange[] {
	const earlier = bySeries(before);
	const later = bySeries(after);
	const changes = [...new Set([...later.keys(), ...earlier.keys()])].map((series): TargetChange => {
		const [old, now] = [earlier.get(series) ?? null, later.get(series) ?? null];
		return { outcome: outcomeOf(old, now), before: old, after: now };
	});
	return changes.sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
}

function bySeries(records: readonly TargetRecord[]): Map<string, TargetRecord> {
	return new Map(
		records.flatMap((record) =>
			record.kind === 'target' && record.series !== null ? [[record.series, record] as const] : []
		)
	);
}

function outcomeOf(before: TargetRecord | null, after: TargetRecord | null): Fate {
	if (!before) return 'new';
	if (!after) return 'dropped';
	const isComparable =
		before.canonical_unit === after.canonical_unit &&
		before.measure === after.measure &&
		before.per === after.per;
	if (!isComparable) return 'different';
	const by = middle(after) - middle(before);
	if (by !== 0) return by > 0 ? 'raised' : 'cut';
	const firmer = firmness(after) - firmness(before);
	return firmer === 0 ? 'unchanged' : firmer > 0 ? 'hardened' : 'softened';
}

const middle = ({ canonical_low, canonical_high }: TargetRecord): number =>
	(canonical_low + canonical_high) / 2;

const firmness = ({ comparator, force }: TargetRecord): number =>
	FIRMNESS[comparator] + (force ? FORCE[force] : 0);
