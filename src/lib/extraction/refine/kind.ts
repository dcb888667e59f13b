import type { Kind } from '../../dataset/record';
import type { Period, PlanYears } from '../text/period';
import type { Clause } from './clause';
import type { Years } from './years';

/** A rate, named somewhere in the clause: …补助标准由每人每年610元提高到640元. */
const RATE_NAME =
	/标准(?!化)|起征点|起付线|限额|每人每[月年]|(?:补贴|补助|津贴)(?:不低于|提高到|分别|为|由|从)/;
/** Words that make an amount of money a rate per case: 每人, 补助标准, 起付线. */
const PER_CASE =
	/(?:补助|补贴|奖励|救助|资助|标准|每人|每户|每亩|每月|每名|每年每|起付线|起征点|上限|限额|课时|最高|给予|按|最低工资|单户|单笔)[^,。;]{0,12}$/;
const RATED_UNIT =
	/^(?:千伏|伏|千伏安|小时|分钟|岁|周岁|年|个月|个?工作日|摄氏度|天|秒|元\/.+|米)$/;
const RATED_LEVEL =
	/(?:优良|寿命|年限|受教育|压缩|缩短|压减|缩减|平均|减少|增加|时长|时限|生产率|产出|时间|距离|住院日|办理|办结|价格|成本|均价|里程|长度|管道|道路)/;
const THRESHOLD_AFTER =
	/^(?:及?以上|及?以下|以内)?的(?!只有|目标|任务|要求|增速|增长|水平|规模|速度|比例|基础)[^,。;]{0,20}/;
const THRESHOLD_NOUN =
	/^(?:的)?[^,、。;]{0,8}?(?:企业|项目|产业集群|集群|园区|产业园|强县|强镇|县|村|合作社|基地|大户)(?:[^,、。;]{0,2}$|$)/;
const ACTUAL_BEFORE =
	/(?:现有|已有|已经?|目前|(?<![比较])(?:去年|上年)|截至|现已|原有|约?占全国|刚刚)[^,。;]{0,14}$/;
/** Words that promise, also for a year that is past in a document of unknown date. */
const PROMISED = /力争|确保|拟安排|计划|目标/;
const CHANGE =
	/(?:提高|增加|上浮|增长|提升|上调|增幅|降低|下调|下降|减少)(?:了|约|近|不低于|不少于|超过|幅度)?$/;
/** An amount as large as this is a sum that is spent, not a rate per case. */
const LARGEST_RATE = 1e7;

/** What the kind is decided from. */
export interface KindContext {
	clause: Clause;
	indicator: string;
	sentence: string;
	/** Where the number stands in the sentence. */
	at: number;
	period: Period;
	years: Years;
	plan: PlanYears;
	/** Whether the number is X of 从X提高到Y. */
	isOrigin: boolean;
	/** Whether a count stands before it in the same phrase (4个万亿级产业). */
	counted: boolean;
}

/** Whether a number is a promise, a result or a parameter that applies per case (annotation rules, section 2). */
export function kindOf(context: KindContext): { kind: Kind; rule: string } {
	const { sentence, at, period, years, plan } = context;
	if (isStandard(context)) return { kind: 'standard', rule: 'standard-per-case' };
	if (context.isOrigin) return { kind: 'actual', rule: 'origin' };
	// 决定命名89个项目为…: a notice reports what it decides.
	if (/决定(?:命名|授予|表彰|认定)/.test(sentence)) return { kind: 'actual', rule: 'decided' };
	if (period.mode === 'review') {
		const ahead = years.stated && years.start >= plan.start;
		if (ahead || years.promises) return { kind: 'target', rule: 'goal-in-review' };
		return { kind: 'actual', rule: period.present ? 'present-state' : 'review' };
	}
	if (years.end < plan.start && years.stated && !PROMISED.test(sentence.slice(0, at)))
		return { kind: 'actual', rule: 'past-year' };
	if (ACTUAL_BEFORE.test(sentence.slice(Math.max(0, at - 24), at)))
		return { kind: 'actual', rule: 'stated-as-reached' };
	return { kind: 'target', rule: 'plan' };
}

function isStandard({ clause, indicator, counted }: KindContext): boolean {
	const { quantity, left, right } = clause;
	const { unit, comparator } = quantity;
	if (RATED_UNIT.test(unit)) {
		if (unit === '米')
			return (
				/^[^,、。;]/.test(right) && !/^(?:以上|以内)?[,。;]/.test(right) && quantity.low < 1000
			);
		return !RATED_LEVEL.test(clause.earlier.slice(-12) + left + indicator);
	}
	if (quantity.rule === 'threshold-in-words') return true;
	if (
		/^(?:人口)?(?:以上|以下)?(?:的)?人?口?(?:县|市|镇|村)|^人口(?:以上|以下)/.test(right) &&
		comparator !== null
	)
		return true;
	if (quantity.rule === 'grade')
		return counted || /(?:一批|若干|多个|[个家])[^,]{0,2}$/.test(left) || /^及?以上/.test(right);
	// 50万元以下拖欠账款, 30万吨/年以下煤矿
	if (
		comparator === 'le' &&
		quantity.start === quantity.at &&
		/^[^,、。;]{2}/.test(right) &&
		!/^(?:的|左右|水平)/.test(right)
	)
		return true;
	const change = CHANGE.test(left);
	if (
		!change &&
		/^元/.test(unit) &&
		quantity.high < LARGEST_RATE &&
		(PER_CASE.test(left) || RATE_NAME.test(clause.head)) &&
		!/增收|节约|增产|收入|产值|降低|减轻/.test(left)
	)
		return true;
	if (unit === '%' && !change && /(?:补贴标准|补助标准|课时基准补贴标准)$/.test(indicator))
		return true;
	return (
		THRESHOLD_AFTER.test(right) &&
		comparator !== null &&
		comparator !== 'approx' &&
		!/(?:分别|增长|达到|实现|完成|保持)[^,]{0,6}$/.test(left)
	);
}
