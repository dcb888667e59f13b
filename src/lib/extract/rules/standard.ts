import type { Clause } from '../name/clause';

/** What a standard is recognised from. */
export interface StandardContext {
	clause: Clause;
	indicator: string;
	/** Whether a count stands before it in the same phrase (4个万亿级产业). */
	counted: boolean;
}

type Rule = readonly [name: string, holds: (context: StandardContext) => boolean];

const RATED_UNIT =
	/^(?:千伏|伏|千伏安|小时|分钟|岁|周岁|年|个月|个?工作日|摄氏度|天|秒|元\/.+|米)$/;
/** Words that make a number in such a unit a level that is reached: 优良天数, 预期寿命, 办理时限. */
const RATED_LEVEL =
	/(?:优良|寿命|年限|受教育|压缩|缩短|压减|缩减|平均|减少|增加|时长|时限|生产率|产出|时间|距离|住院日|办理|办结|价格|成本|均价|里程|长度|管道|道路|容量|税收|产值|收入)/;
/** Words that make an amount of money a rate per case: 每人, 补助标准, 起付线. */
const PER_CASE =
	/(?:补助|补贴|奖励|救助|资助|标准|每人|每户|每亩|每月|每名|每年每|起付线|起征点|上限|限额|课时|最高|给予|按|最低工资|单户|单笔)[^,。;]{0,12}$/;
/** A rate, named somewhere in the clause: …补助标准由每人每年610元提高到640元. */
const RATE_NAME =
	/标准(?!化)|起征点|起付线|限额|每人每[月年]|(?:补贴|补助|津贴)(?:不低于|提高到|分别|为|由|从)/;
const EARNED = /增收|节约|增产|收入|产值|降低|减轻/;
const CHANGE =
	/(?:提高|增加|上浮|增长|提升|上调|增幅|降低|下调|下降|减少)(?:了|约|近|不低于|不少于|超过|幅度)?$/;
/** An amount as large as this, in 元, is a sum that is spent, not a rate per case. */
const LARGEST_RATE = 1e7;
const OF_THRESHOLD =
	/^(?:及?以上|及?以下|以内)?的(?!只有|目标|任务|要求|增速|增长|水平|规模|速度|比例|基础)[^,。;]{0,20}/;
const QUALIFIED =
	/^的?[^,、。;]{0,8}?(?:企业|项目|产业集群|集群|园区|产业园|强县|强镇|县|村|合作社|基地|大户)(?:[^,、。;]{0,2}$|$)/;
/** 产量稳定在百万吨以上 is reached, not a threshold. */
const REACHES_LEVEL = /(?:在|达到?|突破|超过?|提高到|增加到)$/;
const REACHES = /(?:达到?|突破|迈向|迈进|迈入|实现|跃升|成长为|进入|向|将[^,]{0,6})$/;

/** In the order in which they are asked; each is a construct of the language, with an example. */
const RULES: readonly Rule[] = [
	// 500千伏线路, 24小时值班, 60周岁以上
	['rated-unit', ({ clause, indicator }) => isRated(clause, indicator)],
	// 亿元以上项目
	[
		'threshold-in-words',
		({ clause: { quantity, left, right } }) =>
			quantity.rule === 'threshold-in-words' && (right !== '' || !REACHES_LEVEL.test(left))
	],
	// 20万人口以上的县
	[
		'population-threshold',
		({ clause: { quantity, right } }) =>
			quantity.comparator !== null &&
			/^(?:人口)?(?:以上|以下)?的?人?口?(?:县|市|镇|村)|^人口(?:以上|以下)/.test(right)
	],
	['grade', isGradeOfKind],
	// 50万元以下拖欠账款, 30万吨/年以下煤矿
	[
		'upper-limit',
		({ clause: { quantity, right } }) =>
			quantity.comparator === 'le' &&
			quantity.start === quantity.at &&
			/^[^,、。;]{2}/.test(right) &&
			!/^(?:的|左右|水平)/.test(right)
	],
	['rate-per-case', isRatePerCase],
	// 贷款最高额度30万元, 首付款比例20%, 服务半径2公里, 按设备投资额的8%给予奖励
	[
		'limit',
		({ clause: { left, right, quantity }, indicator }) =>
			/(?:最高|最低)[^,]{0,4}(?:额度|限额|比例)|首付款?比例|服务半径$/.test(indicator) ||
			(quantity.unit === '%' && /按[^,]{2,14}的$/.test(left) && /^(?:给予|予以)/.test(right))
	],
	// 超千亿元企业2家, 10亿元以上项目40个
	[
		'qualified-noun',
		({ clause: { quantity, right } }) =>
			quantity.comparator === 'ge' &&
			/^(?:元|美元|吨|亩|头|只)$/.test(quantity.unit) &&
			QUALIFIED.test(right)
	],
	// 带动就业3人以上的, 达到50%以上的单位
	['threshold', isThreshold]
];

/** The name of the rule by which a number is a parameter that applies per case, or null where it is none. */
export function standardRule(context: StandardContext): string | null {
	return RULES.find(([, holds]) => holds(context))?.[0] ?? null;
}

function isRated({ quantity, right, earlier, left }: Clause, indicator: string): boolean {
	if (!RATED_UNIT.test(quantity.unit)) return false;
	if (quantity.unit === '米')
		return /^[^,、。;]/.test(right) && !/^(?:以上|以内)?[,。;]/.test(right) && quantity.low < 1000;
	return !RATED_LEVEL.test(earlier.slice(-12) + left + indicator);
}

/** 一批百亿级项目, 4个万亿级产业, 千吨级航道 tell the kind of thing; 千万千瓦级风电基地 and 向万亿级迈进 promise. */
function isGradeOfKind({ clause: { quantity, left, right }, counted }: StandardContext): boolean {
	if (quantity.rule !== 'grade') return false;
	if (counted || /(?:一批|若干|多个|[个家])[^,]{0,2}$/.test(left) || /^及?以上/.test(right))
		return true;
	if (quantity.unit === '吨' && /^[^,]{0,4}(?:船|航道|码头|泊位|海船|江)/.test(right)) return true;
	return /^元?$/.test(quantity.unit) && !REACHES.test(left) && !/^(?:迈进|跨越|跃升)/.test(right);
}

function isRatePerCase({ clause: { quantity, left, head }, indicator }: StandardContext): boolean {
	if (CHANGE.test(left)) return false;
	if (quantity.unit === '%') return /(?:补贴标准|补助标准)$/.test(indicator);
	if (!/^元/.test(quantity.unit) || quantity.high >= LARGEST_RATE || EARNED.test(left.slice(-8)))
		return false;
	return PER_CASE.test(left) || RATE_NAME.test(head);
}

function isThreshold({ clause: { quantity, left, right, printed } }: StandardContext): boolean {
	const { comparator, unit, low } = quantity;
	if (comparator === null || comparator === 'approx' || !OF_THRESHOLD.test(right)) return false;
	if (unit === '%' && !/^的?(?:单位|企业|地区|人员)/.test(right)) return false;
	// 设立总规模不低于100亿元的基金: a sum, not a threshold.
	if (/^元/.test(unit) && low >= LARGEST_RATE && !printed.endsWith('以上')) return false;
	return !/(?:分别|增长|达到|实现|完成|保持)[^,]{0,6}$/.test(left);
}
