import type { Kind } from '../../model/record';
import type { Source } from '../discourse/period';
import { decide, type Rule } from '../rule';
import { standardRule } from './standard';
import type { StandardContext } from './standard-sizes';
import type { TimeContext, Years } from './years';
import { WORK_ON_EXISTING } from './existing';

const STATED_AS_REACHED = new RegExp(
	[
		String.raw`(?:^|[,。;])我[国省市区县](?:[现共]有|有(?=$|[\d上近约超]))[^,。;]{0,20}$`,
		`(?:(?<!${WORK_ON_EXISTING})现有|已有|已经?|目前|(?<![比较在])(?:去年|上年)|截至|现已|原有|约?占全国|刚刚)[^,。;]{0,14}$`
	].join('|')
);
/** Words that promise, also for a year that is past in a document of unknown date. */
const PROMISED =
	/力争|确保|拟安排|计划(?!执行|完成)|(?<!(?:年初|全年)?预期|计划)目标(?!任务[^,。]{0,6}完成)/;
/** How statistics report: 年末贷款余额7万亿元, 4120万平方米,比上年减少390万平方米. */
const REPORTED =
	/^年末|\d[十百千万亿]*(?:元|人次|人|吨|平方米|千瓦时),(?:比|较)(?:上年|去年|年初)(?:末|底|同期)*(?:增长|增加|下降|减少)\d/;
/** The same of any unit, where neither a heading nor an opening says that the passage plans. */
const COMPARED =
	/\d[十百千万亿]*[^\d,。;、]{1,6}(?:[,、]同比|,[比较](?:上年|去年|年初)(?:末|底|同期)*)(?:实际|名义|净)?(?:增长|增加|下降|减少|提高|上升|回落|多|少)\d/;
const PROMISES =
	/力争|确保|实现|争取|计划|目标|今年|年内|到20|(?<![主重必需])要|完成|安排|推进|加快|建设|以上|以内|左右|预期|[大高加]到|\d年[,，]/;
/** Those who are there without any plan, up to the word that counts them. */
const GIVEN =
	/(?:毕业生|人口|劳动力|生源|考生|在校生|新生儿|农民工|老年人|领取[^,。;]{2,8}(?:者|人员))(?:人数|总数|总量|规模)?(?:预计)?(?:将)?(?:达到?|有|为|超过?|突破)[^,。;\d]{0,3}$/;
/** 3万多名快递员、1.2万名网约车司机,是城市运转的重要力量 */
const IS_DESCRIBED = /^[^,。;、]{0,16}(?:、[^,。;、]{0,16})*,(?:都|也|既)?是[^,。;]{3}/;
const DEED = /[建改增培引招创育打]|完成|实施|推进|达到|安排|新|力争|确保/;
/** 今年上半年,…完成 */
const SO_FAR =
	/^(?:今年)?(?:上半年|前三季度|[一1]季度|[1一][-至](?:1[0-2]|[2-9])月份?|前[一二三四五六七八九十\d]{1,2}个?月)[,，]?|^今年以来/;

/** What the kind is decided from. */
export interface KindContext extends StandardContext, TimeContext {
	sentence: string;
	/** Where the number stands in the sentence. */
	at: number;
	years: Years;
	/** Whether the sentence reports as statistics do; see `reportsStatistics`. */
	reports: boolean;
	/** Whether the number is X of 从X提高到Y. */
	isOrigin: boolean;
}

/**
 * Whether a sentence reports as statistics do and promises nothing. Asked once a sentence, which may hold many
 * numbers.
 */
export function reportsStatistics(sentence: string, source: Source): boolean {
	const reports = REPORTED.test(sentence) || (source === 'document' && COMPARED.test(sentence));
	return reports && !PROMISES.test(sentence);
}

const before = ({ sentence, at }: KindContext): string => sentence.slice(0, at);

/** The farthest, in characters, that the words of a goal stand from its number. */
const NEAR = 40;
/** What stands before and behind a goal that was met or missed. */
const EXCEEDS =
	/(?:超额完成|超过|超出|高于|低于|优于|好于|完成(?=[^,;。\d]{0,10}(?:下达|确定|核定|[省国]定)))[^,;。\d]{0,16}(?:[\d.]+%?和)?$/;
const IS_GOAL =
	/^[\d.]+[^,;。\d]{0,6}(?:和[\d.]+[^,;。\d]{0,6})?的?[^,;。\d]{0,6}(?:目标|指标|任务)/;

