import { comparePlans, takenApart, type PledgeChange } from '$lib/relate/changes/compare';
import { inOrderOfSize, type ComparedPlans } from '$lib/relate/changes/compared-plans';
import { mentionOf, type PassingMention } from '$lib/relate/changes/mention';
import { passages, type TargetWords } from '$lib/relate/changes/passage';
import { planningOf, type Planning } from '$lib/relate/changes/succession';
import type { Statement } from '$lib/relate/statements/statement';
import type { PlanText } from './plan-text';

/** A change with the words of both plans. */
export interface ChangeRow {
	change: PledgeChange<Statement>;
	before: TargetWords | null;
	after: TargetWords | null;
	/** Where the plan that does not make the promise uses its words. */
	mention: PassingMention | null;
}

/** Two plans beside each other. */
export interface PlanPair {
	before: Planning;
	after: Planning;
	rows: ChangeRow[];
	series: ComparedPlans['series'];
}

/** What changed from one document to another. */
export function pairOfPlans(before: PlanText, after: PlanText): PlanPair {
	const rows = comparePlans(before, after).map((change): ChangeRow => {
		const [old, now] = passages(
			change.before && { record: change.before.record, beside: before.places },
			change.after && { record: change.after.record, beside: after.places }
		);
		return { change, before: old, after: now, mention: mentioned(change, before, after) };
	});
	return {
		before: planningOf(before.document),
		after: planningOf(after.document),
		rows,
		series: { ...before.series, ...after.series }
	};
}

function mentioned(
	{ before: old, after: now }: PledgeChange<Statement>,
	before: PlanText,
	after: PlanText
): PassingMention | null {
	if (old && now) return null;
	return old ? mentionOf(old, after.text) : now && mentionOf(now, before.text);
}

/** The rows with the matches taken apart that a reader refuses, by the ids of their changes. */
export function withoutRefused(
	{ rows, before, after }: PlanPair,
	refused: readonly string[]
): ChangeRow[] {
	const plain = (passage: TargetWords | null): TargetWords | null =>
		passage && { ...passage, own: passage.own.map(({ text }) => ({ text, differs: false })) };
	return rows.flatMap((row) => {
		const { change } = row;
		if (change.similarity === null || !refused.includes(change.id)) return [row];
		return takenApart(change, before, after).map((alone) => ({
			change: alone,
			before: alone.before && plain(row.before),
			after: alone.after && plain(row.after),
			mention: null
		}));
	});
}

/** In the order in which changes are shown. */
export function rowsInOrder(rows: readonly ChangeRow[]): ChangeRow[] {
	const byChange = new Map(rows.map((row) => [row.change, row]));
	return inOrderOfSize(rows.map(({ change }) => change)).flatMap(
		(change) => byChange.get(change) ?? []
	);
}
