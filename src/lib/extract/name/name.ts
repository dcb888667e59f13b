import type { Clause } from './clause';
import type { Phrase } from './phrase';

/**
 * The name as readers see it: the noun with the verb that belongs to it, what tells it from its siblings,
 * and nothing else.
 * @param own whether the verb stands with this number, not with one before it in the list
 */
export function finishName(noun: string, phrase: Phrase, clause: Clause, own: boolean): string {
	const named = withoutExamples(withShare(withVerb(noun, phrase, own), clause));
	const full = phrase.part + withScheme(named, noun, phrase, clause);
	return withQualifier(full, clause.left) || tidy(clause.left) || tidy(clause.right);
}

const SCHEME = /(?:开展|实施|推进|深化|启动|组织)([^,;:。]{3,16}(?:行动|工程|计划)),$/;

/** 开展“五个大起底”行动,激活项目近万个: a verb and a bare noun need the scheme that they are part of. */
function withScheme(name: string, noun: string, phrase: Phrase, { earlier }: Clause): string {
	if (noun.length > 2 || phrase.keeps !== null || name !== phrase.verb + noun) return name;
	return (SCHEME.exec(earlier)?.[1] ?? '') + name;
}

/** A noun that says by itself that it is new; 新型储能 and 新能源 do not. */
const ADDED =
	/^(?:新(?!型|能|兴|就业|媒体|材料|生|质|时代|业态|疆|基建|一代|一轮|农|居|药|三样)|净)/;

function withVerb(noun: string, phrase: Phrase, own: boolean): string {
	if (noun === '发电') return '发电量';
	if (!noun || !phrase.verb) return noun;
	if (phrase.keeps === 'before') return ADDED.test(noun) ? noun : phrase.verb + noun;
	if (phrase.keeps === 'behind') return noun.includes(phrase.verb) ? noun : noun + phrase.verb;
	// 解决各类问题1.3万个, 解决“办证难”3500户
	if (phrase.verb === '解决' && /(?:问题|难题?|难”)$/.test(noun)) return `${noun}解决`;
	if (phrase.verb === '生产' && own && noun.length <= 4) return `${noun}产量`;
	// 对接企业257家, 激活项目近万个: the noun alone would say too little.
	const short =
		!/^(?:完成|实现|建设|建成|实施|开展|组织|举办|安排|下达)$/.test(phrase.verb) &&
		noun.length <= 2 &&
		phrase.verb.length === 2 &&
		!noun.includes(phrase.verb);
	return short ? phrase.verb + noun : noun;
}

const TIMES = /(?:是|为|相当于)([^,]{2,12})的$/;
const LEVEL_OF = /(?:是|为|相当于)([^,]{2,12}平均水平)的$/;

/** 货运量占全区综合运输货运量40%: a share says so; 经济增长5.8% is more than 经济. */
function withShare(name: string, { quantity, left, earlier }: Clause): string {
	if (name === '经济' && /增长|增速/.test(earlier + left)) return '经济增长';
	// 单位GDP水耗是全国平均水平的1.6倍
	const than = (quantity.unit === '倍' ? TIMES : LEVEL_OF).exec(left);
	if (than && !name.includes('之比')) return `${name}与${than[1] ?? ''}之比`;
	return quantity.unit === '%' && /占.+[^率重例比度额]$/.test(name) ? `${name}比重` : name;
}

/** Letters of an item on average; shorter ones belong to the name (燃气、供水、排水、供热等老化管道). */
const LONG_ITEM = 2.6;

/** 青贮玉米、苜蓿、饲用燕麦等人工饲草面积: the examples before 等 are not the name. */
function withoutExamples(name: string): string {
	const match = /^([^“”]*、[^“”]*?)等(?!级|教育|学校|职业)([^、]{4,})$/.exec(name);
	if (!match) return name;
	const items = (match[1] ?? '').split(/[、和及]/).filter(Boolean);
	return items.join('').length / items.length >= LONG_ITEM ? (match[2] ?? name) : name;
}

const YEARLY = /年均(?:分别)?(增长|增速|递增|下降|上涨|增幅|提升|提高|缩减|减少)[^,]{0,4}$/;

/** What the verb says of the name: 年均增长 and 高于全国 tell it from its siblings. */
function withQualifier(name: string, left: string): string {
	if (!name) return '';
	const yearly = YEARLY.exec(left);
	if (yearly && !name.includes('年均'))
		return `${name.replace(/年$|(?<=经济)增长$/, '')}年均${yearly[1] ?? ''}`;
	// 城镇新增就业年均20万人
	if (/年均$/.test(left) && !name.includes('年均')) return `年均${name.replace(/年$/, '')}`;
	const above = /(高于|快于|低于|超过|好于|优于)(全国|全省|全区|全市)[^,]{0,6}$/.exec(left);
	if (!above) return name;
	return `${name.replace(/(?:增速)?(?:高于|快于|低于|超过|好于|优于).*$/, '')}${above[1] ?? ''}${above[2] ?? ''}`;
}

/** Longest name that still reads as a label. */
const LONGEST_NAME = 40;

/** Cuts punctuation, conjunctions and half quotes off the edges; keeps the last part of what is too long. */
export function tidy(noun: string): string {
	let name = noun
		.replace(/^(?:的|了|、|,|:|“”|[-·])+/, '')
		.replace(/^(?:自治区|省|市|县|全国)?人大常委会(?=审议)/, '')
		.replace(/(?:[、,:;(的]|以及|和一批.*|和若干.*|和|(?<!惠|普|涉|兼)及|与)+$/, '')
		.replace(/(?<=安全|饮水|住房|出行|用水)问题$/, '')
		.replace(/^.*这(?=\d)/, '')
		.replace(/(?<=.{2})(?:到|至)?20\d\d年(?:底|末)?前?(?:完成|达到)?/, '');
	if (count(name, '“') !== count(name, '”')) name = name.replaceAll(/[“”]/g, '');
	if (count(name, '(') !== count(name, ')')) name = name.replaceAll(/[()]/g, '');
	if (name.length > LONGEST_NAME) {
		const cut = Math.max(name.lastIndexOf('的'), name.lastIndexOf('、'));
		name = cut > 0 && name.length - cut > 3 ? name.slice(cut + 1) : name;
	}
	return name.slice(-LONGEST_NAME);
}

function count(text: string, unit: string): number {
	return text.split(unit).length - 1;
}