/** Whether a number that is no standard is a promise or a result (annotation rules, section 2). */
export const KIND_RULES: readonly Rule<KindContext, Kind>[] = [
	{
		name: 'origin',
		example: '参保率由86%提高到92%。',
		counterexample: '参保率提高到92%。',
		when: ({ isOrigin }) => isOrigin,
		gives: () => 'actual'
	},
	{
		// A notice reports what it decides.
		name: 'decided',
		example: '决定命名30家企业为示范企业。',
		counterexample: '命名30家示范企业。',
		when: ({ sentence }) => /决定(?:命名|授予|表彰|认定)/.test(sentence),
		gives: () => 'actual'
	},
	{
		// 超额完成下达的16%的约束性目标: what was exceeded.
		name: 'goal-that-was-met',
		example: '一、2024年工作回顾\n能耗下降21%，超额完成下达的16%的约束性目标。',
		counterexample: '一、2024年工作回顾\n超额完成目标，能耗下降16%。',
		when: ({ period, sentence, at }) => {
			// 低于 of 低于13%的目标 is printed with the number.
			const digits = at + Math.max(sentence.slice(at, at + NEAR).search(/\d/), 0);
			return (
				period.mode === 'review' &&
				EXCEEDS.test(sentence.slice(Math.max(0, digits - NEAR), digits)) &&
				IS_GOAL.test(sentence.slice(digits, digits + NEAR))
			);
		},
		gives: () => 'target'
	},
	{
		name: 'goal-in-review',
		example: '一、2024年工作回顾\n未来三年新增就业20万人。',
		counterexample: '一、2024年工作回顾\n新增就业20万人。',
		when: ({ period, years, plan }) =>
			period.mode === 'review' &&
			(period.only
				? years.stated && years.start > Math.max(period.end, plan.end)
				: years.promises || (years.stated && years.start >= plan.start)),
		gives: () => 'target'
	},
	{
		name: 'review',
		example: '一、2024年工作回顾\n改造老旧小区380个。',
		counterexample: '一、2025年工作安排\n改造老旧小区380个。',
		when: ({ period }) => period.mode === 'review',
		gives: () => 'actual'
	},
	{
		name: 'this-year-so-far',
		example: '今年上半年，完成快递业务量2亿件。',
		counterexample: '今年上半年，力争完成快递业务量2亿件。',
		when: (facts) => SO_FAR.test(facts.sentence) && !PROMISED.test(before(facts)),
		gives: () => 'actual'
	},
	{
		name: 'given-by-nature',
		example: '高校毕业生达到12万人，要办好招聘会。',
		counterexample: '高校毕业生留用率达到70%，要办好招聘会。',
		when: (facts) =>
			facts.years.rule !== 'years/until-year' &&
			GIVEN.test(before(facts)) &&
			!PROMISED.test(before(facts)),
		gives: () => 'actual'
	},
	{
		name: 'described',
		example: '全市护工6000名，是护理的骨干，要提高待遇。',
		counterexample: '培训护工6000名，是今年的任务。',
		when: ({ clause: { left }, sentence, at }) =>
			!DEED.test(left.slice(-12)) &&
			IS_DESCRIBED.test(sentence.slice(at).replace(/^[\d.,]+[十百千万亿]*/, '')),
		gives: () => 'actual'
	},
	{
		name: 'statistics',
		example: '油料播种面积1200万亩，较去年同期下降0.4%。',
		counterexample: '油料播种面积1200万亩左右，较去年同期下降0.4%。',
		when: ({ reports, clause, years, plan }) =>
			reports && clause.quantity.comparator === null && !(years.stated && years.end >= plan.start),
		gives: () => 'actual'
	},
	{
		name: 'past-year',
		example: '2024年建成泵站7座，今年再建9座。',
		counterexample: '2025年建成泵站7座。',
		when: (facts) =>
			facts.years.stated && facts.years.end < facts.plan.start && !PROMISED.test(before(facts)),
		gives: () => 'actual'
	},
	{
		// 目前,装机占比已达47%,煤炭储备能力超过1000万吨
		name: 'at-present',
		example: '目前，机械化率较高，建成冷库120座。',
		counterexample: '按目前的安排，建成冷库120座。',
		when: (facts) => /^(?:截至|截止)?目前,/.test(facts.sentence) && !PROMISES.test(before(facts)),
		gives: () => 'actual'
	},
	{
		name: 'stated-as-reached',
		example: '全市现有养老机构120家。',
		counterexample: '全市新建养老机构120家。',
		when: (facts) => STATED_AS_REACHED.test(before(facts).slice(-24)),
		gives: () => 'actual'
	},
	{
		name: 'plan',
		example: '改造老旧管道1300公里。',
		counterexample: '一、2024年工作回顾\n改造老旧管道1300公里。',
		when: () => true,
		gives: () => 'target'
	}
];

/** Whether a number is a promise, a result or a parameter that applies per case (annotation rules, section 2). */
export function kindOf(
	facts: KindContext,
	without?: ReadonlySet<string>
): { kind: Kind; rules: string[] } {
	const standard = standardRule(facts);
	if (standard) return { kind: 'standard', rules: [`kind/${standard}`] };
	const decision = decide('kind', KIND_RULES, facts, without);
	return decision
		? { kind: decision.value, rules: [decision.rule] }
		: { kind: 'target', rules: [] };
}
