import type { Clause } from '../name/clause';

const PEOPLE =
	/(?:人口|群众|农民工?|牧民|职工|居民|学生|毕业生|人员|人才|人才总量|老人|老年人|残疾人|儿童|劳动力|游客|旅客|就业|参保|教师|医生|党员|干部|贫困|各族人民|患者|感染者|青年|妇女|农户|人数|群体|劳动者|技工|安全饮水|饮水)$/;
const PEOPLE_AFTER =
	/^(?:各族|多|余)?[^,、。;]{0,10}?(?:人口|群众|农民工|牧民|职工|居民|学生|毕业生|人员|人才|老人|老年人|残疾人|儿童|劳动力|游客|党员|干部|患者|青年|妇女|孕产妇|群体|劳动者|纳税人|网民|志愿者|监测对象|服务对象|保障对象)/;
const HOUSEHOLDS_AFTER = /^(?:多|余)?[^,、。;]{0,10}?(?:家庭|农户|住户|用户)/;
const MONEY =
	/(?:增加值|产值|投资|收入|GDP|生产总值|经济总量|销售额|营收|零售额|进出口额?|规模|贷款|存款|交易额|资金|税收|利润|存贷款|市值|基金|产业|集群)$/;
const FIRMS = /(?:企业数量|企业|市场主体|经营主体|数量)$/;
const COEFFICIENT = /(?:系数|指数|之比|比值|比|倍差|收入比|利用效率|PUE值?)(?:\([A-Za-z]+\))?$/;
const SCORE = /(?:满意度|得分|评分|分数)$/;

/** What the air quality standard (GB 3095) gives in µg/m³. */
const AIR = /(?:颗粒物|PM2\.5|PM10|臭氧|二氧化[硫氮])(?:\([A-Z0-9.]+\))?[^,]{0,6}浓度$/;

/** Rates per so many people: 每百万人口因自然灾害死亡率. */
const PER_PEOPLE = /每[\d.]*[十百千万亿]+(?:名|位)?[^每]{0,16}(?:死亡|发病|受灾|伤亡)[率数]$/;

/** The unit that a text leaves out (贫困人口减少40万: 人), or the empty string where it implies none. */
function impliedUnit({ quantity, right, left }: Clause, indicator: string): string {
	if (quantity.low < 1000 && !quantity.multiplied) {
		if (AIR.test(indicator)) return '微克/立方米';
		if (COEFFICIENT.test(indicator)) return '系数';
		if (SCORE.test(indicator)) return '分';
		if (PER_PEOPLE.test(indicator)) return '人';
		if (quantity.rule === 'number') return '';
	}
	// 百亿级企业, 千亿级集群: by what they turn over.
	if (quantity.rule === 'grade' && quantity.low >= 1e8) return '元';
	if (/人次$/.test(indicator)) return '人次';
	if (
		quantity.multiplied &&
		(PEOPLE_AFTER.test(right) || PEOPLE.test(indicator) || /人数$/.test(left))
	)
		return '人';
	if (quantity.multiplied && HOUSEHOLDS_AFTER.test(right)) return '户';
	if (quantity.low >= 1e4 && MONEY.test(indicator)) return '元';
	if (FIRMS.test(indicator)) return '家';
	return quantity.multiplied && quantity.low >= 1e10 ? '元' : '';
}

/** The unit of a number: printed, borrowed from the end of its list (分别提高15、22个百分点), or implied; empty for none. */
export function unitOf(clauses: readonly Clause[], index: number, indicator: string): string {
	const clause = clauses[index];
	if (!clause) return '';
	const { quantity } = clause;
	const next = clauses[index + 1];
	const shares = next?.listed && !quantity.multiplied ? next.quantity.unit : '';
	if (quantity.unit === '个' && shares === '百分点') return shares;
	// 41.3万0-59周岁残疾人: the age stands between the number and those whom it counts.
	const aged = clause.right === '' && next && /^周?岁$/.test(next.quantity.unit) ? next.right : '';
	return (
		quantity.unit || shares || impliedUnit(aged ? { ...clause, right: aged } : clause, indicator)
	);
}
