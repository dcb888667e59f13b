import { difference } from '../../base/decimal';
import type { TargetRecord } from '../../model/record';
import { within } from '../statements/agreement';
import { calledFor, mayBe, type SideRuleName } from './called-for';

/**
 * What a result says of its target. `above` and `below` where nobody said that more or less is better; `unclear` where
 * the result is too vague to tell (超过4% beside 不低于6%).
 */
export const VERDICTS = ['met', 'missed', 'above', 'below', 'unclear'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict, the rule that it follows from, and how far the result lies from the target. */
export interface Judgement {
	verdict: Verdict;
	/** The rule of SIDE_RULES that says which side keeps the target; null where none does. */
	rule: SideRuleName | null;
	/** Result less target in the canonical unit; from the nearer end of a range, 0 inside it. */
	by: number;
	/** Relative to the target; null where that is not above zero. */
	ratio: number | null;
}

/** Judges a result by its target; both must be of one thing, one time and one unit. */
export function judge(target: TargetRecord, result: TargetRecord): Judgement {
	const goal = calledFor(target);
	const found = mayBe(result);
	const by = gap(target, result);
	const size = by > 0 ? target.canonical_high : target.canonical_low;
	const told = { rule: goal.rule, by, ratio: size > 0 ? by / size : null };
	if (isBareEdge(target, result)) return { ...told, verdict: 'unclear' };
	if (within(found, goal)) return { ...told, verdict: 'met' };
	const above = found.low > goal.high;
	const below = found.high < goal.low;
	if (!above && !below) return { ...told, verdict: 'unclear' };
	if (goal.side !== null) return { ...told, verdict: 'missed' };
	return { ...told, verdict: above ? 'above' : 'below' };
}

/** Words that leave out the number itself. A printed 90 may be rounded from more or from less. */
const BEYOND = /[>＞<＜]|超过?|突破|跨|不[到足]|低于|少于|小于|大于|高于|多于/;
const WITH_NUMBER = /不(?:低于|少于|小于|大于|高于|多于|超过?|突破)/;

/** A result that is the very number which its target excludes. */
const isBareEdge = (target: TargetRecord, result: TargetRecord): boolean =>
	BEYOND.test(target.span.replace(WITH_NUMBER, '')) &&
	result.comparator === 'eq' &&
	result.canonical_low === target.canonical_low &&
	target.canonical_low === target.canonical_high;

function gap(target: TargetRecord, result: TargetRecord): number {
	if (result.canonical_low > target.canonical_high)
		return difference(result.canonical_low, target.canonical_high);
	if (result.canonical_high < target.canonical_low)
		return difference(result.canonical_high, target.canonical_low);
	return 0;
}
