import type { Measure } from '../../model/record';
import type { Clause } from '../name/clause';
import type { TimeContext, Years } from './years';

/** What is spent or brought in, a sum over the years unless it is said to have reached a level. */
const SPENT = /(?:外资|投资|资金)$/;
const REACHED = /达|突破|超|增至|[高加长升]到|稳定|保持/;

/**
 * A stock reported in a review of several years is the one at their end (地区生产总值突破3万亿元 in a review
 * of five years), a flow (累计, 年均, 新增) that of all of them.
 * @param words the clause up to the number, and its name
 */
export function stockYears(
	years: Years,
	{ period }: TimeContext,
	measure: Measure,
	words: string,
	destination: boolean
): Years {
	if (period.mode !== 'review' || years.start === years.end || years.promises) return years;
	const stock =
		(measure === 'level' || measure === 'share') &&
		!/累计|年均|五年|共|总计|合计/.test(words) &&
		(!SPENT.test(words) || REACHED.test(words));
	return destination || stock ? { ...years, start: years.end } : years;
}

/** 到2025年和2030年…分别达到45%和50%: each number of the list takes its year; without 分别 every number has both. */
export function sharedYears(clauses: readonly Clause[], index: number, years: Years): Years {
	if (years.also.length === 0) return years;
	let first = index;
	while (clauses[first]?.listed) first -= 1;
	const spans = [{ start: years.start, end: years.end }, ...years.also];
	const span = spans[index - first];
	const last = first + spans.length - 1;
	const fits =
		clauses[last] !== undefined &&
		(first === last || clauses[last].listed) &&
		!clauses[last + 1]?.listed;
	if (!span || !fits || !clauses[first]?.left.includes('分别')) return years;
	return { ...years, ...span, also: [] };
}

/** A state that a plan reports without a year (现有3万人) is that of the last full year before it. */
export function lastFullYear(years: Years, { plan }: TimeContext): Years {
	return { ...years, start: plan.start - 1, end: plan.start - 1 };
}
