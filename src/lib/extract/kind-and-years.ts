import type { Measure } from '../model/record';
import type { Clause } from './name/clause';
import type { Prepared } from './context';
import { kindOf } from './rules/kind';
import { isDestination } from './rules/origin';
import { lastFullYear, settleYears, sharedYears } from './rules/settle-years';
import { yearsOf, type Years } from './rules/years';

/** Rules of kind by which a number is a state that the plan starts from. */
const STATES: ReadonlySet<string> = new Set([
	'kind/statistics',
	'kind/given-by-nature',
	'kind/described',
	'kind/at-present',
	'kind/stated-as-reached'
]);

/** Expressions that tell nothing of how long a rate applies: 通过几年努力, 上一年度购置设备的. */
const APART: ReadonlySet<string> = new Set(['years/some-years-of-effort', 'years/relative-year']);

/** What a number is, and of which years. */
export function kindAndYears(
	index: number,
	clause: Clause,
	indicator: string,
	measure: Measure,
	prepared: Prepared
): { kind: ReturnType<typeof kindOf>; years: Years; rules: string[] } {
	const { sentence, plan, origins, text, tools, reports } = prepared;
	const time = { plan, period: sentence.period };
	const settled = timeOf(index, clause, clause.head + indicator, measure, prepared);
	const timed = settled.years;
	const kind = kindOf(
		{
			clause,
			indicator,
			sentence: text,
			after: text.slice(clause.quantity.start - sentence.start),
			at: clause.quantity.start - sentence.start,
			...time,
			years: timed,
			reports,
			isOrigin: origins.has(index),
			counted: clause.follows && !/[、,和及]/.test(clause.left)
		},
		tools.without
	);
	const isState =
		kind.rules.some((rule) => STATES.has(rule)) && !timed.stated && !sentence.period.only;
	const years = isState
		? lastFullYear(timed, time)
		: kind.kind === 'standard' && APART.has(timed.rule)
			? { ...timed, start: plan.start, end: plan.end }
			: timed;
	return { kind, years, rules: [...kind.rules, ...settled.rules] };
}

/** The years of a number, before its kind is known. */
function timeOf(
	index: number,
	{ quantity }: Clause,
	words: string,
	measure: Measure,
	prepared: Prepared
): ReturnType<typeof settleYears> {
	const { sentence, plan, clauses, mentions, origins, text, tools } = prepared;
	const time = { plan, period: sentence.period };
	const at = quantity.start - sentence.start;
	const end = quantity.end - sentence.start;
	const changes = measure !== 'level' && measure !== 'share';
	const named = yearsOf(mentions, at, end, text, { ...time, changes }, tools.without);
	const years = sharedYears(clauses, index, named);
	const isOrigin = origins.has(index);
	const change = { isOrigin, isDestination: isDestination(origins, index) };
	const facts = {
		...time,
		...change,
		years,
		mentions,
		measure,
		words,
		before: text.slice(0, at),
		at
	};
	return settleYears(facts, tools.without);
}
