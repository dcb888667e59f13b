import type { Kind, Per } from '../../model/record';
import { fiveYearPlan, type PlanYears } from '../../language/zh/time';
import type { Period } from '../discourse/period';
import { decide, type Rule } from '../rule';
import { comparedBy } from './name';

/** What the kind and the years of a number in a table are read from. */
export interface CellFacts {
	/** The head of its column, outermost first, joined. */
	head: string;
	/** The name of its row, brackets included. */
	row: string;
	/** Whether the number stands in [ ]. */
	summed: boolean;
	caption: string;
	/** The years that the heads of all number columns name. */
	years: readonly number[];
	/** Whether a goal without a year stands behind the columns of past years. */
	ahead: boolean;
	plan: PlanYears;
	/** The period of the text where the table stands. */
	period: Period;
}

export interface CellTime {
	kind: Kind;
	start: number;
	end: number;
	base: number | null;
	per: Per | null;
	/** Whether the head or the caption names the years. */
	stated: boolean;
	rules: string[];
}

const COMPARED = /(?:比|较|与|相比)“?(?:(20\d\d)年?|十([一二三四五六七]?)五”?末)/;
const PERIOD = /((?:19|20)\d\d)年?\s*[-至]\s*((?:19|20)?\d\d)年?/;
const FIVE_YEARS = /“?(十[一二三四五六七]?)五”?(?!规划(?!目标))(期?末)?/;

/** The years that a head names; null where it names none. What it compares with is no time of its own. */
export function spanOf(words: string, plan: PlanYears): PlanYears | null {
	const head = words.replace(COMPARED, '').replace(/[比较](?:上年|去年)/, '');
	const period = PERIOD.exec(head);
	if (period) {
		const [, from = '', to = ''] = period;
		return { start: Number(from), end: Number(to.length === 2 ? from.slice(0, 2) + to : to) };
	}
	const year = /((?:19|20)\d\d)/.exec(head)?.[1];
	if (year) return { start: Number(year), end: Number(year) };
	const five = FIVE_YEARS.exec(head);
	const named = five && fiveYearPlan(five[1] ?? '');
	if (named) return five[2] ? { start: named.end, end: named.end } : named;
	if (/上年|去年/.test(head)) return { start: plan.start - 1, end: plan.start - 1 };
	if (/今年|本年|当年|全年/.test(head)) return { start: plan.start, end: plan.start };
	return null;
}

/** Whether a goal without a year stands behind a column of the past: 2020年, 规划目标. */
export function isAhead(heads: readonly string[], plan: PlanYears): boolean {
	const past = heads.findLastIndex((head) => (spanOf(head, plan)?.end ?? Infinity) < plan.start);
	const goal = heads.findLastIndex(
		(head) => /目标|规划|预期/.test(head) && !/完成|实际/.test(head) && spanOf(head, plan) === null
	);
	return past >= 0 && goal > past;
}

const SUMMED = /年均(?!浓度|值|气温)|累计|五年合计|年平均增|五年增|年递增/;
/** 累计改造面积 under years is how far the work has come by then. */
const STANDS = /^累计(?!新增|增)/;
const isSummed = ({ head, row, summed }: CellFacts): boolean =>
	summed || SUMMED.test(head) || (SUMMED.test(row) && !STANDS.test(row));

/** A goal column of a table that reviews names the plan that is past. */
const reviews = ({ years, ahead, plan, caption, period }: CellFacts): boolean =>
	(years.length > 0 && Math.max(...years) < plan.start && !ahead) ||
	/完成情况|实施情况|执行情况|进展情况|主要成就|发展情况|实现情况/.test(caption) ||
	(years.length === 0 && period.mode === 'review' && !/规划|目标|任务|计划/.test(caption));

