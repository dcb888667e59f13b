import type { Kind } from '../../dataset/record';
import type { Period } from '../text/period';
import type { Clause } from './clause';
import type { Years } from './years';

const PER_CASE =
	/(?:补助|补贴|奖励|救助|资助|标准|每人|每户|每亩|每月|人均补助|起付线|上限|额度|课时|按|不低于自治区|最低工资)[^,。;]{0,12}$/;
const RATED_UNIT =
	/^(?:千伏|伏|小时|分钟|岁|周岁|年|个月|个工作日|摄氏度|天|秒|元\/人|元\/户|元\/亩|元\/月|元\/吨|元\/千瓦时|元\/度)$/;
const THRESHOLD_AFTER =
	/^的|^(?:及?以上|及?以下|以内)的|^(?:企业|项目|园区|产业|单位|规模)?的[^,。;]{1,12}(?:企业|单位|项目|人员|给予)/;
const ACTUAL_BEFORE =
	/(?:现有|已有|已经?|目前|去年|上年|截至|现已|原有|约?占全国|刚刚)[^,。;]{0,14}$/;
const CHANGE = /(?:提高|增加|上浮|增长|提升|上调)(?:了|约|近|不低于|不少于|超过)?$/;

/** Whether a number is a promise, a result or a parameter that applies per case (annotation rules, section 2). */
export function kindOf(
	clause: Clause,
	sentence: string,
	at: number,
	period: Period,
	years: Years,
	plan: { start: number }
): { kind: Kind; rule: string } {
	if (isStandard(clause)) return { kind: 'standard', rule: 'standard-per-case' };
	if (period.mode === 'review') {
		if (
			years.stated &&
			years.start >= plan.start &&
			/到|力争|将|确保|目标/.test(sentence.slice(0, at))
		)
			return { kind: 'target', rule: 'goal-in-review' };
		return { kind: 'actual', rule: period.present ? 'present-state' : 'review' };
	}
	if (years.end < plan.start && years.stated) return { kind: 'actual', rule: 'past-year' };
	if (ACTUAL_BEFORE.test(sentence.slice(0, at)))
		return { kind: 'actual', rule: 'stated-as-reached' };
	return { kind: 'target', rule: 'plan' };
}

function isStandard(clause: Clause): boolean {
	const { quantity, left, right } = clause;
	if (RATED_UNIT.test(quantity.unit))
		return !/(?:优良|寿命|年限|压缩|缩短|压减|缩减|平均|减少|增加|时长)[^,]{0,10}$/.test(left);
	if (quantity.rule === 'threshold-in-words') return true;
	const change = CHANGE.test(left);
	if (!change && PER_CASE.test(left) && /^元/.test(quantity.unit)) return true;
	if (/^(?:每(?:人|户|亩|月|年|名|个)|人均)/.test(left) && /^元/.test(quantity.unit) && !change)
		return true;
	return (
		THRESHOLD_AFTER.test(right) &&
		!/^的(?:目标|任务|要求|增速|增长|水平|规模|速度)/.test(right) &&
		quantity.comparator !== null &&
		quantity.comparator !== 'approx' &&
		!/(?:分别|增长|达到|实现|完成)[^,]{0,6}$/.test(left)
	);
}
