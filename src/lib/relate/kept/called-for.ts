import { decimal } from '../../base/decimal';
import type { TargetRecord } from '../../model/record';
import { clauseBefore } from '../own-clause';
import type { Interval } from '../statements/agreement';

/** Which side of its number keeps a target: more of it, less of it, or nobody says. */
type Side = 'floor' | 'ceiling';

/** Names of the rules of SIDE_RULES. */
export type SideRuleName =
	'at-least' | 'at-most' | 'held' | 'down-to' | 'up-to' | 'work' | 'reduction';

interface SideRule {
	name: SideRuleName;
	/** A target that it reads, and one that it must not read. */
	example: string;
	counterexample: string;
	side: Side;
	says: (target: TargetRecord) => boolean;
}

/** The words right before a number; 左右 and its like may stand between. */
const before = (target: TargetRecord, words: RegExp): boolean => words.test(clauseBefore(target));

const HELD = /控制在[^,，、]{0,3}$/;
const DOWN_TO = /(?:下?降低?|减少?|压[减缩降]|缩[短小减])[到至][^,，、]{0,3}$/;
const UP_TO = /(?:(?:提[高升]?|增[加长]?|上升|升|扩大)[到至]|(?:^|[^到])达(?!标)到?)[^,，、]{0,3}$/;

/**
 * What says which side of its number keeps a target, the first that fits. A number that none of them fits is one that
 * nobody said more or less of is better: a result beside it lies above or below, and is neither kept nor broken.
 */
export const SIDE_RULES: readonly SideRule[] = [
	{
		name: 'at-least',
		example: '城镇新增就业20万人以上',
		counterexample: '城镇新增就业20万人左右',
		side: 'floor',
		says: ({ comparator }) => comparator === 'ge'
	},
	{
		name: 'at-most',
		example: '登记失业率不超过4%',
		counterexample: '登记失业率4%左右',
		side: 'ceiling',
		says: ({ comparator }) => comparator === 'le'
	},
	{
		name: 'held',
		example: '居民消费价格涨幅控制在3%左右',
		counterexample: '居民消费价格上涨3%左右',
		side: 'ceiling',
		says: (target) => before(target, HELD)
	},
	{
		name: 'down-to',
		example: '办理时间压缩到3个工作日',
		counterexample: '办理时间压缩3个工作日',
		side: 'ceiling',
		says: (target) => before(target, DOWN_TO)
	},
	{
		name: 'up-to',
		example: '城镇化率达到70%',
		counterexample: '城镇化率稳定在70%',
		side: 'floor',
		says: (target) => before(target, UP_TO)
	},
	{
		name: 'work',
		example: '改造老旧小区1800个',
		counterexample: '在校生1800人',
		side: 'floor',
		says: ({ measure }) => measure === 'increase'
	},
	{
		name: 'reduction',
		example: '单位生产总值能耗下降3%',
		counterexample: '单位生产总值能耗3吨',
		side: 'floor',
		says: ({ measure }) => measure === 'decrease' || measure === 'decline'
	}
];

/** The results that a target calls for. */
export interface CalledFor extends Interval {
	side: Side | null;
	/** The rule that tells the side; null where none does. */
	rule: SideRuleName | null;
}

/** A number of 左右 covers this part of it on either side … */
export const ABOUT = 0.05;
/** … and a share no more than so many percentage points: 69%左右 is not 66 %. */
export const ABOUT_SHARE = 1;

type Approximated = Pick<
	TargetRecord,
	'comparator' | 'measure' | 'canonical_low' | 'canonical_high' | 'canonical_unit'
>;

/** How far a value that is said to be about a number may lie from it; 0 where nothing says 左右. */
export function roomOf({
	comparator,
	measure,
	canonical_low,
	canonical_unit
}: Approximated): number {
	if (comparator !== 'approx') return 0;
	const room = decimal(Math.abs(canonical_low) * ABOUT);
	return measure === 'share' && canonical_unit === '%' ? Math.min(room, ABOUT_SHARE) : room;
}

/** The results that keep a target, in the canonical unit, both ends included. */
export function calledFor(target: TargetRecord): CalledFor {
	const rule = SIDE_RULES.find(({ says }) => says(target));
	const room = roomOf(target);
	return {
		low: rule?.side === 'ceiling' ? -Infinity : decimal(target.canonical_low - room),
		high: rule?.side === 'floor' ? Infinity : decimal(target.canonical_high + room),
		side: rule?.side ?? null,
		rule: rule?.name ?? null
	};
}

/** The values that a result may stand for: 超过4 is all from 4 on, 5左右 what is about 5. */
export function mayBe(result: TargetRecord): Interval {
	const { comparator, canonical_low, canonical_high } = result;
	const room = roomOf(result);
	return {
		low: comparator === 'le' ? -Infinity : decimal(canonical_low - room),
		high: comparator === 'ge' ? Infinity : decimal(canonical_high + room)
	};
}