export const KIND_RULES: readonly Rule<CellFacts, Kind>[] = [
	{
		name: 'completion-rate',
		example:
			'“十三五”主要指标完成情况\n指标\t单位\t规划目标\t完成情况\t完成率\n新建管网\t公里\t200\t240\t120%\n改造泵站\t座\t10\t12\t120%',
		counterexample: '指标\t2025年\n任务完成率（%）\t95\n覆盖率（%）\t90',
		when: ({ head }) => /完成率|完成比例|完成进度|完成百分比|执行率|达标情况/.test(head),
		gives: () => 'actual'
	},
	{
		name: 'goal-head',
		example:
			'指标\t2020年规划目标\t2020年实际\n粮食产量（亿斤）\t700\t733\n森林覆盖率（%）\t22\t23',
		counterexample:
			'指标\t2020年完成\t2020年实际\n粮食产量（亿斤）\t700\t733\n森林覆盖率（%）\t22\t23',
		when: ({ head }) =>
			/目标|规划|计划|任务|预期|力争|预算/.test(head) &&
			!/(?:目标|任务|计划|预算)?(?:完成|执行)(?!.*(?:目标|任务|计划)$)|实际|实绩|规划基础/.test(
				head
			),
		gives: () => 'target'
	},
	{
		name: 'result-head',
		example: '指标\t现状\t目标\n粮食产量（亿斤）\t733\t740\n森林覆盖率（%）\t22\t23',
		counterexample: null,
		when: ({ head }) =>
			/完成|实际|实绩|现状|现有|基期|基准|基数|基础|执行|决算|达到值|实现值/.test(head),
		gives: () => 'actual'
	},
	{
		name: 'past-head',
		example: '指标\t2020年\t2025年\n粮食产量（亿斤）\t733\t740\n森林覆盖率（%）\t22\t23',
		counterexample: '指标\t2026年\t2030年\n粮食产量（亿斤）\t733\t740\n森林覆盖率（%）\t22\t23',
		when: ({ head, plan }) => (spanOf(head, plan)?.end ?? Infinity) < plan.start,
		gives: () => 'actual'
	},
	{
		name: 'coming-head',
		example: '指标\t2025年\t2030年\n粮食产量（亿斤）\t733\t740\n森林覆盖率（%）\t22\t23',
		counterexample: null,
		when: ({ head, plan }) => (spanOf(head, plan)?.end ?? -Infinity) >= plan.start,
		gives: () => 'target'
	},
	{
		name: 'reviewing-table',
		example:
			'“十三五”电力发展情况\n指标\t2015年\t2020年\t年均增速\n风电装机（万千瓦）\t2425\t3785\t9.3%\n光伏装机（万千瓦）\t470\t1238\t21.2%',
		counterexample:
			'指标\t2025年\t2030年\t年均增速\n风电装机（万千瓦）\t2425\t3785\t9.3%\n光伏装机（万千瓦）\t470\t1238\t21.2%',
		when: reviews,
		gives: () => 'actual'
	},
	{
		name: 'planning-table',
		example: '指标\t单位\t数量\n新建管网\t公里\t200\n改造泵站\t座\t10',
		counterexample: null,
		when: () => true,
		gives: () => 'target'
	}
];

const one = (year: number): PlanYears => ({ start: year, end: year });

/** The years of a five-year plan up to a past year, or the plan itself. */
function planUpTo(year: number, plan: PlanYears): PlanYears {
	return year < plan.start ? { start: year - ((year + 4) % 5), end: year } : plan;
}

/** The years over which a table that reviews sums: after the first year that its heads name. */
function reviewed(facts: CellFacts): PlanYears {
	const { years, plan, caption } = facts;
	const named = spanOf(caption, plan);
	if (named && named.end < plan.start) return named;
	const past = [...new Set(years)].filter((year) => year < plan.start);
	if (past.length > 1) return { start: Math.min(...past) + 1, end: Math.max(...past) };
	return past.length === 1 ? planUpTo(past[0] ?? plan.start, plan) : one(plan.start - 1);
}

/** Whether a table reviews several years, which its caption names. */
function spansYears(facts: CellFacts): boolean {
	const { start, end } = reviewed(facts);
	return reviews(facts) && end > start;
}

