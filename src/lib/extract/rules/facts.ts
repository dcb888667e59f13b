import type { Force, Kind, Per } from '../../model/record';
import { decide, type Rule } from '../rule';

/** What the facts of a number are read from: stretches of its sentence, clean text. */
export interface FactContext {
	kind: Kind;
	/** The sentence up to the number. */
	before: string;
	/** From the last comma or full stop up to the number. */
	clause: string;
	/** From the number to the next comma or full stop. */
	after: string;
	indicator: string;
}

const said = ({ clause, indicator }: FactContext): string => `${clause} ${indicator}`;
/** 年均增长5%、迈上3万亿元台阶: a level that is reached is not per year. */
const APART = /^.*\d[^、]*、(?=(?:迈上|达到?|突破|超过?|提高到|增加到|增至)[^、]*$)/;

/** What a number is counted over (年均, 累计), where the text says so. */
export const PER_RULES: readonly Rule<FactContext, Per>[] = [
	{
		name: 'yearly',
		example: { text: '旅游收入年均增长9%。', entry: { plan_start: 2021, plan_end: 2025 } },
		// 年均浓度 and 年均气温 are averages over the days of one year.
		counterexample: '细颗粒物年均浓度降至25微克/立方米。',
		when: (facts) =>
			/年均(?!浓度|气温|降水|值)|每年|逐年|年平均增|年度平均/.test(
				said({ ...facts, clause: facts.clause.replace(APART, '') })
			) || /^[^,。;]{0,4}\/年/.test(facts.after),
		gives: () => 'year'
	},
	{
		name: 'monthly',
		example: '平均每月新增企业2万户。',
		counterexample: '每人每月补助400元。',
		when: (facts) => facts.kind !== 'standard' && /每月|月均/.test(said(facts)),
		gives: () => 'month'
	},
	{
		name: 'daily',
		example: '污水日处理能力达到30万吨。',
		counterexample: '污水处理能力达到30万吨。',
		when: (facts) => /每日|每天|日均|日(?:处理|供水|产量|产能)/.test(said(facts)),
		gives: () => 'day'
	},
	{
		name: 'total',
		example: '五年累计造林300万亩。',
		counterexample: '造林300万亩。',
		when: (facts) =>
			/累计|合计|总计|(?:五年|三年|期间)[^,。;]{0,10}共|[两三四五]年[^,。;]{0,6}共/.test(
				said(facts)
			),
		gives: () => 'total'
	}
];

/** Words by which a number speaks of a part of its year: 一季度, 上半年, 1-11月, 前三个月, 5月份. */
const PART_OF_YEAR = new RegExp(
	[
		'前?[一二三四1-4]个?季度|[上下]半年',
		'|(?:[1一][-至]|(?<!提)前)(?:1[0-2]?|[2-9]|十[一二]?|[一二三四五六七八九])个?月份?',
		'|(?:1[0-2]?|[2-9]|十[一二]?|[一二三四五六七八九])月份'
	].join('')
);
/** A part of the year that opens the sentence holds for its clauses: 今年上半年,…,… */
const OPENS_SENTENCE = new RegExp(`^(?:今年|去年|20\\d\\d年)?(?:${PART_OF_YEAR.source})`);

export const PART_RULES: readonly Rule<FactContext, string>[] = [
	{
		name: 'in-clause',
		example: '工业增加值一季度增长7%。',
		counterexample: '工业增加值全年增长7%。',
		when: (facts) => PART_OF_YEAR.test(said(facts)),
		gives: (facts) => PART_OF_YEAR.exec(said(facts))?.[0] ?? ''
	},
	{
		name: 'opens-sentence',
		example: '今年上半年，快递业务量2亿件，增长17%。',
		counterexample: '今年，快递业务量2亿件，增长17%。',
		when: ({ before }) => OPENS_SENTENCE.test(before) && !/全年|[;；]/.test(before),
		gives: ({ before }) => PART_OF_YEAR.exec(before)?.[0] ?? ''
	}
];

const BASIS =
	/同口径|同比口径|可比口径|可比价格?|不变价格?|(?:剔除|扣除)[^,。;]{2,16}?(?:因素|影响)/;

