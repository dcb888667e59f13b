import type { Measure } from '../../model/record';
import type { Clause } from '../name/clause';
import type { Indicator } from '../name/indicator';

const RATIO_UNIT = /^(?:[%‰]|\/10万)$/;
const TO =
	/(?:提高|提升|增加|上升|增长|扩大|跃升|攀升|发展|拓展|精简|整合|升|增|降|减少|下降|降低|压减|压缩|缩短|缩小|收窄|回升|恢复|调整|优化|稳定|保持|控制|维持)(?:到|至|在|为)(?:近|约)?$/;
const RISE =
	/(?:增长|提高|增加|上涨|上升|提升|增速|涨幅|增幅|增收|上浮|扩大|增产|快于|增值|净增|涨|增|增长率|递增|回升|提速|翻了?)(?:幅度|速度|率|目标|预期目标)?(?:分别|达到?|均|为|了|约|近|超过?|突破|保持在?|稳定在|不低于|高于|控制在|预期|左右|实际|年均|累计|同比|、|,|在|到|各|不少于|力争|预计|将){0,4}$/;
const FALL =
	/(?:下降|降低|减少|压减|压缩|缩减|降幅|回落|缩小|下浮|降|下调|缩短|压降|精简|削减|减|少|收窄)(?:幅度|率|目标)?(?:分别|达到?|均|为|了|约|近|超过?|突破|保持在?|不低于|控制在|累计|同比|、|,|各|不少于){0,4}$/;
const GROWTH_NAME = /(?:增速|增幅|涨幅|增长率|增长速度|增长(?:预期)?(?:目标)?|经济增长)$/;
const FLOW_OR_STOCK =
	/(?:产量|总产|总量|总额|总值|规模|产值|增加值|生产总值|进出口额?|零售额|投资额?|收入|存款|贷款|余额|发电量|用电量|容量|装机|里程|面积|资金|支出|吞吐量|货运量|客运量|运量|成交额|交易额|销售额|营收|数量|总数|户数|人数|存栏|出栏|储备|库存|水平|标准|时限|浓度|天数|指数|系数|强度|班列|列数|人次|旅客|游客|保有量|利用|转移支付|额度|电量|能力|人口|床位数|消费|到位资金|参保|用水|耗|距离|寿命|年限|时间|拥有量|主体|数|赤字|债券|补贴|产能|利润|税收|产出|之比|比值|外资|企业总数|红线|密度|业务量|销量|蓄水量|开行|入库|诉求)$/;
/** Names of work that is delivered. */
const WORK_NAME =
	/(?:改造|建设|治理|修复|整合|重组|搬迁|培训|演出|引进|造林|种草|绿化|整治|新建|招募|普查|筛查|任务|减税|降费|减税降费|退税|缓缴税费|减负|让利|示范项目|救助|帮扶|建设面积|治理面积|改造面积|修复面积|扩招|安置|受益|受益人口|饮水安全|融资|植树|扩种|就业)$/;
const RELIEF = /减税|降费|减负|让利|减免|负担|税费/;
/** Verbs before a number that say what was done to so many. */
const WORK_VERB =
	/(?:培训|改造|整治|治理|修复|安置|搬迁|扩招|招募|盘活|制修订|制定修订|育成|补充|救治|解决|扶持|适配|招聘|清理|救助|资助|帮扶|加装|安装|配备)[^,、]{0,24}$/;
const SET_GOING = /(?:开工|投产|并网|新增|建成|新建|批复实施)[^,、]{0,8}$/;
const STANDS_AT = /(?:截[至止]|共有|现有|实有|拥有|累计达到?|总数达到?|总计)/;

/**
 * How a number measures its indicator (annotation rules, section 3).
 * @param unit the number's unit, printed or implied
 * @param before the measure of the number before it in the same list, if any
 * @param isOrigin whether the number is X of 从X提高到Y
 * @param annual whether the sentence speaks of a single year
 */
export function measureOf(
	clause: Clause,
	unit: string,
	indicator: Indicator,
	before: Measure | null,
	isOrigin: boolean,
	annual: boolean
): Measure {
	const { left } = clause;
	const to = TO.test(left) || isOrigin;
	const rises = RISE.test(left) && !to;
	const falls = FALL.test(left) && !to && !RELIEF.test(left);
	if (unit === '百分点') return pointsMeasure(clause, indicator, before, rises, falls);
	if (RATIO_UNIT.test(unit)) return ratioMeasure(clause, indicator, before, rises, falls, to);
	if (unit === '倍' || unit === '番') {
		const ratio = /(?:是|为|相当于|达到?[^,]{0,16}的|低于|高于|水平)[^,]{0,14}的?$/.test(left);
		return unit === '倍' && ratio && !rises ? 'share' : 'growth';
	}
	if (unit === '系数') return /系数$/.test(indicator.name) ? 'level' : 'share';
	// 累计创建绿色工厂198个, of a single year: all that there are, not the work of the year.
	if (annual && /累计/.test(clause.head) && COUNTED_WORK.test(unit)) return 'level';
	return absoluteMeasure(clause, indicator, before, rises, falls, to);
}

function pointsMeasure(
	{ left }: Clause,
	{ classes }: Indicator,
	before: Measure | null,
	rises: boolean,
	falls: boolean
): Measure {
	if (falls) return 'decrease';
	if (rises) return 'increase';
	if (/(?:高于|快于|高出|低于|超过|好于|优于)[^,]{0,10}$/.test(left)) return 'level';
	return before ?? (classes.has('fall') ? 'decrease' : 'increase');
}

