import { classSet } from '../../language/lexicon';
import {
	isAround,
	isConjunction,
	isHead,
	isLink,
	isModifier,
	isNoun,
	isPreposition,
	isSeparator,
	isTime,
	isVerb,
	isWorkVerb
} from './classes';
import { sharesOut, type Left } from './left-side';
import { readTail } from './tail';
import { is, textOf, type Token } from './tokens';
import {
	governedTo,
	isAttribute,
	keep,
	lastVerb,
	note,
	SERVES,
	startsWithVerb,
	trimEnd
} from './verbs';

/** Reads what stands before a number. */
export function readLeft(tokens: readonly Token[]): Left {
	const left: Left = {
		adverbs: [],
		part: '',
		ofWhole: false,
		topic: [],
		earlier: [],
		circumstance: false,
		beneficiary: [],
		noun: [],
		verb: '',
		keeps: null,
		stage: '',
		governs: false,
		adjacent: false,
		basis: '',
		links: [],
		classes: new Set()
	};
	const body = readTail(tokens, left);
	readBody(body, left);
	return left;
}

const isManner = (token: Token): boolean => isModifier(token) && !isHead(token) && !isNoun(token);

/** Reads the clause before the number from its start: circumstance, topic, verb, noun. */
function readBody(tokens: readonly Token[], left: Left): void {
	let rest = tokens;
	// 新增就业、新增贷款分别…: all things of the list are meant.
	const shared = sharesOut(left);
	for (let turn = 0; turn < 6; turn += 1) {
		rest = skipLead(rest, left);
		const split = lastVerb(rest, shared);
		if (split === null) break;
		const closed = isSeparator(rest[split - 1]);
		const before = trimEnd(rest.slice(0, split));
		const serves = before.findLastIndex((token) => SERVES.has(token.word));
		if (serves >= 0) left.beneficiary = before.slice(serves + 1);
		const topic = serves >= 0 ? before.slice(0, serves) : before;
		if (topic.length > 0 && !closed) {
			left.topic = topic;
			left.verb = '';
			left.keeps = null;
		}
		if (closed) left.earlier = before;
		rest = rest.slice(split);
	}
	const noun = trimEnd(withoutSteps(behindExamples(rest)));
	// 扣除价格因素,实际增长6.5%: such a word alone tells how, not what.
	left.noun = left.links.length > 0 && noun.every(isManner) ? [] : noun;
	left.adjacent = left.noun.length === 0 && (left.verb !== '' || left.classes.has('manner'));
}

/** 以航站楼为代表的 绿色建筑, 以板栗为主的 经济林: what goes before is what sort it is of. */
const EXEMPLIFIED = /为(?:代表|主体?|重点|核心|龙头|中心|主导|特色|骨干|引领|支撑|载体|依托)的$/;
function behindExamples(tokens: readonly Token[]): readonly Token[] {
	const at = tokens.findLastIndex(
		({ word }, index) =>
			word === '的' && EXEMPLIFIED.test(textOf(tokens.slice(Math.max(0, index - 3), index + 1)))
	);
	return at >= 0 && at < tokens.length - 1 ? tokens.slice(at + 1) : tokens;
}

/** 地区生产总值连跨4个千亿台阶、年均增长: the steps are no part of what grows. */
function withoutSteps(tokens: readonly Token[]): readonly Token[] {
	const at = tokens.findIndex(({ word }) => STEPS.has(word));
	return at > 0 && /(?:台阶|大关|关口|门槛)$/.test(textOf(tokens)) ? tokens.slice(0, at) : tokens;
}
const STEPS = new Set(['连跨', '跨越', '跨过', '跨上', '迈上', '迈过', '连上', '突破', '连续跨越']);

const PART_OF_YEAR = /(?:上半年|下半年|[一二三四]季度|前三季度)$/;
const PASSIVE = new Set(['经', '由', '被']);
const SKIPPED = new Set(['的', '了', '其中', '“', '”', '等']);

/** Goes over what stands before the noun: times, adverbs, verbs; notes the verbs. */
function skipLead(tokens: readonly Token[], left: Left): readonly Token[] {
	let at = 0;
	for (;;) {
		const token = tokens[at];
		if (!token) return [];
		const rest = tokens.slice(at + 1);
		if (token.word === '其中') left.ofWhole = true;
		if (isTime(token) && PART_OF_YEAR.test(token.word))
			left.part ||= PART_OF_YEAR.exec(token.word)?.[0] ?? '';
		if (
			token.kind === 'pause' ||
			token.kind === 'dot' ||
			isConjunction(token) ||
			SKIPPED.has(token.word) ||
			(isAround(token) && !isNoun(token) && !(token.word === '各' && isThingAfter(tokens[at + 1])))
		) {
			if (isAround(token)) left.adverbs = [...left.adverbs, token.word];
			at += 1;
			continue;
		}
		if (isPreposition(token) && (!isLink(token) || at + 1 < tokens.length)) {
			const verb = governedTo(tokens, at);
			// 经诊断发现的感染者: all of it is an attribute.
			if (verb !== null && PASSIVE.has(token.word) && isAttribute(tokens, verb))
				return tokens.slice(at);
			if (verb !== null) {
				if (!SERVES.has(token.word)) left.circumstance = true;
				if (SERVES.has(token.word)) left.beneficiary = trimEnd(tokens.slice(at + 1, verb));
				at = verb;
				continue;
			}
			if (rest.length === 0) {
				left.governs = true;
				return [];
			}
			at += 1;
			continue;
		}
		if (!startsWithVerb(tokens, at)) return tokens.slice(at);
		note(left.classes, token);
		if (isWorkVerb(token)) {
			const chained = left.keeps === 'before' && is(token, KEPT) ? left.verb : '';
			keep(left, token);
			if (chained) Object.assign(left, { verb: chained + token.word, keeps: 'before' });
		}
		at += 1;
	}
}

const KEPT = classSet('deliver_kept');

/** Whether 各 belongs to a noun (各行业) rather than to a verb. */
function isThingAfter(token: Token | undefined): boolean {
	return token !== undefined && token.kind === 'word' && !isVerb(token) && !isAround(token);
}
