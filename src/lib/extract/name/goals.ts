import type { Rule } from '../rule';
import type { Frame } from './frame';
import { readLeft } from './left';
import { lastTold, textBefore, unitOf, type NamingFacts, type Subject, type Told } from './subject';
import { textOf } from './tokens';

/** The patterns of goals that somebody set, and of differences from a goal, an average or another place. */
export const GOALS: readonly Rule<NamingFacts, Subject>[] = [
	{
		name: 'goal-set',
		example: '一、2024年工作回顾\n单位产值能耗下降3%，超额完成省下达的2%的目标。',
		counterexample: '一、2024年工作回顾\n单位产值能耗下降3%，覆盖率达到80%的目标。',
		when: (facts) =>
			unitOf(facts) === '%' &&
			facts.told.length > 0 &&
			isGoalSet(facts) &&
			goalOf(facts) !== undefined,
		gives: (facts) => {
			const of = goalOf(facts);
			return { name: of?.full ?? '', core: of?.core ?? '', bare: true };
		}
	},
	{
		name: 'gap',
		example: '货运量增长3.6%，比预期目标低1.4个百分点。',
		counterexample: '货运量增长3.6%，比上年提高1.4个百分点。',
		when: (facts) =>
			unitOf(facts) === '百分点' &&
			gapBasis(facts.frame) !== '' &&
			(facts.told.length > 0 || beforeBasis(facts.frame) !== ''),
		gives: (facts) => {
			// 其中工业增加值增长6%、高于全国平均0.3个百分点: what the same clause tells before.
			const last = facts.frame.clause.follows ? facts.told.at(-1) : lastTold(facts.told);
			const told = last?.name.endsWith('差距') ? last.core : (last?.name ?? '');
			const of = beforeBasis(facts.frame) || told;
			const grows =
				last?.frame.left.classes.has('grow') && last.frame.clause.quantity.unit === '%'
					? '增速'
					: '';
			return { name: `${of}${grows}与${gapBasis(facts.frame)}差距`, core: of, bare: true };
		}
	},
	{
		name: 'apart-from-another',
		example: '水质优良比例为62.5%，高于全湖区21.3个百分点。',
		counterexample: '水质优良比例为62.5%，高于全国21.3个百分点。',
		when: (facts) =>
			unitOf(facts) === '百分点' && facts.told.length > 0 && APART.test(textBefore(facts.frame)),
		gives: (facts) => {
			const of = facts.told.at(-1)?.name ?? '';
			const words = textBefore(facts.frame);
			return { name: of.endsWith(words) ? of : of + words, core: of, bare: true };
		}
	}
];

/** 完成省下达的, 低于: before a goal that somebody set, and what stands behind one. */
const SET = new RegExp(
	[
		'^[,、]?(?:超额|全面|圆满|提前|顺利|均|都|已)*(?:完成|低于|高于|优于|好于|超过|超出)了?',
		'(?:党中央|国务院|国家|省委?|自治区|市委?|上级|年初|年度|全年)*',
		'(?:下达|确定|核定|规定|提出|[省国市]定|设定|明确)?的?',
		'(?:[\\d.]+[^\\d,;。]{0,3}[和、])?$'
	].join('')
);
const A_GOAL =
	/^(?:[和、][\d.]+[^\d,;。]{0,4})?的(?:约束性|预期|控制|年度|全年|规划|考核|计划|增量|目标)*(?:目标|指标|任务)/;

/** Whether the number is a goal that the number told before met or missed. */
function isGoalSet({ frame, sentence }: NamingFacts): boolean {
	const { head, printed } = frame.clause;
	return (
		SET.test(head + printed.replace(/[\d一二三四五六七八九十].*$/, '')) &&
		A_GOAL.test(sentence.slice(frame.at + printed.length))
	);
}

/** Of several goals each is of the number told in its place in the clause before. */
function goalOf({ frame, told }: NamingFacts): Told | undefined {
	const before = told.filter((one) => one.frame.clause.start !== frame.clause.start);
	const group = before.filter(
		(one) => one.frame.clause.start === before.at(-1)?.frame.clause.start
	);
	return group[told.length - before.length] ?? group.at(-1);
}

/** Where a difference from a target, an average or a rate begins; 高于全国 is a qualifier and no difference. */
const GAP = new RegExp(
	'(?:比|高出|超出|离|距|较|跑赢)((?:全国|全省|全区|全市|同期|年度|年初|上年|世界)*(?:计划|预期|平均|目标|增速|水平|均值)+)' +
		'|(?:低于|高于|超过|快于|优于|好于)((?:同期|年度|年初|上年|国家|[省国市]定|下达的?|考核|控制)*(?:计划|预期|目标|增速)+|全[国省区市](?:同期)?平均(?:水平)?)'
);

/** Better or worse than another place or group; of the whole country see `finish`. */
const APART = /^(?:高于|低于|快于|慢于|优于|好于|高出)(?!全[国省区市])[^,、\d]{2,10}$/;

/** What a difference is from: a target, an average, the rate of the year before; empty for none. */
function gapBasis({ left, before }: Frame): string {
	const found = GAP.exec(textOf(before));
	return found?.[1] ?? found?.[2] ?? (/目标|预期/.test(left.basis) ? left.basis : '');
}

/** What stands before the basis of a difference. */
function beforeBasis({ before }: Frame): string {
	const at = GAP.exec(textOf(before))?.index ?? 0;
	let length = 0;
	const head = before.filter(({ word }) => (length += word.length) <= at);
	const of = textOf(readLeft(head).noun);
	const rate = of && /增[速幅]$|涨幅$/.exec(textOf(head))?.[0];
	return rate && !of.endsWith(rate) ? of + rate : of;
}
