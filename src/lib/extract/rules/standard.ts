import type { Clause } from '../name/clause';
import { decide } from '../rule';
import { SIZE_RULES, standard, type StandardContext, type StandardRule } from './standard-sizes';

const RATED_UNIT =
	/^(?:千伏|伏|千伏安|小时|分钟|岁|周岁|年|个月|个?工作日|摄氏度|天|秒|元\/.+|米)$/;
/** Words that make a number in such a unit a level that is reached: 优良天数, 预期寿命, 办理时限. */
const RATED_LEVEL =
	/(?:优良|寿命|年限|周期|受教育|(?:储备|储气|应急|保障)能力|压缩|缩短|压减|缩减|平均|减少|增加|时长|时限|生产率|产出|时间|距离|住院日|办理|办结|价格|成本|均价|里程|长度|管道|道路|容量|税收|产值|收入)/;
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
	/^的?[^,、。;]{0,8}?(?:企业|平台|品牌|市场|项目|产业集群|集群|园区|产业园|强县|强镇|县|村|合作社|基地|大户)(?:[^,、。;]{0,2}$|$)/;
/** 产量稳定在百万吨以上 is reached, not a threshold. */
const REACHES_LEVEL = /(?:在|达到?|突破|超过?|提高到|增加到)$/;
const REACHES = /(?:达到?|突破|迈向|迈进|迈入|实现|跃升|成长为|进入|向|将[^,]{0,6})$/;

/** Kinds of units that an aid or a threshold is given in. */
const AID = /(?:给予|予以|享受|按|给与|发放|兑现|奖补|补助|补贴|贴息|奖励|资助)/;

/** 给予…奖补, 每家奖励, 单个企业最高: an amount that each applicant gets. */
const AID_OF_MONEY =
	/(?:给予|予以)[^,。;]{0,24}(?:奖补|奖励|补助|补贴|资助|支持)?[^,。;]{0,14}$|(?:单个|每家|每个|每户|单项)[^,。;]{0,16}(?:不超过|最高|不高于|累计)?[^,。;]{0,8}$|(?:一次性|分别)[^,。;]{0,8}(?:奖补|奖励|补助|补贴)[^,。;]{0,8}$/;

const SUM_OF_COUNTED =
	/\d[家个户](?:以上)?[^、,和及\d]{1,14}?(?<!增加|实现|带动|贡献|创造|新增)(?:主营业务收入|营业收入|销售收入|销售额|营收|产值|税收|纳税额?|增加值)(?:超过?|突破|达到?|过)$/;

