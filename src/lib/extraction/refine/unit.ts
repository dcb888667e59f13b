import type { Clause } from './clause';

const PEOPLE =
	/(?:人口|群众|农民工?|牧民|职工|居民|学生|毕业生|人员|人才|老人|老年人|残疾人|儿童|劳动力|游客|旅客|就业|参保|教师|医生|党员|干部|居民|职工|贫困|新增城镇|各族人民|患者|感染者|青年|妇女|农户|人数|家庭人口)$/;
const PEOPLE_AFTER =
	/^(?:各族|多)?(?:[^,、。]{0,6})?(?:人口|群众|农民工|牧民|职工|居民|学生|毕业生|人员|人才|老人|老年人|残疾人|儿童|劳动力|游客|各族人民|党员|干部|患者|青年|妇女)/;
const MONEY =
	/(?:增加值|产值|投资|收入|GDP|生产总值|经济总量|销售额|营收|零售额|进出口额?|规模|贷款|存款|交易额|资金|税收|利润|存贷款|市值|基金|产业|集群)$/;
const FIRMS = /(?:企业数量|企业|市场主体|经营主体|数量)$/;
const COEFFICIENT = /(?:系数|指数|之比|比值|比)$/;

/** The unit that a text leaves out (贫困人口减少40万: 人), or the empty string where it implies none. */
export function impliedUnit({ quantity, right }: Clause, indicator: string): string {
	const multiplied =
		quantity.low >= 100 && quantity.unitAt - quantity.at > String(quantity.low).length - 8;
	if (COEFFICIENT.test(indicator) && quantity.low < 100) return '系数';
	if (quantity.rule === 'number' && !multiplied) return '';
	if (PEOPLE_AFTER.test(right) || PEOPLE.test(indicator)) return '人';
	if (quantity.low >= 1e4 && MONEY.test(indicator)) return '元';
	if (FIRMS.test(indicator)) return '家';
	return quantity.low >= 1e10 ? '元' : '';
}
