import type { Measure } from '../../model/record';
import { decide, type Decision } from '../rule';
import { AMOUNT_RULES } from './measure-amounts';
import {
	continuesList,
	isAmount,
	type MeasureContext,
	type MeasureFacts,
	type MeasureRule
} from './measure-facts';
import type { MeasureTests } from './measure-words';

/** Who set a goal stands right before it, and what came of it in the clause before. */
const GOAL_SET = /(?:完成|超过|高于|低于)[^,;。\d]{0,8}(?:下达|确定|核定|规定|[省国市]定)的?$/;
const CHANGED =
	/(?:(?<falls>下降|降低|减少|压减)|增长|提高)(?![到至])[^\d,;。到至]{0,3}[\d.]+[%‰][^;。]{0,12}$/;

const ofPoints = ({ unit }: MeasureFacts) => unit === '百分点';
const ofRatio = ({ unit }: MeasureFacts) => /^(?:[%‰]|\/10万)$/.test(unit);
const ofTimes = ({ unit }: MeasureFacts) => unit === '倍' || unit === '番';

/** Changes and ratios by their unit. */
const RATIO_RULES: readonly MeasureRule[] = [
	{
		name: 'part',
		example: '造林20万亩，其中人工造林9万亩。',
		counterexample: '造林20万亩，播种面积9万亩。',
		when: ({ whole }) => isAmount(whole),
		gives: ({ whole }) => whole ?? 'level'
	},
	{
		name: 'points-below',
		example: '失业率下降0.3个百分点。',
		counterexample: '参保率提高2个百分点。',
		when: (facts) => ofPoints(facts) && (facts.falls || facts.is.belowAt.test(facts.left)),
		gives: () => 'decrease'
	},
	{
		name: 'points-above',
		example: '参保率提高2个百分点。',
		counterexample: '失业率下降0.3个百分点。',
		when: (facts) => ofPoints(facts) && (facts.rises || facts.is.aboveAt.test(facts.left)),
		gives: () => 'increase'
	},
	{
		name: 'points-listed',
		example: '燃气、供热普及率分别降低2个、3个百分点。',
		counterexample: '参保率提高2个百分点。',
		when: (facts) => ofPoints(facts) && facts.before !== null,
		gives: ({ before }) => before ?? 'increase'
	},
	{
		name: 'points',
		example: '参保率2个百分点。',
		counterexample: '参保率提高2个百分点。',
		when: ofPoints,
		gives: ({ indicator }) => (indicator.classes.has('fall') ? 'decrease' : 'increase')
	},
	{
		name: 'ratio-falls',
		example: '化肥使用量减少4%。',
		counterexample: '化肥使用量减少到4%。',
		when: (facts) =>
			ofRatio(facts) &&
			(facts.falls ||
				facts.is.declineName.test(facts.name) ||
				/浓度(?:累计)?改善(?:了|约|超|近)?$/.test(facts.left)),
		gives: () => 'decline'
	},
	{
		name: 'ratio-rises',
		example: '工业增加值增长8%。',
		counterexample: '覆盖率提高到8%。',
		when: (facts) =>
			ofRatio(facts) &&
			(facts.rises ||
				/[同环]比$/.test(facts.left) ||
				facts.is.growthName.test(facts.name) ||
				(/^的(?:预期)?目标/.test(facts.right) && /增长[\d.]/.test(facts.clause.earlier)) ||
				(/目标/.test(facts.name) &&
					/增长|增速/.test(facts.clause.earlier.slice(-24) + facts.clause.head))),
		gives: () => 'growth'
	},
	{
		// 能耗下降3%,完成省下达的2%的目标: a goal is measured as what met it.
		name: 'goal-of-change',
		example: '一、2024年工作回顾\n能耗下降3%，完成省下达的2%的目标。',
		counterexample: '一、2024年工作回顾\n覆盖率提高到25%，完成省下达的24%的目标。',
		when: ({ clause, left, ...facts }) =>
			ofRatio({ clause, left, ...facts }) && GOAL_SET.test(left) && CHANGED.test(clause.earlier),
		gives: ({ clause }) => (CHANGED.exec(clause.earlier)?.groups?.falls ? 'decline' : 'growth')
	},
	{
		name: 'rate',
		example: '参保率98%。',
		counterexample: '林草覆盖28%。',
		when: (facts) => ofRatio(facts) && facts.is.rateName.test(facts.name) && !facts.clause.listed,
		gives: () => 'share'
	},
	{
		name: 'growth-behind',
		example: '以8%的增速壮大数字经济。',
		counterexample: '以8%的占比壮大数字经济。',
		when: (facts) => ofRatio(facts) && /^的?(?:增速|增长|增幅|涨幅)/.test(facts.right),
		gives: () => 'growth'
	},
	{
		name: 'ratio-listed',
		example: '工业、服务业增加值分别增长8%、7%。',
		counterexample: '工业增加值增长8%，覆盖率7%。',
		when: (facts) =>
			ofRatio(facts) &&
			!facts.endsAt &&
			facts.before !== null &&
			(facts.clause.listed || (continuesList(facts) && !facts.indicator.classes.has('reach'))),
		gives: ({ before }) => before ?? 'share'
	},
	{
		name: 'ratio-of-cut',
		example: '压减一般性支出5%。',
		counterexample: '一般性支出占比5%。',
		when: (facts) =>
			ofRatio(facts) &&
			!facts.endsAt &&
			(facts.indicator.classes.has('decrease') || facts.indicator.classes.has('fall')) &&
			facts.indicator.verb !== '',
		gives: () => 'decline'
	},
	{
		name: 'ratio',
		example: '林草覆盖28%。',
		counterexample: '工业增加值增长8%。',
		when: ofRatio,
		gives: () => 'share'
	},
	{
		name: 'times-as-ratio',
		example: '城镇居民收入是农村居民的2.3倍。',
		counterexample: '产值增长1.5倍。',
		when: (facts) =>
			facts.unit === '倍' &&
			!facts.rises &&
			/(?:是|为|相当于|达到?[^,]{0,16}的|低于|高于|水平)[^,]{0,14}的?$/.test(facts.left),
		gives: () => 'share'
	},
	{
		name: 'times',
		example: '产值翻一番。',
		counterexample: '城镇居民收入是农村居民的2.3倍。',
		when: ofTimes,
		gives: () => 'growth'
	},
	{
		name: 'coefficient',
		example: '灌溉水有效利用系数提高到0.58。',
		counterexample: '城乡居民收入比缩小到2.3:1。',
		when: ({ unit, name }) => unit === '系数' && name.endsWith('系数'),
		gives: () => 'level'
	},
	{
		name: 'proportion',
		example: '城乡居民收入比缩小到2.3:1。',
		counterexample: '灌溉水有效利用系数提高到0.58。',
		when: ({ unit }) => unit === '系数',
		gives: () => 'share'
	}
];

/** 净增300户到4200户: behind an amount of change, what it led to. */
const TO = /^[到至](?:了|约|近|超)?$/;

/** All rules of the measure (annotation rules, section 3). */
export const MEASURE_RULES: readonly MeasureRule[] = [...RATIO_RULES, ...AMOUNT_RULES];

/** How a number measures its indicator, with the rule that says so. */
export function measureOf(
	context: MeasureContext,
	is: MeasureTests,
	without?: ReadonlySet<string>
): Decision<Measure> {
	const { left, right } = context.clause;
	const endsAt =
		context.isOrigin ||
		context.isLedTo ||
		is.changeToAt.test(left) ||
		(context.clause.follows && TO.test(left));
	const facts: MeasureFacts = {
		...context,
		is,
		left,
		right,
		name: context.indicator.name,
		rises: !endsAt && is.riseAt.test(left),
		falls: !endsAt && is.fallAt.test(left) && !is.relief.test(left),
		endsAt
	};
	return (
		decide('measure', MEASURE_RULES, facts, without) ?? { value: 'level', rule: 'measure/default' }
	);
}
