import type { Rule } from '../rule';
import { isSeparator } from './classes';
import type { Frame } from './frame';
import { GOALS } from './goals';
import { readLeft } from './left';
import {
	antecedent,
	isIncomplete,
	lastTold,
	nounBefore,
	nounBehind,
	subject,
	textBefore,
	unitOf,
	type NamingFacts,
	type Subject
} from './subject';
import { classTest, textOf, type Token } from './tokens';

/** 占 and what it is a share of, as words of a left side: 制造业增加值占地区生产总值(的比重). */
const SHARE = /^(.*占.+?)(?:的|比重|比例|达到?|为)*$/;
/** The patterns of shares, rates and differences. */
export const RATIOS: readonly Rule<NamingFacts, Subject>[] = [
	{
		name: 'growth-goal',
		example: '把增长预期目标定在5%左右。',
		counterexample: '粮食产量增长5%左右。',
		when: (facts) => unitOf(facts) === '%' && growthGoal(facts.frame) !== '',
		gives: ({ frame }) => ({ name: growthGoal(frame), core: '经济', bare: true })
	},
	...GOALS,
	{
		name: 'share-of-total',
		example: '煤炭产量占全国的25%。',
		counterexample: '煤炭产量增长25%。',
		when: ({ frame }) =>
			/^[%‰]$/.test(frame.clause.quantity.unit) &&
			/占(?!比|地)/.test(textBefore(frame)) &&
			SHARE.test(textBefore(frame)),
		gives: (facts) => {
			const words = textOf(facts.frame.left.noun);
			const share = words.includes('占')
				? words
				: textBefore(facts.frame).replace(/(?:约|近|超过|达到?|为|的)+$/, '');
			const base = share.startsWith('占')
				? sharer(facts)
				: measuresOnly(facts.frame)
					? antecedent(facts)
					: '';
			const name = share
				.replace(/(?:分别|约)+占/, '占')
				.replace(/^[我全本][省市区县](?=.{2})/, '')
				.replace(
					/的?(?:比重|比例|比)?(?:提高|上升|提升|达到?|保持|稳定|超过|接近|为|到|在|近|的)*$/,
					''
				);
			return { name: `${base}${name}比重`, core: base || name.replace(/占.*$/, ''), bare: true };
		}
	},
	{
		name: 'ratio-to',
		example: '单位产值水耗是全国平均水平的1.6倍。',
		counterexample: '单位产值水耗下降16%。',
		when: ({ frame }) =>
			/^(?:倍|%)$/.test(frame.clause.quantity.unit) &&
			/(?:是|相当于|为|完成)[^,]{2,16}的$/.test(textBefore(frame)),
		gives: (facts) => {
			const words = textBefore(facts.frame);
			const parts = /^(.*?)(是|相当于|为|完成)([^,]{2,16})的$/.exec(words);
			const link = facts.frame.before.findIndex(({ word }) => word.endsWith(parts?.[2] ?? '是'));
			const own = link > 0 ? textOf(readLeft(facts.frame.before.slice(0, link)).noun) : '';
			const of = own || (unitOf(facts) === '倍' ? wholeAntecedent(facts) : antecedent(facts));
			const to = parts?.[3]?.replace(/^(?:分别|依次)/, '') ?? '';
			const times = unitOf(facts) === '倍';
			if (parts?.[2] === '完成' && !times) {
				// 完成年度投资的90%: of the investment itself; 开工率达到80% is told before.
				if (!own && /(?:投资|支出|资金)$/.test(to))
					return { name: `${to}完成率`, core: to, bare: true };
				if (/(?:目标|任务|计划)$/.test(to)) {
					const last = facts.told.at(-1);
					const isRatio = /(?:比重|比例|率)$/.test(last?.name ?? '');
					const whole = own || (isRatio ? last?.core : '') || wholeAntecedent(facts);
					return { name: `${whole}完成${to}比例`, core: of, bare: true };
				}
			}
			if (/\d{4}年|上年|去年|计划|目标|任务/.test(to)) return { name: of, core: of, bare: true };
			if (/预算/.test(to)) return { name: `${of}占${to}比重`, core: of, bare: true };
			return { name: times ? `${of}与${to}之比` : `${of}相当于${to}比重`, core: of, bare: true };
		}
	},
	{
		name: 'by-a-rate',
		example: '按不低于5%的幅度压减一般性支出。',
		counterexample: '一般性支出压减5%。',
		when: (facts) =>
			unitOf(facts) === '%' &&
			/^的(?:幅度|速度|比例|增速|增幅)/.test(facts.frame.clause.right) &&
			rated(facts).length > 0,
		gives: (facts) => subject(rated(facts))
	},
	{
		name: 'share-of-what-follows',
		example: '4G网络覆盖80%以上的乡镇。',
		counterexample: '城镇化率达到80%。',
		when: (facts) =>
			unitOf(facts) === '%' && nounBehind(facts) && (facts.frame.right.of || !nounBefore(facts)),
		gives: ({ frame }) => {
			const { left, right, before } = frame;
			const thing = textOf(right.noun);
			// 非居民用户和60%的居民用户: what 和 joins is not of the share.
			const joined = isSeparator(before.at(-1));
			const doing = joined ? '' : textOf(left.noun) + (left.noun.length > 0 ? left.verb : '');
			const deed = textOf(right.predicate);
			// 75%的财力用于民生: the money comes first.
			if (/^用于/.test(deed) && !doing)
				return { name: `${thing}${deed}比例`, core: thing, bare: true };
			const deeds = deed && !left.verb ? `${deed}的` : '';
			const name = doing ? `${doing}${right.of ? deeds : ''}${thing}` : `${deeds}${thing}`;
			const rates = /(?:率|比例|比重|占比|份额|能力)$/.test(name);
			return { name: rates ? name : `${name}比例`, core: thing, bare: true };
		}
	},
	{
		name: 'share-of-those-there',
		example: '主要港口75%以上泊位具备供应岸电的能力。',
		counterexample: '主要港口泊位利用率75%以上。',
		when: (facts) =>
			unitOf(facts) === '%' &&
			nounBefore(facts) &&
			nounBehind(facts) &&
			facts.frame.left.links.length === 0 &&
			facts.frame.left.verb === '' &&
			!facts.frame.clause.follows &&
			/^(?:具备|达到|建成|实现|完成|开展|配备)/.test(textOf(facts.frame.right.predicate)) &&
			facts.frame.right.predicate.length > 1,
		gives: ({ frame: { left, right } }) => ({
			name: `${textOf(left.noun)}${textOf(right.noun)}${textOf(right.predicate)}比例`,
			core: textOf(right.noun),
			bare: true
		})
	},
	{
		// 一般公共预算支出3.4万亿元,74%以上用于民生
		name: 'share-used',
		example: '一般公共预算支出3.4万亿元，74%以上用于民生。',
		counterexample: '一般公共预算支出3.4万亿元，增长4%。',
		when: (facts) =>
			unitOf(facts) === '%' &&
			facts.told.length > 0 &&
			textBefore(facts.frame) === '' &&
			/^(?:用于|投向|投入)/.test(textOf(deedBehind(facts.frame))),
		gives: (facts) => {
			const { name, core } = facts.told.at(-1) ?? { name: '', core: '' };
			return { name: `${name}${textOf(deedBehind(facts.frame))}比例`, core, bare: true };
		}
	},
	{
		name: 'share-that-does',
		example: '土地出让收益的12%用于农村。',
		counterexample: '土地出让收益增长12%。',
		when: (facts) =>
			unitOf(facts) === '%' &&
			nounBefore(facts) &&
			(!nounBehind(facts) || doesAll(facts)) &&
			deedBehind(facts.frame).length > 1 &&
			(/(?:的|有|超?过?)$/.test(textBefore(facts.frame)) ||
				doesAll(facts) ||
				/^(?:用于|投向|投入)/.test(textOf(deedBehind(facts.frame)))) &&
			!/^(?:以上|左右|高于|低于|快于|比|较|居|位|在)/.test(textOf(deedBehind(facts.frame))),
		gives: ({ frame }) => ({
			name: `${newly(frame)}${textOf(frame.left.noun)}${textOf(deedBehind(frame))}比例`,
			core: textOf(frame.left.noun),
			bare: true
		})
	}
];

