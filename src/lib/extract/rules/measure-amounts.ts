import {
	continuesList,
	counted,
	delivers,
	isAmount,
	RATE_OR_AREA,
	reachesMark,
	type MeasureRule
} from './measure-facts';
import { WORK_ON_EXISTING } from './existing';
import { MONEY_RULES } from './measure-money';
import { PEOPLE_RULES } from './measure-people';

const ON_EXISTING = new RegExp(`(?:${WORK_ON_EXISTING})现有`);

/** 减轻企业负担80亿元, 降低用户成本9亿元; taxes that are forgone are relief. */
const CUTS_COST = /(?:减轻|降低|减少)[^,、。]{0,12}(?:负担|成本|费用)[^,、。]{0,4}$/;

/** Amounts, by what is said of them. */
export const AMOUNT_RULES: readonly MeasureRule[] = [
	{
		// All that there are, not the work of the year.
		name: 'so-far',
		example: '累计创建绿色工厂198个。',
		counterexample: '创建绿色工厂198个。',
		when: (facts) => facts.annual && /累计/.test(facts.clause.head) && counted(facts),
		gives: () => 'level'
	},
	{
		name: 'ends-at',
		example: '床位数增加到3.5万张。',
		counterexample: '床位数增加3.5万张。',
		when: ({ endsAt }) => endsAt,
		gives: () => 'level'
	},
	{
		name: 'relief',
		example: '为企业减税降费80亿元。',
		counterexample: '税收收入80亿元。',
		when: ({ is, name, left }) => is.relief.test(name + left.slice(-10)) && !CUTS_COST.test(left),
		gives: () => 'increase'
	},
	{
		name: 'cut',
		example: '压减一般性支出9亿元。',
		counterexample: '一般性支出9亿元。',
		when: ({ is, falls, left, name, indicator }) =>
			falls ||
			/(?:压减|削减|减少)(?!到|至)[^,、。]{2,16}$/.test(left) ||
			CUTS_COST.test(left) ||
			is.reducedName.test(name) ||
			indicator.classes.has('decrease'),
		gives: () => 'decrease'
	},
	{
		name: 'saved',
		example: '年节约标准煤2万吨，减排二氧化碳6万吨。',
		counterexample: '消费标准煤2万吨，减排设施6万套。',
		when: ({ is, left, unit, clause }) =>
			is.savedAt.test(left) && (clause.listed || !is.countedUnit.test(unit)),
		gives: () => 'decrease'
	},
	{
		name: 'left-behind',
		example: '5万人全部脱贫。',
		counterexample: '5万人脱贫人口参加培训。',
		when: ({ is, right, unit }) => unit !== '元' && is.leftBehind.test(right.slice(0, 18)),
		gives: () => 'decrease'
	},
	...PEOPLE_RULES,
	{
		name: 'kept-within',
		example: '新增建设用地不得突破1.3万亩。',
		counterexample: '新增建设用地1.3万亩。',
		when: ({ is, left, clause }) => is.limitAt.test(left + clause.printed.replace(/\d.*$/, '')),
		gives: () => 'level'
	},
	{
		name: 'rise',
		example: '补助标准提高30元。',
		counterexample: '补助标准提高到30元。',
		when: ({ rises }) => rises,
		gives: () => 'increase'
	},
	{
		name: 'addition',
		example: '新增设施农业3万亩。',
		counterexample: '设施农业3万亩。',
		when: ({ indicator: { classes }, is, left, name }) =>
			!is.keptName.test(name) &&
			((classes.has('add') && !is.standsAt.test(left)) ||
				(is.addedName.test(name) &&
					(is.gainedName.test(name) || !is.stockName.test(name.replace(is.addable, ''))))),
		gives: () => 'increase'
	},
	{
		name: 'listed',
		example: '肉、奶产量稳定在60亿斤、160亿斤。',
		counterexample: '一般公共预算收入增长8.2%、突破3000亿元。',
		when: ({ clause, before }) => clause.listed && isAmount(before),
		gives: ({ before }) => before ?? 'level'
	},
	{
		name: 'stands-at',
		example: '全市现有养老机构120家。',
		counterexample: '全市新建养老机构120家。',
		when: (facts) =>
			(facts.is.standsAt.test(facts.clause.head) && !ON_EXISTING.test(facts.clause.head)) ||
			(counted(facts) &&
				!delivers(facts) &&
				!facts.indicator.classes.has('add') &&
				/截[至止][^,;。]{2,12},$/.test(facts.clause.earlier)),
		gives: () => 'level'
	},
	{
		name: 'addition-of-thing',
		example: '增加学位超1.6万个。',
		counterexample: '学位超1.6万个。',
		when: (facts) =>
			!facts.is.stockName.test(facts.name) &&
			/(?:增加|补充|增设|扩充)(?!到|至|值)[^,、]{1,10}$/.test(facts.left),
		gives: () => 'increase'
	},
	...MONEY_RULES,
	{
		name: 'set-going',
		example: '并网新能源装机300万千瓦。',
		counterexample: '新能源装机300万千瓦。',
		when: ({ is, name, left }) =>
			((/(?:装机|规模)$/.test(name) && is.setGoingAt.test(left)) || is.setGoingName.test(name)) &&
			!/总|累计/.test(name),
		gives: () => 'increase'
	},
	{
		name: 'work',
		example: '老旧小区改造410个。',
		counterexample: '老旧小区410个。',
		when: ({ is, name, left }) =>
			(is.workName.test(name) && !/规模/.test(name)) ||
			(is.workVerbAt.test(left) && !/达到?/.test(left)),
		gives: () => 'increase'
	},
	{
		name: 'work-on-area',
		example: '完成绿地面积30万亩。',
		counterexample: '绿地面积30万亩。',
		when: ({ is, name, left }) => is.areaName.test(name) && is.workOnArea.test(left),
		gives: () => 'increase'
	},
	{
		// 实现350项事项“免证办”
		name: 'matters-done-so',
		example: '实现350项事项“免证办”。',
		counterexample: '下放350项事项。',
		when: ({ unit, name, right, indicator: { verb } }) =>
			/^(?:项|类)$/.test(unit) && (verb === '实现' || /实现|“[^”]+办”/.test(right + name)),
		gives: () => 'level'
	},
	{
		name: 'moved',
		example: '推动31个村达到和美乡村标准。',
		counterexample: '31个村达到和美乡村标准。',
		when: (facts) =>
			facts.right !== '' &&
			facts.is.moveAt.test(facts.left) &&
			(counted(facts) || facts.is.peopleUnit.test(facts.unit) || RATE_OR_AREA.test(facts.unit)),
		gives: () => 'increase'
	},
	{
		name: 'stock',
		example: '煤炭产量12.5亿吨。',
		counterexample: '出台地方标准3个。',
		when: (facts) =>
			facts.is.stockName.test(facts.name) &&
			!(/标准$/.test(facts.name) && counted(facts)) &&
			!/^[^,、]{2,14}(?:成为|转为|变为)/.test(facts.right),
		gives: () => 'level'
	},
	{
		name: 'is-so',
		example: '城区公园为410座。',
		counterexample: '建设城区公园410座。',
		when: (facts) =>
			(facts.right === '' &&
				!delivers(facts) &&
				counted(facts) &&
				facts.is.isAt.test(facts.left)) ||
			/^,?(?:是|均为|占)/.test(facts.next),
		gives: () => 'level'
	},
	{
		name: 'state',
		example: '14所职业学校与企业联合办学。',
		counterexample: '推动14所职业学校与企业联合办学。',
		when: (facts) =>
			/^[、和及与]?$/.test(facts.left) &&
			(counted(facts) || facts.is.peopleUnit.test(facts.unit)) &&
			facts.is.state.test(facts.right),
		gives: () => 'level'
	},
	{
		name: 'in-all',
		example: '高新技术企业超6万家。',
		counterexample: '建设冷链仓库超60座。',
		when: (facts) =>
			facts.right === '' &&
			facts.left !== '' &&
			!delivers(facts) &&
			facts.clause.quantity.start < facts.clause.quantity.at,
		gives: () => 'level'
	},
	{
		name: 'people',
		example: '5000名大学生返乡。',
		counterexample: '大学生5000名。',
		when: (facts) =>
			facts.is.peopleUnit.test(facts.unit) &&
			facts.right !== '' &&
			!reachesMark(facts) &&
			!facts.is.reach.test(facts.left),
		gives: () => 'increase'
	},
	{
		name: 'equipped',
		example: '为6000栋建筑安装智能电表。',
		counterexample: '安装智能电表6000块。',
		when: ({ left, right, is }) =>
			/(?:为|对|给)(?:约|近|超|超过)?$/.test(left) && is.equip.test(right),
		gives: () => 'increase'
	},
	{
		name: 'served',
		example: '惠及企业3000家。',
		counterexample: '引进企业3000家。',
		when: ({ is, unit, indicator: { verb } }) =>
			is.serve.test(verb) && !/^(?:处|所|座)$/.test(unit),
		gives: () => 'level'
	},
	{
		name: 'reached',
		example: '稳定使用渠水3万立方米。',
		counterexample: '使用渠水3万立方米。',
		when: (facts) => (reachesMark(facts) || facts.is.reach.test(facts.left)) && !delivers(facts),
		gives: (facts) => (counted(facts) && reachesMark(facts) && facts.right ? 'increase' : 'level')
	},
	{
		name: 'delivered',
		example: '建设冷链仓库28座。',
		counterexample: '冷链仓库28座。',
		when: delivers,
		gives: () => 'increase'
	},
	{
		// A review that names things and how many they are, without a verb, says how many there are.
		name: 'counted-in-review',
		example: '一、2024年工作回顾\n国家级卓越工厂16家。',
		counterexample: '一、2024年工作回顾\n新增国家级卓越工厂16家。',
		when: (facts) =>
			facts.reviews &&
			counted(facts) &&
			facts.right === '' &&
			facts.left !== '' &&
			facts.indicator.classes.size === 0 &&
			!/^新|^(?:第|全部|累计)/.test(facts.name),
		gives: () => 'level'
	},
	{
		name: 'list-goes-on',
		example: '冷链仓库28座、绿道3公里。',
		counterexample: '绿道3公里。',
		when: (facts) => continuesList(facts) && isAmount(facts.before),
		gives: ({ before }) => before ?? 'level'
	},
	{
		name: 'counted',
		example: '冷链仓库28座。',
		counterexample: '用水28亿立方米。',
		when: counted,
		gives: () => 'increase'
	},
	{
		name: 'amount',
		example: '新鲜牧草28吨。',
		counterexample: '冷链仓库28座。',
		when: () => true,
		gives: () => 'level'
	}
];
