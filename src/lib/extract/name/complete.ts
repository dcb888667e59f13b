import { isGeneric, isKeptVerb, isNominal, isNoun, isThing } from './classes';
import { withoutExamples } from './compose';
import type { Frame } from './frame';
import {
	antecedent,
	aside,
	EFFECT,
	isIncomplete,
	LONGEST_TOPIC,
	schemeOf,
	subject,
	textBefore,
	topicOf,
	type NamingFacts,
	type Subject
} from './subject';
import { textOf, type Token } from './tokens';
import { partOf, withoutGain } from './whole';

const BENEFITS = /^(?:惠及|受益|覆盖|服务|辐射|带动)$/;
const LONGEST_EFFECT = 4;

/** What is measured of a whole trade, and so of the one that the heading names. */
const OF_TRADE = /^(?:产业|行业)(?:总?规模|总?产值|营收|营业收入|增加值)$/;

/** A rate of change is that of the noun before. */
const GROWTH = /^(?:增[速幅]|涨幅|降幅)$/;

/** Puts before a noun what only other words say: what it is of, whose effect it is, of which scheme it is part. */
export function complete(tokens: readonly Token[], facts: NamingFacts): Subject {
	const { frame, told } = facts;
	const { left } = frame;
	const own = subject(tokens);
	const part = partOf(own.name, facts.whole);
	if (part) return { name: part, core: own.name, bare: true };
	if (BENEFITS.test(own.name)) {
		const of = textOf(left.topic) || antecedent(facts);
		return { name: (of.length <= LONGEST_TOPIC ? of : '') + own.name, core: of, bare: true };
	}
	const isDeed = tokens.every((token) => isNominal(token) && !isNoun(token));
	// 新建公园3座、改造5座: the deed of the item is done to the thing of the list.
	const before = told.at(-1)?.full ?? '';
	const listed = withoutGain(before);
	if (isDeed && frame.listItem && listed.length > 1 && /^新[增建开]/.test(before))
		return { name: listed + own.name, core: listed, bare: true };
	if (isDeed && topicOf(frame)) return { name: topicOf(frame) + own.name, core: topicOf(frame) };
	// 推进高标准农田建设,新建和改造提升18万亩
	const worked = isDeed && !frame.clause.follows ? aside(frame.aside) : null;
	if (worked && tokens.every(isKeptVerb)) {
		const thing = worked.name.replace(WORK_DONE, '');
		return { name: thing + own.name, core: thing };
	}
	const per = perOf(own.name, facts);
	if (per) return { name: per + own.name, core: own.core, bare: true };
	if (GROWTH.test(own.name)) {
		const of = (frame.clause.follows ? null : aside(frame.aside)) ?? told.at(-1);
		if (of) return { name: of.name, core: of.core, bare: true };
	}
	const whole = ofThing(own.name, facts) ?? ofTopic(tokens, own, facts);
	if (whole) return whole;
	if (left.beneficiary.length > 0) {
		const whom = textOf(left.beneficiary);
		if (whom.length + own.name.length <= 24) return { name: whom + own.name, core: own.core };
	}
	if (left.keeps === 'before' && topicOf(frame))
		return { ...own, name: topicOf(frame) + left.verb + own.name, bare: true };
	const effect = ofEffect(own, facts);
	if (effect) return effect;
	if (tokens.every(isGeneric)) {
		const scheme = frame.listItem ? (told.at(-1)?.scheme ?? '') : schemeOf(frame.aside);
		if (scheme && !scheme.includes(own.name))
			return { name: scheme + (left.verb || '') + own.name, core: own.core, bare: true, scheme };
		if (scheme && left.keeps === 'before')
			return {
				name: scheme.replace(own.name, '') + left.verb + own.name,
				core: own.core,
				bare: true
			};
	}
	if (
		topicOf(frame) &&
		(/^每(?![年月日季])/.test(topicOf(frame)) || own.name.length <= 4) &&
		left.verb !== '' &&
		topicOf(frame).length <= 10
	)
		return { name: topicOf(frame) + own.name, core: own.core };
	return { ...own, name: withoutExamples(own.name) };
}

/** What is done to a thing, behind its name. */
const WORK_DONE = /(?<=.{2})(?:建设|改造|治理|整治|修复|更新)$/;

/** 每千人口 of 每千人口医师数达到3.4人、护士数达到3.9人: what the number before is reckoned per. */
function perOf(own: string, { frame, told }: NamingFacts): string {
	const per = /^每[十百千万]+(?:名)?(?:常住|户籍|老年)?(?:人口?)?(?:拥有|配备)?/.exec(
		told.at(-1)?.full ?? ''
	);
	const { low, multiplied } = frame.clause.quantity;
	return per &&
		frame.listItem &&
		!multiplied &&
		low < MOST_PER &&
		/(?:数|床位|人员)$/.test(own) &&
		!/每/.test(textBefore(frame))
		? per[0]
		: '';
}
/** What there is of anything for so many people. */
const MOST_PER = 100;

