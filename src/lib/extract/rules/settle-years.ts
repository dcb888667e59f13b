import type { Measure } from '../../model/record';
import type { Clause } from '../name/clause';
import { decide, type Rule } from '../rule';
import type { Mention, TimeContext, Years } from './years';

/** What the last word on the years of a number is decided from. */
interface SettleFacts extends TimeContext {
	years: Years;
	mentions: readonly Mention[];
	measure: Measure;
	/** The clause up to the number, and its name. */
	words: string;
	/** The sentence up to the number. */
	before: string;
	/** Where the number stands in the sentence. */
	at: number;
	/** Whether it is X, or Y, of 从X提高到Y. */
	isOrigin: boolean;
	isDestination: boolean;
}

/** What is spent or brought in, a sum over the years unless it is said to have reached a level. */
const SPENT = /(?:外资|投资|资金|资金投入)$/;
const REACHED = /达|突破|超|增至|[高加长升]到|稳定|保持/;
/** What is saved in each year: 年节电, 年可减排. */
const YEARLY = /(?<![多近\d一两三五十])年(?:可|实现)?(?:节|减排|减碳)/;
const SUMMED = /累计(?!(?:发电|并网)*装机)(?<!装机累计)|年均|五年|共|总计|合计|惠及|受益/;
/** 稳定在, 保持在 right before the number or its list: what was so in each of the years. */
const HELD = /(?:稳定|保持|维持)(?!率)在?[^,;。、\d]{0,6}(?:\d[^,;。、]{0,8}、)*$/;

const manyReviewed = ({ period, years }: SettleFacts): boolean =>
	period.mode === 'review' && years.start !== years.end && !years.promises;

/** The year that X of 从X提高到Y names for itself. */
const ownOrigin = ({ mentions, at }: SettleFacts): Mention | undefined =>
	mentions.findLast(({ role, index, end }) => role === 'origin' && index < at && at - end < 30);

/** The range of years that opens the sentence (2020年到2025年,…): a change begins in its first. */
function rangeBefore({ mentions, at }: SettleFacts): Mention | undefined {
	return mentions.find(
		({ name, end }, index) =>
			name === 'year' &&
			end < at &&
			mentions[index + 1]?.name === 'until-year' &&
			mentions[index + 1]?.index === end
	);
}

/** The change that the sentence has told before: 由2012年的A增长到2021年的B. */
function changeBefore({ mentions, at, words }: SettleFacts): { from: number; to: number } | null {
	if (!/年均|每年/.test(words)) return null;
	const index = mentions.findLastIndex(({ role, end }) => role === 'origin' && end < at);
	const [from, to] = [mentions[index], mentions[index + 1]];
	if (!from || !to || to.end >= at || to.span.end <= from.span.end) return null;
	return { from: from.span.end, to: to.span.end };
}

const atEnd = ({ years }: SettleFacts): Years => ({ ...years, start: years.end });

/** What the measure and the frame of a number make of the years that its sentence names. */
export const SETTLE_RULES: readonly Rule<SettleFacts, Years>[] = [
	{
		name: 'origin-with-year',
		example: '绿电占比由2022年的30%提高到2025年的45%。',
		counterexample: '绿电占比由30%提高到45%。',
		when: (facts) => facts.isOrigin && ownOrigin(facts) !== undefined,
		gives(facts) {
			const year = ownOrigin(facts)?.span.end ?? facts.years.start;
			return { ...facts.years, start: year, end: year, stated: true, also: [] };
		}
	},
	{
		name: 'first-of-range',
		example: '2020年到2024年，绿电占比由30%提高到45%。',
		counterexample: '到2025年，绿电占比由30%提高到45%。',
		when: (facts) => facts.isOrigin && rangeBefore(facts) !== undefined,
		gives(facts) {
			const year = rangeBefore(facts)?.span.start ?? facts.years.start;
			return { ...facts.years, start: year, end: year, stated: true, also: [] };
		}
	},
	{
		// The year before the span that Y speaks of.
		name: 'origin-year',
		example: '绿电占比由30%提高到45%。',
		counterexample: '绿电占比提高到45%。',
		when: ({ isOrigin }) => isOrigin,
		gives({ years, plan, period }) {
			const year = Math.min(period.mode === 'plan' ? plan.start : years.start, plan.start) - 1;
			return { ...years, start: year, end: year, stated: false, also: [] };
		}
	},
	{
		name: 'average-of-change',
		example: '五年来，电量由2019年的3亿度增长到2024年的5亿度，年均增长9%。',
		counterexample: '五年来，电量由2019年的3亿度增长到2024年的5亿度。',
		when: (facts) => changeBefore(facts) !== null,
		gives(facts) {
			const change = changeBefore(facts);
			return change
				? {
						...facts.years,
						start: change.from + 1,
						end: change.to,
						base: change.from,
						stated: true
					}
				: facts.years;
		}
	},
	{
		name: 'destination-at-end',
		example: '五年来，累计绿电占比从15%提高到40%。',
		counterexample: '五年来，新增绿电40亿度。',
		when: (facts) => manyReviewed(facts) && facts.isDestination,
		gives: atEnd
	},
	{
		// 游客比2019年增长1.8倍 in a review of five years: the last of them against 2019.
		name: 'compared-at-end',
		example: '五年来，游客人次比2019年增长1.8倍。',
		counterexample: '五年来，游客人次增长1.8倍。',
		when: (facts) =>
			manyReviewed(facts) && typeof facts.years.base === 'number' && !SUMMED.test(facts.words),
		gives: atEnd
	},
	{
		name: 'held-all-along',
		example: '五年来，粮食产量稳定在400万吨以上。',
		counterexample: '五年来，粮食产量提高到400万吨以上。',
		when: (facts) => manyReviewed(facts) && HELD.test(facts.before),
		gives: ({ years }) => years
	},
	{
		// Not the share that a stock has reached.
		name: 'share-of-sum',
		example: '五年来，累计新增贷款900亿元，占新增社会融资的35%。',
		counterexample: '五年来，累计新增贷款900亿元，占全国比重提高到7%。',
		when: (facts) =>
			manyReviewed(facts) &&
			facts.measure === 'share' &&
			/(?:累计|新增)[^,;。]+,占(?!比)[^,;。]*$/.test(facts.before) &&
			!REACHED.test(facts.before.slice(facts.before.lastIndexOf(',占'))),
		gives: ({ years }) => years
	},
	{
		// 地区生产总值突破3万亿元 in a review of five years is that of the last; 累计, 年均, 新增 are of all.
		name: 'stock-at-end',
		example: '五年来，粮食产量突破400万吨。',
		counterexample: '五年来，粮食产量累计2000万吨。',
		when: (facts) =>
			manyReviewed(facts) &&
			(facts.measure === 'level' || facts.measure === 'share' || YEARLY.test(facts.words)) &&
			!SUMMED.test(facts.words) &&
			(!SPENT.test(facts.words) || REACHED.test(facts.words)),
		gives: atEnd
	}
];

/** The years of a number, settled by what it measures; `rules` are those that changed them. */
export function settleYears(
	facts: SettleFacts,
	without?: ReadonlySet<string>
): { years: Years; rules: string[] } {
	const decision = decide('settled-years', SETTLE_RULES, facts, without);
	return decision
		? { years: decision.value, rules: [facts.years.rule, decision.rule] }
		: { years: facts.years, rules: [facts.years.rule] };
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