/** The basis on which a change is measured. */
export const BASIS_RULES: readonly Rule<FactContext, string>[] = [
	{
		name: 'in-clause',
		example: '一般公共预算收入同口径增长5%。',
		counterexample: '一般公共预算收入增长5%。',
		when: ({ clause }) => BASIS.test(clause),
		gives: ({ clause }) => BASIS.exec(clause)?.[0] ?? ''
	},
	{
		name: 'behind',
		example: '地区生产总值增长6%（按可比价格计算）。',
		counterexample: '地区生产总值增长6%（初步核算）。',
		when: ({ after }) => BASIS.test(after),
		gives: ({ after }) => BASIS.exec(after)?.[0] ?? ''
	},
	{
		name: 'clause-before',
		example: '按可比价格计算，地区生产总值增长6%。',
		counterexample: '按年度计划，地区生产总值增长6%。',
		when: ({ before }) =>
			/(?:按|剔除|扣除)[^,。;]{2,16},[^,。;]*$/.test(before) && BASIS.test(before.slice(-60)),
		gives: ({ before }) => BASIS.exec(before.slice(-60))?.[0] ?? ''
	}
];

/** What went better than expected is a result: 好于预期. */
const EXPECTED = /预计(?!目标)|(?<![于过出合到超])预期(?!目标|指标)/;
const PRELIMINARY = /初步(?:核算|统计|测算|预计)|快报/;
/** What is done is estimated no more: 预计投资增长17%,已完成项目20个. */
const DONE = /^(?:已|实际|截至)/;

/** The clauses before a number that an estimate in them holds for, the nearest first. */
function estimating({ before }: FactContext): string {
	const clauses = (before.split(/[。;!?]/).at(-1) ?? '').split(',');
	const done = clauses.findLastIndex((clause) => DONE.test(clause.trim()));
	return clauses.slice(Math.max(0, done)).join(',');
}

/** Whether a result is not final. The rule says how: expected, or first reckoned. */
export const ESTIMATE_RULES: readonly Rule<FactContext, true>[] = [
	{
		name: 'preliminary',
		example: '经初步核算，去年地区生产总值增长6%。',
		counterexample: '经核定，去年地区生产总值增长6%。',
		when: (facts) => facts.kind === 'actual' && PRELIMINARY.test(estimating(facts)),
		gives: () => true
	},
	{
		name: 'expected',
		example: '去年地区生产总值预计增长6%。',
		counterexample: '去年地区生产总值好于预期，增长6%。',
		when: (facts) => facts.kind === 'actual' && EXPECTED.test(estimating(facts)),
		gives: () => true
	}
];

const HARD =
	/确保|必须|约束性|不得|不能|严格控制|严控|坚决|不低于|不少于|不高于|不超过|务必|守住|底线|红线/;
const SOFT = /力争|争取|预期性|预期(?!寿命)|努力|鼓励|引导|左右$|尽快|探索/;

/** How binding a target is worded; the nearest word before the number says. */
export const FORCE_RULES: readonly Rule<FactContext, Force>[] = [
	{
		name: 'hard',
		example: '确保粮食产量达到800亿斤。',
		counterexample: '力争粮食产量达到800亿斤。',
		when: ({ kind, clause }) => kind === 'target' && lastOf(HARD, clause) > lastOf(SOFT, clause),
		gives: () => 'hard'
	},
	{
		name: 'soft',
		example: '力争粮食产量达到800亿斤。',
		counterexample: '确保粮食产量达到800亿斤。',
		when: ({ kind, clause }) => kind === 'target' && SOFT.test(clause),
		gives: () => 'soft'
	},
	{
		name: 'hard-of-statement',
		example: '确保粮食播种面积稳定，产量达到800亿斤。',
		counterexample: '粮食播种面积稳定，产量达到800亿斤。',
		when: ({ kind, before }) =>
			kind === 'target' &&
			lastOf(HARD_OPENING, statement(before)) > lastOf(SOFT_OPENING, statement(before)),
		gives: () => 'hard'
	},
	{
		name: 'soft-of-statement',
		example: '加强农田建设，力争粮食播种面积稳定，产量达到800亿斤。',
		counterexample: '加强农田建设，粮食播种面积稳定，产量达到800亿斤。',
		when: ({ kind, before }) => kind === 'target' && SOFT_OPENING.test(statement(before)),
		gives: () => 'soft'
	},
	{
		name: 'expected-of-list',
		example: '2025年经济社会发展的主要预期目标是：粮食播种面积稳定；产量达到800亿斤。',
		counterexample: '主要预期目标是：粮食播种面积稳定。产量达到800亿斤。',
		when: ({ kind, before }) => kind === 'target' && EXPECTED_LIST.test(sentence(before)),
		gives: () => 'soft'
	}
];

