import { namedSpan, type PlanYears } from '../../language/zh/time';
import type { Rule } from '../rule';
import { lastYear, past, plan, review, type Opening } from './period';

/** What a heading is read from. */
export interface HeadingFacts {
	title: string;
	/** 1 is outermost. */
	level: number;
	plan: PlanYears;
	/** The years that it names. */
	span: PlanYears | null;
}

const REVIEWS = /回顾|总结|以来的?工作|取得.*成[就绩效]|工作情况|成就|过去|五年来|一年来/;
const AHEAD = /今后|未来/;
const PLANS =
	/今后|未来|目标|任务|安排|重点工作|工作重点|总体要求|部署|打算|建议|举措|思路|工作(?!回顾|总结|情况)/;
/** Words that turn a heading of a lower level to another time; its section's time holds otherwise. */
const EXPLICIT = /回顾|过去|五年来|一年来|去年|今后|未来|主要(?:预期)?目标/;
/** A date of issue or a title that names its years is no heading of a time. */
const NO_TIME = /^\(?20\d\d年\d{1,2}月(?:\d{1,2}日)?\)?$|通知$|意见$|规划$|方案$|公报$|报告$/;

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
		gives: ({ plan: years }) => review(lastYear(years))
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
