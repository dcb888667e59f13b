import type { Measure } from '../../dataset/record';
import type { Clause } from './clause';
import type { Indicator } from './indicator';

const RATIO_UNIT = /^[%‰]$/;
const RISE_TO =
	/(?:提高|提升|增加|上升|增长|扩大|达|升|增|降|减少|下降|降低|压减|缩小|收窄|回升|恢复|调整|稳定|保持|控制|维持)(?:到|至|在)(?:近|约)?$/;
const RISE =
	/(?:增长|提高|增加|上涨|上升|提升|增速|涨幅|增幅|增收|上浮|扩大|增产|快于|高于|增值|净增|涨|增|增长率|递增|回升|提速|翻)(?:幅度|速度|率|目标|预期目标)?(?:分别|达到?|均|为|了|约|近|超过?|突破|保持在?|稳定在|不低于|高于|控制在|预期|左右|实际|年均|[一]?直|累计|同比|、|,|在|到|各|不少于|力争|达|预计|将)*$/;
const FALL =
	/(?:下降|降低|减少|压减|压缩|缩减|降幅|回落|缩小|下浮|降|下调|缩短|压降|精简|削减|节约|减|少|收窄|低于)(?:幅度|率|目标)?(?:分别|达到?|均|为|了|约|近|超过?|突破|保持在?|不低于|控制在|累计|同比|、|,|各|不少于)*$/;
const FLOW_OR_STOCK =
	/(?:产量|总量|总额|总规模|规模|产值|增加值|生产总值|进出口额?|零售额|投资额?|收入|存款|贷款|余额|发电量|用电量|装机容量|总装机|里程|总里程|面积|总面积|播种|资金|支出|吞吐量|货运量|客运量|运量|成交额|交易额|销售额|营收|数量|总数|户数|人数|存栏|出栏|储备|库存|水平|标准|时限|浓度|天数|指数|系数|强度|班列|列数|接待|人次|旅客|保有量|利用|转移支付|额度|电量|能力|人口|床位|消费|到位资金|指标|参保|用水|耗|距离|寿命|年限|时间|拥有量|数)$/;

/**
 * How the number measures its indicator (annotation rules, section 3).
 * @param stem the words between the indicator and the number, as printed
 */
export function measureOf(clause: Clause, indicator: Indicator): Measure {
	const { unit } = clause.quantity;
	const left = clause.left;
	const rises = RISE.test(left) && !RISE_TO.test(left);
	const falls = FALL.test(left) && !RISE_TO.test(left);
	if (unit === '百分点')
		return falls
			? 'decrease'
			: rises || indicator.classes.has('grow')
				? 'increase'
				: indicator.classes.has('fall')
					? 'decrease'
					: 'increase';
	if (RATIO_UNIT.test(unit)) {
		if (falls) return 'decline';
		if (rises) return 'growth';
		if (/(?:增速|增幅|涨幅|增长率?|增长速度)$/.test(indicator.name)) return 'growth';
		if (/降幅$/.test(indicator.name)) return 'decline';
		if (/^的?(?:增速|增长|增幅|涨幅)/.test(clause.right)) return 'growth';
		return 'share';
	}
	if (unit === '倍' || unit === '番') {
		if (/(?:是|为|相当于|达到?[^,]{0,12}的)[^,]{0,14}的?$/.test(left) && !rises && unit === '倍')
			return 'share';
		return 'growth';
	}
	return absoluteMeasure(clause, indicator, rises, falls);
}

function absoluteMeasure(
	clause: Clause,
	indicator: Indicator,
	rises: boolean,
	falls: boolean
): Measure {
	const { classes, name } = indicator;
	if (RISE_TO.test(clause.left)) return 'level';
	if (falls || classes.has('decrease')) return 'decrease';
	if (
		/^(?:全部|均|都)?(?:已)?(?:脱贫|摘帽|出列|退出)/.test(
			clause.right.replace(/^.{0,10}?(?=全部|均|都|脱贫|摘帽|出列)/, '')
		)
	)
		return 'decrease';
	if (rises || classes.has('add') || /^(?:新增|新建|新开工|净增)/.test(name)) return 'increase';
	if (/累计|总数|总量|总规模|总面积/.test(clause.left) && classes.has('reach')) return 'level';
	if (
		classes.has('reach') &&
		/(?:达到?|稳定|保持|维持|突破|超过?|控制)/.test(clause.left + clause.quantity.rule)
	)
		return deliveredWork(clause, name) ? 'increase' : 'level';
	if (FLOW_OR_STOCK.test(name) && !/(?:建设|改造|治理|新建|整治)/.test(clause.left)) return 'level';
	if (clause.quantity.start < clause.quantity.at && FLOW_OR_STOCK.test(name)) return 'level';
	if (classes.has('deliver') || classes.has('deliver_kept') || /^(?:改造|培训|引进)/.test(name))
		return FLOW_OR_STOCK.test(name) && !classes.has('deliver_kept') ? 'level' : 'increase';
	return defaultMeasure(clause);
}

function deliveredWork(clause: Clause, name: string): boolean {
	return /(?:建设|改造|治理|培训|建成|新建|完成)/.test(clause.left) && !FLOW_OR_STOCK.test(name);
}

const COUNTED =
	/^(?:个|家|所|户|名|位|套|台|辆|座|处|项|件|条|张|支|场|场次|次|批|人次|人|只|头|对|亩|公里|平方米)$/;

function defaultMeasure({ quantity, right }: Clause): Measure {
	if (quantity.unit === '元') return 'level';
	if (COUNTED.test(quantity.unit) && right) return 'increase';
	return 'level';
}