function ratioMeasure(
	clause: Clause,
	{ classes, name, verb }: Indicator,
	before: Measure | null,
	rises: boolean,
	falls: boolean,
	to: boolean
): Measure {
	if (falls || /浓度(?:累计)?改善(?:了|约|超|近)?$/.test(clause.left)) return 'decline';
	if (
		rises ||
		GROWTH_NAME.test(name) ||
		(/目标/.test(name) && /增长|增速/.test(clause.earlier.slice(-24) + clause.head))
	)
		return 'growth';
	if (/(?:率|比重|占比|比例|覆盖面)$/.test(name) && !clause.listed) return 'share';
	if (/降幅$/.test(name)) return 'decline';
	if (/^的?(?:增速|增长|增幅|涨幅)/.test(clause.right)) return 'growth';
	if (!to && before && (clause.listed || (continuesList(clause) && !classes.has('reach'))))
		return before;
	if (!to && (classes.has('decrease') || classes.has('fall')) && verb !== '') return 'decline';
	return 'share';
}

function continuesList({ follows, left }: Clause): boolean {
	return follows && /^(?:[、和及与]|以及)/.test(left);
}

function absoluteMeasure(
	clause: Clause,
	{ classes, name, verb }: Indicator,
	before: Measure | null,
	rises: boolean,
	falls: boolean,
	to: boolean
): Measure {
	const { left, right, quantity } = clause;
	if (to) return 'level';
	const relieves = RELIEF.test(name + left.slice(-10));
	if (relieves) return 'increase';
	if (
		falls ||
		/(?:压减|削减|减少)(?!到|至)[^,、。]{2,16}$/.test(left) ||
		/(?:减量|减排量|减船转产)$/.test(name) ||
		classes.has('decrease')
	)
		return 'decrease';
	if (/(?:全部|均|都|已|实现)?(?:脱贫|摘帽|出列|退出)(?!人口|县|村)/.test(right.slice(0, 16)))
		return 'decrease';
	if (rises || (classes.has('add') && !STANDS_AT.test(left) && !/(?:年限|寿命|标准)$/.test(name)))
		return 'increase';
	if (
		/新增|新建|新开工|新开拓|新核准|新认证|净增/.test(name) &&
		!FLOW_OR_STOCK.test(name.replace(/(?:面积|装机|户数|规模|人口|里程|能力)$/, ''))
	)
		return 'increase';
	if (clause.listed && before) return before;
	if (STANDS_AT.test(clause.head)) return 'level';
	if (quantity.unit === '元') return moneyMeasure(clause, name, verb);
	return workOrStock(clause, { classes, name, verb, rule: '' }, before);
}

function workOrStock(
	clause: Clause,
	{ classes, name, verb }: Indicator,
	before: Measure | null
): Measure {
	const { left, right, quantity } = clause;
	const led = quantity.start < quantity.at;
	const reached = led || /(?:达到?|稳定|保持|维持|突破|超过?|规模)/.test(left);
	if (/(?:装机|规模)$/.test(name) && SET_GOING.test(left) && !/总/.test(name)) return 'increase';
	if ((WORK_NAME.test(name) && !/规模/.test(name)) || (WORK_VERB.test(left) && !/达到/.test(left)))
		return 'increase';
	if (
		/(?:面积|里程)$/.test(name) &&
		/(?:完成|建设|治理|改造|开工|建成|实施|发展|推广|恢复|改善)/.test(left)
	)
		return 'increase';
	if (/^(?:项|类)$/.test(quantity.unit) && (verb === '实现' || /实现|“[^”]+办”/.test(right + name)))
		return 'level';
	if (FLOW_OR_STOCK.test(name)) return 'level';
	if (PEOPLE_UNIT.test(quantity.unit) && right !== '' && !reached) return 'increase';
	// 为6000栋建筑安装设备
	if (/(?:为|对|给)$/.test(left) && /(?:安装|加装|配备|提供|开展|进行|实施)/.test(right))
		return 'increase';
	if (/(?:生产|实现|惠及|服务|覆盖)$/.test(verb) && !/^(?:处|所|座)$/.test(quantity.unit))
		return 'level';
	if (reached && !classes.has('deliver') && !classes.has('deliver_kept'))
		return COUNTED_WORK.test(quantity.unit) && led && right ? 'increase' : 'level';
	if (classes.has('deliver') || classes.has('deliver_kept')) return 'increase';
	if (continuesList(clause) && before) return before;
	return COUNTED_WORK.test(quantity.unit) ? 'increase' : 'level';
}

const PEOPLE_UNIT = /^(?:人|户|名|)$/;

/** Units of things that are delivered one by one. */
const COUNTED_WORK =
	/^(?:个|家|所|名|位|套|台|辆|座|处|项|件|条|张|支|场|场次|次|批|人次|只|头|例|门|种|列|对|宗)$/;

/** Money is a flow that statistics report, unless it is set free or given up. */
function moneyMeasure({ left, right }: Clause, name: string, verb: string): Measure {
	if (/(?:带动|拉动)[^,、]{0,12}$/.test(left)) return 'increase';
	if (/(?:激活|盘活|清理|清欠|收回|化解|消化)/.test(verb + left))
		return /化债|化解/.test(verb + left) ? 'decrease' : 'increase';
	if (/(?:化债|债务化解)$/.test(name)) return 'decrease';
	return /^新/.test(name) && right === '' ? 'increase' : 'level';
}
