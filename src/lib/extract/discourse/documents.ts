import { namedSpan, type PlanYears } from '../../language/zh/time';
import type { Rule } from '../rule';
import { lastYear, review, type Opening } from './period';

/** What a document as a whole speaks of is read from. */
export interface DocumentFacts {
	title: string;
	plan: PlanYears;
}

/** How titles of reports end that tell how something went. */
const REVIEWS =
	/(?:执行|完成|进展|发展|实施|落实|运行|推进|工作|建设|整改|开展)情况(?:的?(?:报告|通报|公告|汇报|综述))?$|(?:总结|公报|决算|年报|评估)(?:的?报告)?$|年度报告$|评估报告$/;
/** What comes next is in such a report too: …执行情况与2025年计划草案的报告. */
const PLANS = /草案|安排|打算|(?:与|和|及|暨)[^,。]{0,20}(?:计划|预算|规划|目标|任务|要点)/;

/** What time a document speaks of before a heading or an opening says so. */
export const DOCUMENT_RULES: readonly Rule<DocumentFacts, Opening>[] = [
	{
		// “A report that only reviews speaks of results, whatever its verbs” (annotation rules, section 8).
		name: 'only-reviews',
		example: {
			text: '新建粮仓80座，力争粮食产量达到700万吨。',
			entry: { title: '关于2025年粮食安全工作进展情况的报告' }
		},
		counterexample: {
			text: '新建粮仓80座。',
			entry: { title: '关于2024年计划执行情况与2025年计划草案的报告' }
		},
		when: ({ title }) => REVIEWS.test(title.trim()) && !PLANS.test(title),
		gives: ({ title, plan }) => ({
			...review(namedSpan(title, plan) ?? lastYear(plan)),
			only: true
		})
	}
];
