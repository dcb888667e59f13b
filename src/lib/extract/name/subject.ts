import {
	isAround,
	isBasis,
	isGeneric,
	isHead,
	isModifier,
	isNominal,
	isNoun,
	isWhole,
	isWork
} from './classes';
import { AGENT, type Frame } from './frame';
import { readLeft } from './left';
import { classTest, textOf, type Token } from './tokens';

/** What a pattern says that a number measures. */
export interface Subject {
	/** The noun, complete: without verbs, with what only the words before say. */
	name: string;
	/** The same without the head that measures it (种植 of 种植面积): what the next number may inherit. */
	core: string;
	/** Whether the name says already what is done. */
	bare?: boolean;
	/** Whether its words say too little alone (项目, 企业). */
	generic?: boolean;
	/** The scheme that it is part of. */
	scheme?: string;
	/** The places that the number is about, where they stand alone before it. */
	places?: readonly string[];
}

/** What the numbers before in the sentence were named. */
export interface Told extends Subject {
	full: string;
	frame: Frame;
	/** What its number is a part of. */
	whole: Told | undefined;
}

export interface NamingFacts {
	frame: Frame;
	previous: Frame | undefined;
	next: Frame | undefined;
	told: readonly Told[];
	/** What the number is a part of (其中, or a bracket behind another). */
	whole: Told | undefined;
	things: ReadonlyMap<string, readonly string[]>;
	sentence: string;
	/** The paragraph before the sentence. */
	lead: string;
	/** The trade that the heading is about (大力发展人力资源服务业); empty for none. */
	trade: () => string;
	/** The trade, or those who are counted, that the paragraph begins with; empty for none. */
	topic: () => string;
}

/** Whether a phrase measures without saying what: 总面积, 发电量, 按期办结率. */
export function isIncomplete(tokens: readonly Token[]): boolean {
	return (
		tokens.length > 0 &&
		tokens.some(isHead) &&
		tokens.every(
			(token) =>
				!isWhole(token) &&
				(isHead(token) ||
					isModifier(token) ||
					(isNominal(token) && !isNoun(token) && !isWork(token)))
		)
	);
}

/** A phrase without the head that measures it. */
export function coreOf(tokens: readonly Token[]): string {
	let to = tokens.length;
	while (to > 1 && isHead(tokens[to - 1]) && !isWhole(tokens[to - 1])) to -= 1;
	return textOf(tokens.slice(0, to)).replace(/的$/, '');
}

export function subject(tokens: readonly Token[]): Subject {
	return { name: textOf(tokens), core: coreOf(tokens), generic: tokens.every(isGeneric) };
}

/** Longest topic that is part of a name, in letters. */
export const LONGEST_TOPIC = 20;
/** The same of one that ends with what it measures (…的比重). */
const LONGEST_MEASURE = 30;
/** The same of a list that is shared out. */
export const LONGEST_SHARED = 80;
const SCHEME =
	/(?:三年|专项)?(?:行动|工程|活动|途径|计划|政策|制度|(?:市场化|运营|管理|体制|机制)+改革)$/;

/** Verbs that say whom a work reaches, not what it is. */
export const EFFECT = /^(?:带动|惠及|拉动|撬动|辐射|赋能|服务)$/;

/** What the number before is about: the whole of a part, the work of an effect (覆盖110个县,惠及40万户). */
export function lastTold(told: readonly Told[]): Told | undefined {
	const last = told.at(-1);
	if (last?.frame.left.ofWhole) return told.at(-2) ?? last;
	if (last && told.length > 1 && REACHES.test(last.frame.left.verb))
		return told.findLast(({ frame }) => !REACHES.test(frame.left.verb)) ?? last;
	return last;
}
const REACHES = /^(?:带动|惠及|拉动|撬动|辐射|覆盖)$/;

/** The topic before the verb of the clause, unless it is who does the work. */
export function topicOf({ left }: Frame): string {
	const topic = textOf(left.topic);
	return topic && !/^占/.test(topic) && !AGENT.test(topic) && topic.length <= LONGEST_TOPIC
		? topic
		: '';
}

/** What an incomplete noun is of: the topic of its clause, what the clause before is about, or what was counted. */
export function antecedent({ frame, told }: NamingFacts): string {
	const last = lastTold(told);
	return (
		topicOf(frame) ||
		(frame.clause.follows && last?.core) ||
		earlierPart(frame) ||
		(aside(frame.aside)?.core ?? '') ||
		(last?.core ?? '')
	);
}