/** Numbers that apply per case (annotation rules, sections 2 and 8); in the order in which they are asked. */
export const STANDARD_RULES: readonly StandardRule[] = [
	{
		name: 'rated-unit',
		example: '建设500千伏变电站。',
		counterexample: '人均预期寿命达到79岁。',
		when: ({ clause, indicator }) => isRated(clause, indicator),
		gives: standard
	},
	{
		name: 'threshold-in-words',
		example: '实施亿元以上项目12个。',
		counterexample: '产值稳定在百亿元以上。',
		when: ({ clause: { quantity, left, right } }) =>
			quantity.rule === 'threshold-in-words' && (right !== '' || !REACHES_LEVEL.test(left)),
		gives: standard
	},
	{
		// 3个集群营业收入超百亿元: the sum says which of them are counted.
		name: 'sum-of-counted',
		example: '力争3个产业集群营业收入超百亿元。',
		counterexample: '15家规上工业企业产值达到500亿元。',
		when: ({ clause: { quantity, head, follows, printed } }) =>
			follows &&
			quantity.unit === '元' &&
			// 超百亿元; 15家企业产值达到500亿元 is what they have together.
			quantity.rule === 'multiplier-alone' &&
			SUM_OF_COUNTED.test(head + printed.replace(/[\d.十百千万亿元多]+$/, '')),
		gives: standard
	},
	{
		name: 'population-threshold',
		example: '在20万人口以上的县建设体育馆9个。',
		counterexample: '90%以上的村建成文化广场。',
		when: ({ clause: { quantity, right } }) =>
			/^人口(?:及?以上|及?以下)/.test(right) ||
			(quantity.comparator !== null &&
				/^(?:人|户)?$/.test(quantity.unit) &&
				/^(?:人口)?的?(?:县|市|镇|乡|村|城市)/.test(right) &&
				(quantity.unit !== '' || right.startsWith('人口'))),
		gives: standard
	},
	{
		name: 'grade',
		example: '培育4个万亿级产业。',
		counterexample: '新能源产业迈向万亿级。',
		when: isGradeOfKind,
		gives: standard
	},
	{
		name: 'upper-limit',
		example: '关闭30万吨/年以下煤矿5处。',
		counterexample: '失业率控制在5.5%以下。',
		when: ({ clause: { quantity, right } }) =>
			quantity.comparator === 'le' &&
			quantity.start === quantity.at &&
			/^[^,、。;]{2}/.test(right) &&
			!/^(?:的|左右|水平)/.test(right),
		gives: standard
	},
	{
		name: 'limit',
		example: '创业贷款最高额度30万元。',
		counterexample: '创业贷款规模30万元。',
		when: ({ indicator }) =>
			/(?:最高|最低)[^,]{0,4}(?:额度|限额|比例)|首付款?比例|服务半径$/.test(indicator),
		gives: standard
	},
	{
		name: 'rate-per-case',
		example: '对每名学员补贴800元。',
		counterexample: '补助标准提高30元。',
		when: isRatePerCase,
		gives: standard
	},
	{
		// 按不超过项目投资额的20%给予补助, 基准标准上浮50%, 贴息期不超过3年
		name: 'aid',
		example: '按设备投资额的20%给予补助。',
		counterexample: '设备投资增长20%。',
		when: ({ clause: { left, right, head, quantity } }) =>
			(quantity.unit === '元' && AID_OF_MONEY.test(head) && !EARNED.test(left.slice(-8))) ||
			(quantity.unit === '%' &&
				((/(?:按|不超过)(?:[^,]{2,16}的?)?$/.test(left) && AID.test(right.slice(0, 8))) ||
					/(?:基准|补贴|补助|奖励|课时)[^,]{0,8}标准[^,]{0,6}(?:上浮|下浮)$/.test(left))),
		gives: standard
	},
	{
		// 在确保100%回灌的前提下推广热泵
		name: 'premise',
		example: '在确保100%回灌的前提下推广地下水源热泵。',
		counterexample: '地下水源热泵确保100%回灌。',
		when: ({ after, clause: { head } }) =>
			/^在/.test(head) && /^[^,。;]{2,16}的?(?:前提|条件)下/.test(after),
		gives: standard
	},
	{
		name: 'design-standard',
		example: '新建居住建筑执行75%节能设计标准。',
		counterexample: '新建居住建筑节能率达到75%。',
		when: ({ clause: { quantity, left, right } }) =>
			quantity.unit === '%' &&
			(/^的?节能(?:设计)?(?:强制性)?标准/.test(right) ||
				(/节能$/.test(left) && /^的?(?:设计)?标准/.test(right))),
		gives: standard
	},
	...SIZE_RULES,
	{
		name: 'discount',
		example: '对老年人门票实行五折优惠。',
		counterexample: '门票收入达到计划的五成。',
		when: ({ clause: { quantity } }) => quantity.rule === 'discount',
		gives: standard
	},
	{
		name: 'qualified-noun',
		example: '培育百家年产值超10亿元的企业。',
		counterexample: '企业投资超10亿元。',
		when: ({ clause: { quantity, right } }) =>
			quantity.comparator === 'ge' &&
			/^(?:元|美元|吨|亩|头|只)$/.test(quantity.unit) &&
			QUALIFIED.test(right),
		gives: standard
	},
	{
		name: 'threshold',
		example: '对带动就业3人以上的给予补贴。',
		counterexample: '带动就业3人以上。',
		when: isThreshold,
		gives: standard
	},
	{
		// 对带动就业3人以上并为其缴纳社会保险一年以上的,再给予补贴
		name: 'condition',
		example: '对带动就业3人以上并缴纳社会保险的，给予补贴。',
		counterexample: '对口帮扶带动就业3人以上，给予补贴。',
		when: ({ clause: { quantity, head }, after }) =>
			/^(?:ge|le)$/.test(quantity.comparator ?? '') &&
			/^(?:其中)?(?:对(?!口|外)|凡(?!是)?|符合)/.test(head) &&
			/^[^,。;]*的[,(]/.test(after),
		gives: standard
	},
	{
		// 见习期满留用率达到50%以上的单位, 见习补贴…
		name: 'condition-on-applicants',
		example: '对留用率达到50%以上的单位，发放见习补贴。',
		counterexample: '50%以上的单位建成职工书屋。',
		when: ({ clause: { left, right } }) =>
			/(?:率|比例|期限|达到?|超过|满)$/.test(left) &&
			/^(?:及?以上|及?以下)?的?(?:单位|企业|机构|人员|项目|用人单位|地区|毕业生)[^,]{0,6}$/.test(
				right
			) &&
			/(?:^|[,。;])(?:对|给予|为|向|凡|符合)/.test(left),
		gives: standard
	}
];

/** The name of the rule by which a number is a parameter that applies per case, or null where it is none. */
export function standardRule(
	context: StandardContext,
	without?: ReadonlySet<string>
): string | null {
	return decide('kind', STANDARD_RULES, context, without)?.rule.slice('kind/'.length) ?? null;
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
	// 发放临时救助资金860万元 is what was spent in all.
	if (/(?:发放|拨付|投入|安排)[^,、]{2,12}资金$/.test(left)) return false;
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