/** A part that opens with such a word binds those after it, to the end of the statement. */
const HARD_OPENING = /(?:^|,)[^,]{0,6}(?:确保|必须)/;
/** 争取新一轮任务 is to be granted something; with a number it is to reach it. */
const SOFT_OPENING = /(?:^|,)[^,]{0,6}(?:力争|争取(?=[^,]*\d))/;
/** All that such a head lists is expected, to the end of the sentence: its items end in semicolons. */
const EXPECTED_LIST = /(?:^|[,;])[^,;]{0,24}预期(?:性)?(?:目标|指标)[^,;]{0,3}:/;

const statement = (before: string): string => before.split(/[。;!?]/).at(-1) ?? '';
const sentence = (before: string): string => before.split(/[。!?]/).at(-1) ?? '';

function lastOf(pattern: RegExp, text: string): number {
	let last = -1;
	for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) last = match.index;
	return last;
}

/** Those of whom a number is where its name leaves it out. */
const HOLDER = new RegExp(
	[
		'(?:^|[,。;])(?:推动|支持|发挥|引导)?((?:区属|省属|市属|县属|自治区属|中央|国有|民营|规模以上|前\\d+[家户名])',
		'[^,。;、]{0,10}?(?:企业|单位|院校|高校|集团|机构))[^,。;]{0,16}[,，]?[^,。;]*$'
	].join('')
);

export const SCOPE_RULES: readonly Rule<FactContext, string>[] = [
	{
		name: 'holder',
		example: '区属国有企业创新导向突出，高新技术企业数量达到100家。',
		counterexample: '高新技术企业数量达到100家。',
		when: (facts) => holderOf(facts) !== null,
		gives: (facts) => holderOf(facts) ?? ''
	},
	{
		// 培育领军企业50家以上,货运量占…40%: those that the clause before counts.
		name: 'of-those-counted',
		example: '培育物流领军企业50家，货运量占全区的40%。',
		counterexample: '培育物流领军企业50家，全区货运量增长40%。',
		when: ({ before }) => COUNTED.test(before),
		gives: ({ before }) => COUNTED.exec(before)?.[1] ?? ''
	},
	{
		// 扣除价格因素 takes nothing out of the thing.
		name: 'less',
		example: '扣除房地产开发投资后，固定资产投资增长3%。',
		counterexample: '扣除价格因素后，固定资产投资增长3%。',
		when: ({ before }) => LESS.test(before),
		gives: ({ before }) => LESS.exec(before)?.[0] ?? ''
	}
];

const COUNTED =
	/(?:培育|打造|引进|建设|新增|发展)([^,。;、\d]{0,10}(?:企业|园区|基地|集团|景区))\d+[家个](?:以上|左右)?,[^,。;\d]{0,6}占[^,。;\d]*$/;
const LESS = /(?:扣除|剔除)(?!价格|物价)[^,。;]{2,16}?后(?=,[^,。;]*$)/;

function holderOf({ before, indicator }: FactContext): string | null {
	const holder = HOLDER.exec(before.slice(-60))?.[1] ?? null;
	return holder !== null && !indicator.includes(holder.slice(0, 4)) ? holder : null;
}

/** The facts of a number that its sentence states, and the rules that say so. */
export function factsOf(context: FactContext, without?: ReadonlySet<string>) {
	const per = decide('per', PER_RULES, context, without);
	const part = decide('part-of-year', PART_RULES, context, without);
	const basis = decide('basis', BASIS_RULES, context, without);
	const estimate = decide('estimate', ESTIMATE_RULES, context, without);
	const force = decide('force', FORCE_RULES, context, without);
	const scope = decide('scope', SCOPE_RULES, context, without);
	return {
		facts: {
			per: per?.value ?? null,
			part_of_year: part?.value ?? null,
			basis: basis?.value ?? null,
			estimate: estimate?.value ?? false,
			force: force?.value ?? null,
			scope: scope?.value ?? null
		},
		rules: [per, part, basis, estimate, force, scope].flatMap((decision) => decision?.rule ?? [])
	};
}