/** 新建建筑100%执行绿色标准: all of them do so. */
const doesAll = ({ frame: { clause, left, right } }: NamingFacts): boolean =>
	clause.quantity.low === 100 && left.links.length === 0 && isDeed(deedBehind({ right })[0]);

/** 城镇新建 of 城镇新建建筑100%执行绿色标准: which of them. */
const newly = ({ left }: Frame): string =>
	left.keeps === 'before' ? textOf(left.topic) + left.verb : '';

/** What is said behind the number, with a verb that could be a noun (使用绿色电力). */
const deedBehind = ({ right }: Pick<Frame, 'right'>): readonly Token[] => [
	...right.noun,
	...right.predicate
];
const isDeed = classTest(
	'deliver',
	'deliver_kept',
	'manner',
	'reach',
	'become',
	'stage',
	'predicate'
);

/** 建成面积占…: what has the share is only how it is measured. */
function measuresOnly({ left }: Frame): boolean {
	const at = left.noun.findIndex(({ word }) => word === '占');
	return at > 0 && isIncomplete(left.noun.slice(0, at));
}

/** What has the share: in 占最大负荷5%的响应能力 the noun behind the number. */
function sharer(facts: NamingFacts): string {
	const { right } = facts.frame;
	if (right.of && right.noun.length > 0) return textOf(right.noun);
	return wholeAntecedent(facts).replace(/^占.*$/, '');
}

/** What a share is of that the clause does not name: with the head that measures it (交易电量900亿度,占…). */
function wholeAntecedent(facts: NamingFacts): string {
	const of = antecedent(facts);
	const last = lastTold(facts.told);
	return last && of === last.core ? last.name.replace(/折合$/, '') : of;
}

/** 增长目标定为5%, 咬定6%的增长目标: the growth of a plan without more is that of the economy. */
function growthGoal({ clause }: Frame): string {
	const goal =
		/(?:^|[把将的])增长(预期)?目标/.exec(clause.left) ?? /^的?增长(预期)?目标/.exec(clause.right);
	// 6.5%左右的增速可以实现充分就业
	if (clause.left === '' && /^的?增速(?:可以|能够?|有利于|,|$)/.test(clause.right))
		return '经济增长';
	return goal ? `经济增长${goal[1] ? '预期目标' : ''}` : '';
}

/** What changes at a rate: the noun behind the verb behind it. */
function rated({ frame }: NamingFacts): readonly Token[] {
	const { noun, deed, predicate } = frame.right;
	return readLeft([...noun, ...deed, ...predicate].slice(1)).noun;
}