/** 农畜产品进京网上销售 of 拓展农畜产品进京网上销售途径、力争销售额达到: what the clause was about before 、. */
function earlierPart({ left }: Frame): string {
	const about = textOf(untilPredicate(readLeft(left.earlier).noun)).replace(MEANS, '');
	return about.length >= 4 && about.length <= LONGEST_TOPIC && !AGENT.test(about) ? about : '';
}
const MEANS = /(?:途径|渠道|方式|模式|机制|规模)$/;

/** Verbs whose clause goes on about the subject before it: 实现历史性晋位,年均增速5.7%. */
const GOES_ON = /^(?:实现|保持|取得|形成|完成)$/;

const CAME = new Set(['进入', '迈入', '步入', '跻身', '成为', '位居', '位列']);

/**
 * What the nearest clause without a number of its own is about.
 * @param most longest name, in letters, where that is more than for one thing
 */
export function aside(tokens: readonly Token[], most = 0): Subject | null {
	let start = tokens.length;
	while (start > 0 && tokens[start - 1]?.kind !== 'pause') start -= 1;
	const clause = tokens.slice(start);
	// 按可比价格计算, 扣除价格因素: how it is reckoned, not what.
	if (clause.some(isBasis)) return null;
	// 粮食总产再创新高,连续多年位居首位,增量39.7亿斤: said of the clause before.
	if (start > 1 && isPredicate(clause.find((token) => !isAround(token))))
		return aside(tokens.slice(0, start - 1), most);
	// 消费总量进入达峰平台期,力争控制在…: of what came there.
	const came = clause.findIndex((token, at) => at > 0 && CAME.has(token.word));
	const left = readLeft(came > 0 ? clause.slice(0, came) : clause);
	if (GOES_ON.test(left.verb) && left.topic.length === 0) return null;
	const noun = untilPredicate(left.noun.length > 0 ? left.noun : left.topic);
	const examples = noun.findLastIndex(({ word }) => word === '等');
	const short =
		textOf(noun).length > Math.max(LONGEST_TOPIC, most) && examples > 0
			? noun.slice(examples + 1)
			: noun;
	const name = textOf(short);
	const longest = isHead(short.at(-1)) ? LONGEST_MEASURE : LONGEST_TOPIC;
	if (name.length < 2 || name.length > Math.max(longest, most) || AGENT.test(name)) return null;
	return { name: name.replace(SCHEME, ''), core: coreOf(short).replace(SCHEME, '') };
}

/** A phrase up to what is said of it (进出口总值 创历史新高), without a count before it (21批173项 …). */
function untilPredicate(tokens: readonly Token[]): readonly Token[] {
	// 12345热线 is a name.
	const count = tokens.findLastIndex(({ word }) => /^\d{1,4}$/.test(word));
	const from = count >= 0 ? count + 2 : 0;
	const to = tokens.findIndex(
		(token, at) =>
			at > from && ((says(token) && !isNominal(token) && !isNoun(token)) || isRanked(tokens, at))
	);
	return tokens.slice(from, to < 0 ? undefined : to);
}
/** 渗透率全国第一: where it stands among others. */
const isRanked = (tokens: readonly Token[], at: number): boolean =>
	isTerritory(tokens[at]) &&
	/^(?:第[一二三四五六七八九十\d]|前列|领先|最)/.test(tokens[at + 1]?.word ?? '');
const isTerritory = classTest('territory');
const isPredicate = classTest('predicate');
const says = classTest('predicate', 'become', 'reach', 'grow', 'fall', 'deliver', 'adverb');

/** The scheme that the clause before carries out (开展“五个大起底”行动); empty for none. */
export function schemeOf(tokens: readonly Token[]): string {
	let start = tokens.length;
	while (start > 0 && tokens[start - 1]?.kind !== 'pause') start -= 1;
	const name = textOf(readLeft(tokens.slice(start)).noun);
	return SCHEME.test(name) && name.length <= 24
		? name.replace(/(?:三年|专项)?(?:行动|工程|活动|途径)$/, '')
		: '';
}

/** Whether a noun stands before the number, and behind it. */
export const nounBefore = ({ frame }: NamingFacts) => frame.left.noun.length > 0;
export const nounBehind = ({ frame }: NamingFacts) => frame.right.noun.length > 0;
export const unitOf = ({ frame }: NamingFacts) => frame.clause.quantity.unit;
/** The words before a number in its clause. */
export function textBefore({ before }: Frame): string {
	return textOf(before).replace(/^(?:[、和及与]|以及)+/, '');
}