export const YEAR_RULES: readonly Rule<CellFacts, PlanYears>[] = [
	{
		name: 'head-span',
		example: '指标\t2021-2024年\t2025-2027年\n新增就业（万人）\t80\t60\n新建学校（所）\t22\t23',
		counterexample: null,
		when: ({ head, plan }) => {
			const span = spanOf(head, plan);
			return span !== null && span.end > span.start;
		},
		gives: ({ head, plan }) => spanOf(head, plan) ?? plan
	},
	{
		name: 'summed-up-to',
		example: '指标\t2020年\t2025年\n能耗强度降低（%）\t[15]\t[14]\n森林覆盖率（%）\t22\t23',
		counterexample: null,
		when: (facts) => isSummed(facts) && spanOf(facts.head, facts.plan) !== null,
		gives: ({ head, plan }) => planUpTo(spanOf(head, plan)?.end ?? plan.end, plan)
	},
	{
		name: 'summed-review',
		example:
			'“十三五”电力发展情况\n指标\t2015年\t2020年\t年均增速\n风电装机（万千瓦）\t2425\t3785\t9.3%\n光伏装机（万千瓦）\t470\t1238\t21.2%',
		counterexample: null,
		when: (facts) => isSummed(facts) && reviews(facts),
		gives: reviewed
	},
	{
		name: 'summed-plan',
		example:
			'指标\t2020年\t2025年\t年均增速\n风电装机（万千瓦）\t2425\t3785\t9.3%\n光伏装机（万千瓦）\t470\t1238\t21.2%',
		counterexample: null,
		when: isSummed,
		gives: ({ plan }) => plan
	},
	{
		name: 'head-year',
		example: '指标\t2020年\t2025年\n粮食产量（亿斤）\t733\t740\n森林覆盖率（%）\t22\t23',
		counterexample: null,
		when: ({ head, plan }) => spanOf(head, plan) !== null,
		gives: ({ head, plan }) => spanOf(head, plan) ?? plan
	},
	{
		name: 'before-review',
		example:
			'“十三五”主要指标完成情况\n指标\t基准值\t目标值\t完成值\n新建管网（公里）\t90\t200\t240\n改造泵站（座）\t5\t10\t12',
		counterexample: '指标\t基准值\t目标值\n粮食产量（亿斤）\t733\t740\n森林覆盖率（%）\t22\t23',
		when: (facts) => /基准|基期|基数|规划基础/.test(facts.head) && spansYears(facts),
		gives: (facts) => one(reviewed(facts).start - 1)
	},
	{
		name: 'present-state',
		example: '指标\t现状\t目标\n粮食产量（亿斤）\t733\t740\n森林覆盖率（%）\t22\t23',
		counterexample: null,
		when: ({ head }) => /现状|现有|基期|基准|基数/.test(head),
		gives: ({ plan }) => one(plan.start - 1)
	},
	{
		name: 'reviewed-plan',
		example:
			'“十三五”主要指标完成情况\n指标\t单位\t规划目标\t完成情况\n新建管网\t公里\t200\t240\n改造泵站\t座\t10\t12',
		counterexample: null,
		when: reviews,
		gives: reviewed
	},
	{
		name: 'caption-year',
		example: '2026年主要目标\n指标\t单位\t目标\n新建管网\t公里\t200\n改造泵站\t座\t10',
		counterexample: null,
		when: ({ caption, plan }) => (spanOf(caption, plan)?.end ?? 0) >= plan.start,
		gives: ({ caption, plan }) => spanOf(caption, plan) ?? plan
	},
	{
		name: 'plan-span',
		example: '指标\t目标\n粮食产量（亿斤）\t733\n森林覆盖率（%）\t22',
		counterexample: null,
		when: () => true,
		gives: ({ plan }) => plan
	}
];

/** Kind and years of a number in a table (annotation rules, section 7). */
export function timeOfCell(told: CellFacts, without?: ReadonlySet<string>): CellTime {
	const ratio = comparedBy(told.head.replace(/\(?%\)?$/, ''));
	const done = ratio && /预算|计划|预期|目标/.test(ratio.base) && !/预算|计划/.test(ratio.what);
	const facts = ratio ? { ...told, head: done ? `${ratio.what}完成率` : ratio.what } : told;
	const kind = decide('cell-kind', KIND_RULES, facts, without);
	const years = decide('cell-years', YEAR_RULES, facts, without);
	const compared = COMPARED.exec(facts.head) ?? COMPARED.exec(facts.row);
	const ended = compared?.[2] === undefined ? null : fiveYearPlan(`十${compared[2]}`);
	return {
		kind: kind?.value ?? 'target',
		start: years?.value.start ?? facts.plan.start,
		end: years?.value.end ?? facts.plan.end,
		base: compared?.[1] ? Number(compared[1]) : (ended?.end ?? null),
		per: perOf(facts),
		stated: years !== null && /head-|summed-up-to|caption/.test(years.rule),
		rules: [kind?.rule, years?.rule].filter((rule) => rule !== undefined)
	};
}

function perOf(facts: CellFacts): Per | null {
	const words = facts.head + facts.row;
	if (facts.summed) return 'total';
	if (/年均|每年|年平均增/.test(words)) return 'year';
	return isSummed(facts) || /五年合计|累计/.test(words) ? 'total' : null;
}