/** 工程带动就业5万人: the work, its effect and whom it reaches. */
function ofEffect(own: Subject, facts: NamingFacts): Subject | null {
	const { left } = facts.frame;
	if (!EFFECT.test(left.verb) || left.stage || left.circumstance) return null;
	if (own.name.length > LONGEST_EFFECT) return null;
	const of = textOf(left.topic) || antecedent(facts);
	const name = (of.length <= LONGEST_TOPIC ? of : '') + left.verb + own.name;
	return { name, core: own.core, bare: true };
}

/** A head of the thing that a number before names, or else of the nearest thing that it can be of. */
function ofThing(own: string, facts: NamingFacts): Subject | null {
	const alike = sameHead(facts, own);
	if (alike) return { name: alike, core: '', bare: true };
	const thing = nearestThing(facts, own) || nearestThing(facts, facts.frame.left.verb + own);
	return thing ? { name: thing + own, core: thing } : null;
}

const STANDS = /^(?:余额|存量|总.+|保有量)$/;

/** An incomplete noun of the topic around it; null for a noun that is complete. */
function ofTopic(tokens: readonly Token[], own: Subject, facts: NamingFacts): Subject | null {
	if (!isIncomplete(tokens) || (!own.name.endsWith('率') && facts.things.has(own.name)))
		return null;
	const of =
		(tokens.some(isThing) && listBefore(facts)) ||
		(OF_TRADE.test(own.name) && facts.trade()) ||
		antecedent(facts) ||
		topicOfLead(facts, own.name);
	if (!of || own.name.includes(of)) return own;
	if (of.endsWith(own.name)) return { name: of, core: of };
	// 新增贷款900亿元,余额达到…: what there is in all is not of what was added alone.
	const whole = STANDS.test(own.name) ? withoutGain(of) : of;
	return { name: withKept(whole, own.name, facts.frame.left), core: of, bare: true };
}

/** Longest list of things that a noun is of, in letters. */
const LONGEST_LIST = 24;

/** 幼儿园204所、中小学676所、特殊教育学校13所,新增学位6.9万个: places of all that the clause before lists. */
function listBefore({ frame, told }: NamingFacts): string {
	const last = told.at(-1);
	if (frame.clause.follows || frame.aside.length > 0 || !last?.frame.listItem) return '';
	const list = told.filter((one) => one.frame.clause.start === last.frame.clause.start);
	const names = list.map(({ core }) => withoutGain(core));
	const all = names.join('、');
	return names.every(Boolean) && all.length <= LONGEST_LIST ? all : '';
}

/** 新增 + 设施农业 + 面积: the verb that stays goes before the whole. */
function withKept(of: string, noun: string, { verb, keeps }: Frame['left']): string {
	return keeps === 'before' && !noun.startsWith('新') ? of + verb + noun : of + noun;
}

/** 新材料产业瞄准高端化发力。产值突破千亿元: a noun that opens its sentence is of what the paragraph is about. */
function topicOfLead({ told, topic, frame }: NamingFacts, own: string): string {
	return told.length === 0 && frame.aside.length === 0 && textBefore(frame).startsWith(own)
		? topic()
		: '';
}

/** 生物质装机达到300万千瓦,新增装机60万千瓦: what the number before names by the same head. */
function sameHead({ told, things, frame }: NamingFacts, own: string): string {
	const last = told.at(-1)?.full ?? '';
	const head = own.replace(/^(?:新增|累计|总)+/, '');
	if (!things.has(own) || head.length < 2 || !last.endsWith(head)) return '';
	const of = last.slice(0, -head.length).replace(/^(?:新增|累计)|(?:新增|累计|总)$/g, '');
	if (of.length < 2) return '';
	const added = /^新增/.test(own) || frame.left.verb === '新增' ? '新增' : '';
	return added + of + own.replace(/^新增/, '');
}

/** The nearest thing before the number that its head can be of; empty for none. */
function nearestThing({ things, sentence, lead, told, frame }: NamingFacts, head: string): string {
	const candidates = things.get(head);
	if (!candidates) return '';
	return (
		nearestOf(candidates, sentence.slice(0, frame.at)) ||
		(told.length === 0 && frame.aside.length === 0 ? nearestOf(candidates, lead) : '')
	);
}

/**
 * The candidate that stands last in a text; empty for none. 海上风电力争新增装机 names no 电力: of two that overlap the
 * first counts.
 */
function nearestOf(candidates: readonly string[], before: string): string {
	const found = candidates
		.map((candidate) => ({ candidate, at: before.lastIndexOf(candidate) }))
		.filter(({ at }) => at >= 0);
	const whole = found.filter(
		({ at }) => !found.some((other) => other.at < at && at < other.at + other.candidate.length)
	);
	const best = whole.reduce<(typeof found)[number] | null>(
		(last, one) =>
			last === null ||
			one.at > last.at ||
			(one.at === last.at && one.candidate.length > last.candidate.length)
				? one
				: last,
		null
	);
	return best?.candidate ?? '';
}
