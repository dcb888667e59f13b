import { isLedTo } from '../led-to';
import type { Rule } from '../rule';
import { isAround, isHead, isNominal, isReach, isSeparator, isWorkVerb } from './classes';
import { complete } from './complete';
import { behind, process, quotedItem } from './counted';
import type { Frame } from './frame';
import { PLACES } from './places';
import { RATIOS } from './ratios';
import {
	aside,
	isIncomplete,
	LONGEST_SHARED,
	nounBefore,
	nounBehind,
	textBefore,
	topicOf,
	unitOf,
	type NamingFacts,
	type Subject,
	type Told
} from './subject';
import { classTest, textOf, type Token } from './tokens';
import { withoutGain } from './whole';
import { trimEnd } from './verbs';
import { sharesOut } from './left-side';

/** The patterns by which a number is named, in the order in which they are tried. */
export const NAMING: readonly Rule<NamingFacts, Subject>[] = [
	{
		name: 'size-of-what-follows',
		example: '抓好总投资200亿元的30个重点项目。',
		counterexample: '完成投资200亿元。',
		when: (facts) =>
			facts.frame.right.of && headsOf(facts.frame.left.noun) !== '' && sized(facts).length >= 2,
		gives: (facts) => ({
			name: sized(facts) + headsOf(facts.frame.left.noun),
			core: sized(facts),
			bare: true
		})
	},
	...RATIOS,
	{
		name: 'people-who',
		example: '引导6万人在县域就业。',
		counterexample: '城镇新增就业6万人。',
		when: (facts) =>
			/^(?:人|名|户)$/.test(unitOf(facts)) &&
			!nounBefore(facts) &&
			!nounBehind(facts) &&
			(facts.frame.left.governs ||
				facts.frame.left.classes.has('manner') ||
				// 1.26万人实现脱贫
				(!facts.frame.listItem &&
					facts.frame.before.every((token) => isSeparator(token)) &&
					/^(?:实现|稳定|全部|顺利)+[^,]{2}/.test(textOf(facts.frame.right.predicate)))) &&
			facts.frame.right.predicate.length > 0,
		gives: ({ frame }) => ({
			name: textOf(frame.right.predicate).replace(/^(?:在|到|赴|实现|通过)/, ''),
			core: textOf(frame.right.predicate),
			bare: true
		})
	},
	{
		name: 'order-of-size',
		example: '将玉米千亿级产业做精做强。',
		counterexample: '玉米产业规模达到1000亿元。',
		when: (facts) => facts.frame.clause.quantity.rule === 'grade' && nounBehind(facts),
		gives: ({ frame }) => {
			const which = textOf(frame.left.noun);
			const thing = textOf(frame.right.noun).replace(/建设$/, '');
			return {
				name: `${WHICH.test(which) ? which : ''}${thing}${frame.left.verb ? '' : '规模'}`,
				core: thing,
				bare: true
			};
		}
	},
	{
		name: 'counted-behind',
		example: '建设25个零工市场。',
		counterexample: '零工市场25个。',
		when: (facts) =>
			nounBehind(facts) &&
			(facts.frame.counts || !nounBefore(facts)) &&
			!(isRatio(facts) && nounBefore(facts)),
		gives: behind
	},
	{
		name: 'counted-around',
		example: '推进东山至临港段60公里护岸治理。',
		counterexample: '护岸治理60公里。',
		when: (facts) =>
			nounBehind(facts) &&
			nounBefore(facts) &&
			!isRatio(facts) &&
			!isIncomplete(facts.frame.left.noun) &&
			unitOf(facts) !== '元',
		gives: ({ frame }) => ({
			name: textOf(frame.left.noun) + textOf(frame.right.noun).replace(/^级/, ''),
			core: textOf(frame.right.noun)
		})
	},
	{
		name: 'counted-behind-the-next',
		example: '创建3个、5处示范基地。',
		counterexample: '建设25个零工市场。',
		when: ({ frame, next }) =>
			frame.counts &&
			// 1.26万人实现脱贫、31个贫困村出列: what is said of these is said.
			frame.right.predicate.every(isAround) &&
			(frame.left.noun.every(isNominal) ||
				frame.left.noun.at(-1)?.word === '等' ||
				/等$/.test(textBefore(frame))) &&
			Boolean(next?.listItem) &&
			(next?.right.noun.length ?? 0) > 0 &&
			(next?.before.every((token) => isSeparator(token) || isWhich(token)) ?? false),
		gives: (facts) => behind({ ...facts, frame: facts.next ?? facts.frame })
	},
	{
		name: 'spent-on',
		example: '拿出2600万元兑现人才补贴。',
		counterexample: '完成投资2600万元。',
		when: (facts) =>
			/^(?:元|次)$/.test(unitOf(facts)) &&
			(!nounBefore(facts) || facts.frame.left.noun.every(isNominal)) &&
			!nounBehind(facts) &&
			deedOf(facts.frame).length > 3,
		gives: (facts) => ({
			name: `${deedOf(facts.frame)}${unitOf(facts) === '元' ? '资金' : ''}`,
			core: deedOf(facts.frame),
			bare: true
		})
	},
	PLACES,
	{
		name: 'noun-before',
		example: '粮食产量达到800亿斤。',
		counterexample: '建设25个零工市场。',
		when: nounBefore,
		gives: (facts) => quotedItem(facts) ?? process(facts) ?? complete(relation(facts.frame), facts)
	},
	{
		name: 'named-with-the-next',
		example: '去年只有320家，今年发展到500家高新技术企业。',
		counterexample: '去年只有320家，今年发展到500家。',
		when: ({ frame, next, told }) =>
			told.length === 0 &&
			frame.aside.length === 0 &&
			frame.left.topic.length === 0 &&
			next?.clause.quantity.unit === frame.clause.quantity.unit &&
			next.right.noun.length > 0,
		gives: (facts) => behind({ ...facts, frame: facts.next ?? facts.frame })
	},
	{
		name: 'carried',
		example: '社会消费品零售总额稳步扩大，增长6%以上。',
		counterexample: '粮食产量达到800亿斤。',
		when: () => true,
		gives: (facts) => {
			const { frame, told } = facts;
			const topic = topicOf(frame);
			if (topic) return { name: topic, core: topic };
			const last = told.at(-1);
			// 新增公园12座,累计达到110座: a total is not what was added; a growth is not that of a share.
			const plain =
				frame.left.stage !== '' || frame.left.adverbs.includes('累计') || frame.left.verb !== '';
			if (last && isLedTo(frame.clause, last.frame.clause))
				return { name: withoutGain(last.full), core: last.core, bare: true };
			const grows =
				frame.left.classes.has('grow') && !frame.left.classes.has('reach') && unitOf(facts) === '%';
			const share = /^(.{2,})(?:占|完成).{2,12}比[重例]$/.exec(last?.full ?? '')?.[1];
			const falls =
				unitOf(facts) === '元' &&
				(frame.left.classes.has('grow') || frame.left.classes.has('fall'));
			if (last && (grows || falls) && share && !frame.listItem)
				return { name: share, core: share, bare: true };
			const whole = frame.left.adverbs.includes('全年');
			const previous =
				last && whole && PART_OF_YEAR.test(last.full)
					? { name: last.name.replace(PART_OF_YEAR, ''), core: last.core, bare: true }
					: last && plain
						? { name: withoutDeed(last), core: last.core }
						: last && {
								name: /年均|高于|快于/.test(last.full) ? last.name : last.full,
								core: last.core,
								bare: true
							};
			return (
				(frame.clause.follows && previous) ||
				aside(frame.aside, sharesOut(frame.left) ? LONGEST_SHARED : 0) ||
				previous || { name: textOf(frame.left.topic), core: '' }
			);
		}
	}
];

