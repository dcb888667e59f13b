import type { Kind } from '../../model/record';
import { standardRule, type StandardContext } from './standard';
import type { TimeContext, Years } from './years';

const STATED_AS_REACHED =
	/(?:现有|已有|已经?|目前|(?<![比较])(?:去年|上年)|截至|现已|原有|约?占全国|刚刚)[^,。;]{0,14}$/;
/** Words that promise, also for a year that is past in a document of unknown date. */
const PROMISED =
	/力争|确保|拟安排|计划(?!执行|完成)|(?<!(?:年初|全年)?预期|计划)目标(?!任务[^,。]{0,6}完成)/;
/** How statistics report: 年末贷款余额7万亿元, 4120万平方米,比上年减少390万平方米. */
const REPORTED =
	/^年末|\d[十百千万亿]*(?:元|人次|人|吨|平方米|千瓦时),(?:比|较)(?:上年|去年|年初)(?:末|底|同期)*(?:增长|增加|下降|减少)\d/;
const PROMISES =
	/力争|确保|实现|争取|计划|目标|今年|年内|到20|(?<![主重必需])要|完成|安排|推进|加快|建设|以上|以内|左右|预期|\d年[,，]/;

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

/** Whether a sentence reports as statistics do and promises nothing. Asked once a sentence, which may hold many numbers. */
export function reportsStatistics(sentence: string): boolean {
	return REPORTED.test(sentence) && !PROMISES.test(sentence);
}

/** Whether a number is a promise, a result or a parameter that applies per case (annotation rules, section 2). */
export function kindOf(context: KindContext): { kind: Kind; rule: string } {
	const { clause, sentence, at, period, years, plan } = context;
	const standard = standardRule(context);
	if (standard) return { kind: 'standard', rule: standard };
	if (context.isOrigin) return { kind: 'actual', rule: 'origin' };
	// 决定命名89个项目为…: a notice reports what it decides.
	if (/决定(?:命名|授予|表彰|认定)/.test(sentence)) return { kind: 'actual', rule: 'decided' };
	if (period.mode === 'review') {
		const ahead = years.stated && years.start >= plan.start;
		if (ahead || years.promises) return { kind: 'target', rule: 'goal-in-review' };
		return { kind: 'actual', rule: period.present ? 'present-state' : 'review' };
	}
	const before = sentence.slice(0, at);
	if (context.reports && clause.quantity.comparator === null)
		return { kind: 'actual', rule: 'stated-as-reached' };
	if (years.end < plan.start && years.stated && !PROMISED.test(before))
		return { kind: 'actual', rule: 'past-year' };
	// 目前,装机占比已达47%,煤炭储备能力超过1000万吨
	if (/^(?:截至|截止)?目前,/.test(sentence) && !PROMISES.test(before))
		return { kind: 'actual', rule: 'stated-as-reached' };
	if (STATED_AS_REACHED.test(before.slice(-24)))
		return { kind: 'actual', rule: 'stated-as-reached' };
	return { kind: 'target', rule: 'plan' };
}
