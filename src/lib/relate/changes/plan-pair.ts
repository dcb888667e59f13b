import { comparePlans, takenApart, type PledgeChange, type PledgedPlan } from './compare';
import { inOrderOfSize, type ComparedPlans } from './compared-plans';
import { mentionOf, type PassingMention } from './mention';
import { passages, type TargetWords } from './passage';
import { byPlan, planningOf, type Planning } from './succession';
import type { Statement } from '../statements/statement';

/** A document with all that comparing it needs. */
export interface PlanText extends PledgedPlan<Statement> {
	/** Where every record of the document stands. */
	places: { quote_at: number; end: number }[];
	/** The document alone, of the file that it stands in. */
	text: string;
	/** The series that its targets belong to. */
	series: ComparedPlans['series'];
}

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

/** What changed between two documents, from the one that plans for the earlier years to the other. */
export const pairInOrder = (one: PlanText, other: PlanText): PlanPair =>
	byPlan(one.document, other.document) <= 0 ? pairOfPlans(one, other) : pairOfPlans(other, one);

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
