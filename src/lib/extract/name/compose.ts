import type { Frame } from './frame';
import { LONGEST_SHARED, type Subject } from './subject';
import { textOf } from './tokens';
import { sharesOut } from './left-side';

/** A noun that says by itself that it is new; 新型储能 and 新能源 do not. */
const ADDED =
	/^(?:新(?!型|能|兴|就业|媒体|材料|生|质|时代|业态|疆|基建|一代|一轮|农|居|药|三样)|净)/;
const ABOVE = /(高于|快于|低于|超过|好于|优于)(全国|全省|全区|全市)[^,]{0,6}$/;
const YEARLY = /^(?:年均|月均|日均|累计)$/;

/**
 * The name as readers see it: the noun with the verb that belongs to it, what tells it from its siblings,
 * and nothing else. The one place that composes names.
 */
export function finish({ name: noun, bare, generic }: Subject, frame: Frame): string {
	const { left } = frame;
	// A list that is shared out comes apart later.
	const longest = sharesOut(left) ? LONGEST_SHARED : LONGEST_NAME;
	let name = tidy(noun, longest);
	if (!bare && name) name = withVerb(name, generic ?? false, frame);
	const yearly = left.links.find((word) => YEARLY.test(word));
	if (yearly === '年均' && !name.includes('年均')) {
		const rise = left.links.find((word) =>
			/^(?:增长|增速|递增|下降|上涨|增幅|提升|提高|缩减|减少)/.test(word)
		);
		name = rise ? `${name.replace(/(?<=经济)增长$/, '')}年均${rise}` : `年均${name}`;
	} else if (yearly === '日均' || yearly === '月均') name = yearly + name;
	if (
		!name.includes('累计') &&
		left.adverbs.includes('累计') &&
		!left.classes.has('reach') &&
		!left.classes.has('grow')
	)
		name = `累计${name}`;
	if (!name.includes('每年') && left.adverbs.includes('每年')) name = `每年${name}`;
	const above = ABOVE.exec(left.links.join('') + textOf(left.noun.slice(-3)) + frame.clause.left);
	if (above && frame.clause.quantity.unit === '百分点' && !/差距|高于|低于|快于/.test(name))
		name = `${name.replace(/增[速幅]$/, '')}${above[1] ?? ''}${above[2] ?? ''}`;
	if (name === '经济') name = '经济增长';
	if (name === '累计' && left.verb) name += left.verb;
	name = asMeasured(name, frame).replace(WITHIN, '$1$2');
	return tidy(saidOnce(left.part + name, frame), longest) || lastResort(frame);
}

/** 超低排放改造 + 改造比例: the topic ends as the noun begins; 智能 of 人工智能智能终端 is printed twice. */
function saidOnce(name: string, { clause }: Frame): string {
	const printed = clause.earlier + clause.head + clause.right;
	return name.replace(/([\u4e00-\u9fa5]{2,6})\1/, (twice, once: string) =>
		printed.includes(twice) ? twice : once
	);
}

const RATIO = /^(?:%|‰|个?百分点|个|成|倍|系数|番|\/10万|)$/;

/** What a count of things has no part in: 203个断面水质优良率达100%. */
const RATE_OF_THINGS =
	/(?<=.{3})(?:水质|空气质量|生态质量)?(?:优良|达标|合格|变好|安全)?(?:天数)?(?:率|比例|占比)$/;

/** 每年将75%的财力用于民生,累计投入6200亿元: an amount is no share, though its name comes from one. */
function asMeasured(name: string, { clause }: Frame): string {
	const { unit } = clause.quantity;
	return RATIO.test(unit)
		? name
		: name.replace(/(?<=.{2})(?:占[^占]{2,}(?:比重|比例)|(?<![占之])(?:比例|比重|占比))$/, '');
}

/** The name of a count of things, which a rate that follows may be of. */
export const asCounted = (name: string, { clause, counts, right }: Frame): string =>
	counts && clause.quantity.unit === '个' && right.noun.length > 0
		? name.replace(RATE_OF_THINGS, '')
		: name;

/** 工业中增加值: what is measured of each within it. */
const WITHIN = /^([^、]{2,6})中(增加值|产值|营收|投资额)$/;

/** Whatever stands around a number that no pattern could name: a name is never empty while there are words. */
function lastResort({ left, right, before, aside }: Frame): string {
	const words = [left.topic, right.noun, right.deed, right.predicate, before, aside];
	for (const tokens of words) {
		const name = tidy(textOf(tokens.filter(({ kind }) => kind === 'word' || kind === 'quoted')));
		if (name.length >= 2) return name;
	}
	return '';
}

function withVerb(noun: string, generic: boolean, { left }: Frame): string {
	if (noun === '发电') return '发电量';
	if (left.verb === '生产' && noun.length <= 4) return `${noun}产量`;
	if (left.stage && !noun.includes(left.stage)) return noun + left.stage;
	if (!left.verb) return noun;
	if (left.keeps === 'before') return ADDED.test(noun) ? noun : left.verb + noun;
	if (left.keeps === 'behind') return noun.includes(left.verb) ? noun : noun + left.verb;
	const short =
		!/^(?:完成|实现|建成|实施|开展|组织|举办|安排|下达)$/.test(left.verb) &&
		generic &&
		noun.length <= 2 &&
		left.verb.length === 2 &&
		!noun.includes(left.verb);
	return short ? left.verb + noun : noun;
}

/** Letters of an item on average; shorter ones belong to the name (燃气、供水、排水、供热等老化管道). */
const LONG_ITEM = 2.6;

/** 青贮玉米、苜蓿、饲用燕麦等人工饲草面积: the examples before 等 are not the name. */
export function withoutExamples(name: string): string {
	const match = /^([^“”]*、[^“”]*?)等(?!级|教育|学校|职业)([^、]{4,})$/.exec(name);
	if (!match) return name;
	const items = (match[1] ?? '').split(/[、和及]/).filter(Boolean);
	return items.join('').length / items.length >= LONG_ITEM ? (match[2] ?? name) : name;
}

/** Longest name that still reads as a label. */
const LONGEST_NAME = 40;

/** Cuts punctuation, conjunctions and half quotes off the edges; keeps the last part of what is too long. */
export function tidy(noun: string, longest = LONGEST_NAME): string {
	let name = noun
		.replace(/^(?:的|了|、|,|:|“”|[-·]|级(?=[\u4e00-\u9fa5]{2}))+/, '')
		.replace(/^\([^()]*\)(?=.{2})/, '')
		.replace(/(?:[、,:;(的]|以及|和|(?<!惠|普|涉|兼)及|与)+$/, '');
	if (count(name, '“') !== count(name, '”')) name = name.replaceAll(/[“”]/g, '');
	if (count(name, '(') !== count(name, ')')) name = name.replaceAll(/[()]/g, '');
	if (name.length > longest) {
		const cut = Math.max(name.lastIndexOf('的'), name.lastIndexOf('、'));
		name = cut > 0 && name.length - cut > 3 ? name.slice(cut + 1) : name;
	}
	return name.slice(-longest);
}

function count(text: string, unit: string): number {
	return text.split(unit).length - 1;
}
