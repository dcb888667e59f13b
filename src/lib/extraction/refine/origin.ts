import type { Clause } from './clause';
import type { TimeContext, Years } from './years';

const FROM = /(?:从|由|自)[^,;。]{0,24}$/;
const TO =
	/^[^,;。]{0,8}(?:提高|提升|增加|增长|上升|扩大|降低|下降|减少|缩小|压减|压缩|缩短|调整|升|增|降|发展|跃升|攀升|拓展|回升|恢复|收窄|上调|下调)?[^,;。]{0,2}(?:到|至|为)/;

/** Indexes of the numbers that are X of 从X提高到Y. */
export function findOrigins(clauses: readonly Clause[]): ReadonlySet<number> {
	const origins = new Set<number>();
	clauses.forEach((clause, index) => {
		const next = clauses[index + 1];
		if (!next || !FROM.test(clause.left)) return;
		const between = next.left + (next.quantity.at > next.quantity.start ? '到' : '');
		if (TO.test(next.follows ? next.left : between) || (!next.follows && TO.test(next.left)))
			origins.add(index);
	});
	return origins;
}

/** The year of X in 从X提高到Y: the year before the span that Y speaks of; before a plan, the last full year. */
export function originYears(years: Years, { plan, period }: TimeContext): Years {
	if (years.stated && years.end < plan.start && years.start === years.end && period.mode === 'plan')
		return years;
	const year = Math.min(period.mode === 'plan' ? plan.start : years.start, plan.start) - 1;
	return { ...years, start: year, end: year, rule: 'origin-year' };
}