/** 上半年完成投资860亿元,全年突破2000亿元: the whole year is no part of it. */
const PART_OF_YEAR = /^(?:[上下]半年|[一二三四]季度|前三季度)/;

/** Units of ratios and changes. */
const isRatio = (facts: NamingFacts) => /^(?:%|‰|百分点|倍|番|系数)$/.test(unitOf(facts));
/** A noun before a grade that tells which thing is meant; 一批, 更多 and 形成 do not. */
const WHICH = /^(?!.*(?:一批|更多|若干|发挥|形成|迈|类))[^、,等的和及]{2,6}(?<!成)$/;

/** What the money or the occasion is for. */
function deedOf({ right }: Frame): string {
	const words =
		right.deed.length > 0
			? right.deed
			: isDeed(right.predicate[0]) || isRaise(right.predicate[0])
				? right.predicate
				: [];
	return textOf(words).replace(/^用于/, '');
}
const isDeed = classTest('deliver', 'deliver_kept', 'manner');
/** 5次调高养老金标准 */
const isRaise = classTest('grow', 'fall');

/** 响应能力达到最大负荷的5%: what is measured is the ability. */
function relation(frame: Frame): readonly Token[] {
	const { noun } = frame.left;
	const at = noun.findIndex((token, index) => index > 0 && isReach(token));
	return at > 0 && /的$/.test(textBefore(frame)) ? trimEnd(noun.slice(0, at)) : noun;
}
const isWhich = classTest('determiner', 'time');

/** 自治区级权力事项取消72项、下放679项: the thing without what was done to it before. */
function withoutDeed({ name, frame }: Told): string {
	const deed = frame.left.noun.at(-1);
	return deed && frame.left.noun.length > 1 && isWorkVerb(deed) && name.endsWith(deed.word)
		? name.slice(0, -deed.word.length)
		: name;
}

/** What measures in a phrase that names nothing else; of 工业中增加值超千亿的只有煤、电两个行业 the head. */
function headsOf(tokens: readonly Token[]): string {
	if (isIncomplete(tokens)) return textOf(tokens);
	const head = tokens.at(-1);
	return tokens.at(-2)?.word.endsWith('中') && head && isHead(head) ? head.word : '';
}

/** What follows the number that a size is of. */
function sized({ frame, next }: NamingFacts): string {
	if (frame.right.noun.length > 0) return textOf(frame.right.noun);
	// 增加值超千亿的只有煤、电两个行业
	const only =
		/^的(?:只有|有|包括)([^,]{1,12}?)(?:[两三四五六七八九十\d]个)?(行业|产业|企业|地区|城市)$/.exec(
			frame.clause.right
		);
	if (only) return `${only[1] ?? ''}${only[2] ?? ''}`;
	return next?.clause.left === '的' ? textOf(next.right.noun) : '';
}
