import { namedSpan, type PlanYears } from '../../language/zh/time';
import type { Rule } from '../rule';
import { before, lastYear, past, plan, review, type Opening } from './period';

/** What a heading is read from. */
export interface HeadingFacts {
	title: string;
	/** 1 is outermost. */
	level: number;
	plan: PlanYears;
	/** The years that it names. */
	span: PlanYears | null;
}

const REVIEWS =
	/(?:执行|完成|落实|实施|进展|运行)情况(?:$|[及和与])|回顾|总结|以来的?工作|取得.*成[就绩效]|工作情况|进展$|成就|过去|五年来|一年来/;
const AHEAD = /今后|未来/;
const PLANS =
	/今后|未来|目标|任务|安排|重点工作|工作重点|总体要求|部署|打算|建议|举措|思路|工作(?!回顾|总结|情况)/;
/** Where a plan starts from: 发展基础, 现状与形势; 夯实发展基础 is a task. */
const FOUNDATION =
	/(?:^|发展|工作|规划|建设|产业|现实|现有|资源|环境|保护|主要|[的、与和及])(?:基础|现状|成效|成果|背景|历程)(?!设施|研究|教育|能力|支撑|工程|数据)/;
/** What it faces: 存在的问题, 机遇与挑战. */
const SITUATION =
	/形势|机遇|挑战|(?:存在|面临|主要|突出)的?(?:突出|主要|困难和|困难与|一些)*(?:问题|困难|不足|短板)|问题(?:与|和)|短板弱项$|^问题$/;
const TO_DO =
	/任务|要求|目标|解决|整治|化解|应对|攻坚|治理|整改|把握|抢抓|补齐|对策|举措|夯实|加强|巩固|提升|强化|完善|拓展|转化|推广|应用|运用|落实|推动|推进|加快|研判|防范/;

/** Words that turn a heading of a lower level to another time; its section's time holds otherwise. */
const EXPLICIT = new RegExp(
	`回顾|过去|五年来|一年来|去年|今后|未来|主要(?:预期)?目标|${SITUATION.source}|(?:${FOUNDATION.source})`
);
/** A date of issue or a title that names its years is no heading of a time. */
const NO_TIME =
	/^\(?20\d\d年\d{1,2}月(?:\d{1,2}日)?\)?$|^《|》$|通知$|意见$|规划$|方案$|公报$|报告$/;

/** Longest heading that says what a section is; longer ones tell what is in it. */
const LONGEST = 20;
const says = ({ title }: HeadingFacts, words: RegExp): boolean =>
	title.length <= LONGEST && words.test(title) && !TO_DO.test(title) && !AHEAD.test(title);

const reviews = ({ title }: HeadingFacts): boolean => REVIEWS.test(title) && !AHEAD.test(title);

/** Facts of a heading, or null where it can say nothing of time. */
export function headingFacts(title: string, level: number, years: PlanYears): HeadingFacts | null {
	if (NO_TIME.test(title) || (level > 2 && !EXPLICIT.test(title))) return null;
	return { title, level, plan: years, span: namedSpan(title, years) };
}

/** What time the sentences under a heading speak of. */
export const HEADING_RULES: readonly Rule<HeadingFacts, Opening>[] = [
	{
		name: 'review-of-years',
		example: '一、“十三五”发展回顾\n新建粮仓80座。',
		counterexample: '一、工作回顾\n新建粮仓80座。',
		when: (facts) => reviews(facts) && facts.span !== null && facts.span.start < facts.plan.start,
		gives: ({ span, plan: years }) => review(past(span ?? lastYear(years), years))
	},
	{
		name: 'review',
		example: '一、工作回顾\n新建粮仓80座。',
		counterexample: '一、重点工作\n新建粮仓80座。',
		when: reviews,
		gives: ({ plan: years }) => review(before(years))
	},
	{
		name: 'foundation',
		example: {
			text: '一、发展基础\n建成粮仓80座。\n二、主要任务\n新建粮仓90座。',
			entry: { plan_start: 2021, plan_end: 2025 }
		},
		counterexample: '一、夯实发展基础\n建成粮仓80座。',
		when: (facts) => says(facts, FOUNDATION),
		gives: ({ span, plan: years }) =>
			review(span && span.end < years.start ? span : before(years), 'section')
	},
	{
		name: 'situation',
		example: '一、面临形势\n粮仓仅有80座。\n二、主要任务\n新建粮仓90座。',
		counterexample: '一、解决突出问题\n新建粮仓80座。',
		when: (facts) => says(facts, SITUATION),
		gives: ({ plan: years }) => ({ ...review(lastYear(years), 'section'), present: true })
	},
	{
		// 2025年主要目标 of a plan of several years: what it leads to by then.
		name: 'goals-by-year',
		example: {
			text: '二、2025年主要目标\n粮仓达到80座。',
			entry: { plan_start: 2021, plan_end: 2025 }
		},
		counterexample: '二、2025年主要目标\n粮仓达到80座。',
		when: ({ span, title, plan: years }) =>
			span !== null &&
			span.start === span.end &&
			span.end >= years.end &&
			years.start < years.end &&
			/目标|愿景|展望/.test(title),
		gives: ({ span, plan: years }) => plan({ start: years.start, end: span?.end ?? years.end })
	},
	{
		name: 'years-ahead',
		example: '二、“十五五”时期主要目标\n新建粮仓80座。',
		counterexample: '二、粮食安全\n新建粮仓80座。',
		when: ({ span, plan: years }) => span !== null && span.end >= years.start,
		gives: ({ span, plan: years }) => plan(span ?? years)
	},
	{
		name: 'years-past',
		example: '一、2024年粮食生产\n新建粮仓80座。',
		counterexample: '一、2025年粮食生产\n新建粮仓80座。',
		when: ({ span, title }) => span !== null && !PLANS.test(title),
		gives: ({ span, plan: years }) => review(past(span ?? lastYear(years), years))
	},
	{
		name: 'tasks',
		example: '一、2024年工作回顾\n新建粮仓80座。\n二、重点任务\n新建粮仓90座。',
		counterexample: '二、粮食安全\n新建粮仓80座。',
		when: ({ title }) => PLANS.test(title),
		gives: ({ plan: years }) => plan(years)
	}
];
