import { describe, expect, it } from 'vitest';
import { recordsOf, scanTools } from '../fixtures';
import { fold } from '../../text/fold';
import type { Reason } from './reasons';
import { scan } from '../scan';

/** Why each number of a sentence is no record; null where it is one. */
function reasonsOf(sentence: string): (Reason | null)[] {
	return scan(fold(sentence), scanTools).map(({ dismissed }) => dismissed);
}

describe('what looks like a quantity and is none', () => {
	it.each<[string, string, Reason]>([
		['a year', '2027年全面建成示范区', 'year'],
		['a year before a dash', '2026-2028年实施方案', 'year'],
		['a month', '9月底前完成', 'date'],
		['a day of a month', '15日前报送', 'date'],
		['a time of day', '每日8时开始', 'date'],
		['a quarter', '3季度末前完工', 'date'],
		['chains that a policy is about', '围绕3条产业链招商', 'list-count'],
		['how many goals are set', '围绕民生提出8项指标', 'list-count'],
		['an age of history', '20世纪的厂房', 'date'],
		['a deadline in years', '用3年时间完成整治', 'period'],
		['a period in words and digits', '为期2个月的专项行动', 'period'],
		['weeks', '连续3周开展活动', 'period'],
		['years on end', '质量连续6年稳定向好', 'period'],
		['so many times on end', '考核连续3次获评优秀', 'period'],
		['steps', '总量连续跨过3个千亿元台阶', 'list-count'],
		['a rank', '总量居全国第6', 'ordinal'],
		['a rank with a place', '排名第12位', 'ordinal'],
		['among the first ten', '进入全国前10位', 'rank'],
		['places gained', '营商环境排名上升5位', 'rank'],
		['the first quarters', '前3季度平稳运行', 'date'],
		['an anniversary', '迎接建校70周年', 'ordinal'],
		['a plenary session', '落实10次全会精神', 'ordinal'],
		['a national road', '改造G109沿线', 'name'],
		['a provincial road', '打通S224线', 'name'],
		['a generation of mobile network', '建成5G工厂', 'name'],
		['a speed as a name', '建设400G全光网', 'name'],
		['a model', '量产C919客机', 'name'],
		['a version', '发布2.0版指南', 'name'],
		['a scenic grade', '创建4A级景区', 'name'],
		['the largest firms of the world', '引进世界500强企业', 'name'],
		['a club of countries', '参加20国集团会议', 'name'],
		['in the title of a plan', '印发《防沙治沙规划（2026—2030年）》', 'title'],
		['in the title of a law', '落实《稳增长60条措施》', 'title'],
		['in the number of a document', '（内政发〔2024〕18号）', 'document-number'],
		['at an issue', '第3期', 'ordinal'],
		['a slogan of so many things', '推进“3大行动”', 'slogan'],
		['a slogan in digits', '落实“1571”工作部署', 'slogan'],
		['a slogan as a sum', '构建“1+8”政策体系', 'slogan'],
		['a circle of minutes in its name', '打造“15分钟健身圈”', 'slogan'],
		['announcing tasks', '完成6大任务', 'list-count'],
		['announcing aspects', '从8个方面发力', 'list-count'],
		['announcing what must be done', '办好10件民生实事', 'list-count'],
		['what is focussed on', '聚焦7个重点领域', 'list-count'],
		['what is adhered to', '做到3个坚持', 'list-count'],
		['a package of measures', '出台稳经济38条措施', 'policy-package'],
		['a package by its short name', '落实民营经济25条，', 'policy-package'],
		['all provinces that there are', '服务全国31个省份', 'scope'],
		['the whole people', '带领2400万各族人民', 'mention']
	])('%s: %s', (_title, sentence, reason) => {
		expect([...new Set(reasonsOf(sentence))]).toEqual([reason]);
	});

	it.each<[string, string, Reason]>([
		['at the start', '1.加快旗县医院建设', 'item-number'],
		['after a full stop', '抓好落实。2.加快建设', 'item-number'],
		['before an enumeration comma', '3、加快建设', 'item-number'],
		['in brackets', '（4）加快建设', 'item-number'],
		['before a bracket', '5）加快建设', 'item-number']
	])('the number of an item %s: %s', (_title, sentence, reason) => {
		expect(reasonsOf(sentence)).toEqual([reason]);
	});
});

describe('what makes no record, whatever finds or dismisses it', () => {
	it.each([
		['a telephone number', '联系电话：0471-6944567。'],
		['a mobile number', '咨询请拨13847100000。'],
		['a service number', '拨打12345热线。'],
		['a score', '以3:0取胜。'],
		['a time', '会议于9:30召开。'],
		['a time in words', '每日8时30分开始。'],
		['a date with hyphens', '发布于2025-03-18。'],
		['a date with points', '发布于2025.3.18。'],
		['a date in characters', '二〇二五年三月十八日。'],
		['a postcode', '邮编010098。'],
		['proverbs', '千方百计、万无一失、百尺竿头。'],
		['one of each', '坚持一企一策、一户一档。'],
		['a slogan in words', '推进“十大工程”和“五个一”行动。'],
		['a thousand people in the name of a programme', '实施“千名硕博进企业”行动。'],
		['a programme named after an amount', '实施百亿斤粮食增产工程。'],
		['lakes in a name', '加强一湖两海保护。'],
		['two digits of growth', '保持两位数增长。'],
		['everything covered', '实现全覆盖、零容忍、倍增。'],
		['numbered items', '1.加快建设。2.抓好落实。'],
		['numbered items in words', '一、总体要求。（二）主要任务。'],
		['an article of a law', '根据《预算法》第三十五条的规定。'],
		['a standard by its number', '执行GB/T 2260—2007标准。'],
		['a round of inspection', '抓好第三轮第二批督察整改。'],
		['a session', '市第十六届人民代表大会第四次会议。'],
		['thanks to the people', '向全区2400多万各族人民致敬。'],
		['a highway', '推进G7京新高速和S29线建设。']
	])('%s: %s', (_title, text) => {
		expect(recordsOf(text).map(({ span, indicator }) => `${span} ${indicator}`)).toEqual([]);
	});
});

describe('what looks like one of these and is a quantity', () => {
	it.each([
		['“破百” in quotation marks', '企业数量“破百”'],
		['a thing whose name has a letter', '完成投资A类30亿元'],
		['delivered projects', '完成350个重点项目'],
		['counted delivered measures', '取消72项行政审批事项'],
		['many small counts', '新增60个社区'],
		['a count at least', '办好至少8场赛事'],
		['a lifetime', '平均受教育年限达到12年'],
		['days of good air', '优良天数达标330天'],
		['approval made shorter', '审批时限压缩至3个工作日'],
		['a number equal to a year, with a unit', '修建2025公里'],
		['a monthly amount', '月均工资6000元'],
		['what a group puts on the grid', '推进华能集团100万千瓦风电项目并网'],
		['what a base puts on the grid', '加快包头基地200万千瓦光伏等项目建设并网'],
		['what is built in a park', '开工建设工业园区50万平方米标准厂房项目']
	])('%s: %s', (_title, sentence) => {
		expect(reasonsOf(sentence)).toEqual([null]);
	});
});
