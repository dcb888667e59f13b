import { isGeneric } from './classes';
import { complete } from './complete';
import type { Frame } from './frame';
import { textBefore, topicOf, type NamingFacts, type Subject, type Told } from './subject';
import { textOf, type Token } from './tokens';

const LONGEST_DEED = 16;
const isPeople = ({ clause }: Frame) => /^(?:人|名|户|家|所)$/.test(clause.quantity.unit);
const LIGHT = /^(?:免费|全部)?(?:提供|开展|进行|实施|予以|给予|发放|实现|完成)?(?:.*?等(?!级))?/;

/** 1亿人居住的棚户区: where so many live or learn. */
function withoutStay(frame: Frame): readonly Token[] {
	const { noun } = frame.right;
	const stays = isPeople(frame) && /^(?:居住|生活|就读|工作)的/.test(textOf(noun.slice(0, 2)));
	return stays ? noun.slice(2) : noun;
}

/** 在230个村推行共富模式: what is done in so many; empty for none. */
const doneThere = (frame: Frame, deed: string): string =>
	/在$/.test(textBefore(frame)) &&
	frame.right.noun.every(isGeneric) &&
	deed.length >= 4 &&
	deed.length <= LONGEST_DEED
		? textOf(frame.right.predicate)
		: '';

/** 1800万吨粗钢产能 完成超低排放改造: what is done to so many; empty for nothing. */
const workedOn = (frame: Frame): string =>
	(!frame.right.noun.every(isGeneric) &&
		!/在$/.test(textBefore(frame)) &&
		WORKED.exec(textOf(frame.right.predicate))?.[1]) ||
	'';
const WORKED =
	/^(?:全部|基本|全面)?(?:完成|实施|开展)((?![^,]*[、和])[^,、]{2,14}(?:改造|治理|整治|修复|更新|搬迁|置换))$/;

/** 营业收入超百亿元 of 3个集群营业收入超百亿元: which of them are counted; empty where the next number says no such thing. */
function sumReached({ frame, next }: NamingFacts): string {
	if (!frame.counts || !next || next.clause.start !== frame.clause.start) return '';
	const { quantity, left, printed } = next.clause;
	// A mark; 13个园区营业收入达到500亿元 is what they have together.
	if (quantity.unit !== '元' || quantity.rule !== 'multiplier-alone') return '';
	const reaches = REACHES.exec(printed)?.[0] ?? '';
	const of = (reaches ? SUM_AT : SUM_REACHED).exec(left)?.[1];
	return of ? of + reaches + printed.slice(reaches.length) : '';
}
const SUM =
	'(?<!增加|实现|带动|贡献|创造|新增)(?:主营业务收入|营业收入|销售收入|销售额|营收|产值|总产值|税收|纳税额?|增加值)';
const REACHES = /^(?:超过?|突破|达到?)/;
const SUM_AT = new RegExp(`^[^、,和及\\d]{1,14}?((?:年)?${SUM})$`);
const SUM_REACHED = new RegExp(`^[^、,和及\\d]{1,14}?((?:年)?${SUM}(?:超过?|突破|达到?|过))$`);

/** The name of what stands behind a number. */
export function behind(facts: NamingFacts): Subject {
	const { frame } = facts;
	const { right, left } = frame;
	const words = withoutStay(frame);
	const noun = textOf(words);
	const deed = textOf(right.predicate).replace(LIGHT, '');
	const reached = sumReached(facts);
	if (reached) return { name: `${reached}的${noun}`, core: noun, bare: true };
	if (left.governs) {
		return { name: noun + deed, core: noun, bare: true };
	}
	const worked = workedOn(frame);
	if (worked) return { name: noun + worked, core: noun, bare: true };
	const object = /^为(.{4,})$/.exec(textOf(right.predicate))?.[1];
	if (object && right.noun.every(isGeneric)) return { name: object, core: noun, bare: true };
	if (right.became.includes(noun) && noun.length >= 2) {
		const full = right.became
			.replace(
				/^(?:成功)?(?:纳入|列入|入选|成为|获评|获批|进入|认定为|被认定为|评为|被评为|升格为|命名为)/,
				''
			)
			.replace(/(?:序列|名单|名录|行列|范围)$/, '');
		return { name: full, core: noun, bare: true };
	}
	if (
		left.classes.has('manner') &&
		isPeople(frame) &&
		deed.length >= 2 &&
		deed.length <= LONGEST_DEED &&
		!right.stage
	)
		return { name: noun + deed, core: noun, bare: true };
	const done = doneThere(frame, deed) || (noun.length <= 8 ? right.became : '');
	if (done) return { name: `${done}的${noun}`, core: noun, bare: true };
	const per = topicOf(frame) || textOf(left.noun) || textOf(left.topic);
	if (/^每(?![年月日季])/.test(per)) return { name: per + noun, core: noun };
	const quoted =
		right.noun[0]?.kind === 'quoted' && frame.listItem
			? quotedAfter(noun, facts.told.at(-1))
			: null;
	if (quoted) return quoted;
	const all = right.noun.every((token) => isGeneric(token) || token.kind === 'aside');
	if (
		all &&
		left.noun.length > 0 &&
		textOf(left.noun).length >= 4 &&
		!/等$/.test(textBefore(frame)) &&
		!frame.clause.follows
	)
		return { name: textOf(left.noun) + noun, core: noun };
	if (all && deed.length >= 2 && deed.length <= LONGEST_DEED && !right.stage && !right.became)
		return { name: noun + deed, core: noun, bare: true };
	const grade =
		/级$/.test(noun) && noun.length <= 4
			? (/级(.{2,})$/.exec(textOf(facts.next?.right.noun ?? []))?.[1] ?? '')
			: '';
	if (grade) return { name: noun + grade, core: grade };
	const own = complete(words, facts);
	return right.stage ? { ...own, name: own.name + right.stage } : own;
}

/** “A”、“B” after one noun share it. */
export function quotedItem({ frame, told }: NamingFacts): Subject | null {
	const quoted = frame.left.noun[0]?.kind === 'quoted';
	return frame.listItem && quoted ? quotedAfter(textOf(frame.left.noun), told.at(-1)) : null;
}

/** Kinds of works that are done to the thing of the item before. */
const PROCESS =
	/^(?:脱.|除尘|提标|扩容|升级|抗震|供热|节能|环保|节水|[^、]{1,4}(?:性|化|排放|降碳|升级))(?:改造|整治|治理|更新)$/;

/** 燃煤电厂脱硫改造90万千瓦、脱硝改造80万千瓦 */
export function process({ frame, told }: NamingFacts): Subject | null {
	const noun = textOf(frame.left.noun);
	const last = told.at(-1)?.name ?? '';
	if (
		!frame.listItem ||
		!PROCESS.test(noun) ||
		!last.endsWith(noun.slice(-2)) ||
		last.length < noun.length + 2
	)
		return null;
	return { name: last.slice(0, last.length - noun.length) + noun, core: noun };
}

/** A quoted item with the noun before the quoted item before it. */
function quotedAfter(name: string, last: Told | undefined): Subject | null {
	const quoted = last?.name.indexOf('“') ?? -1;
	return last && quoted > 1 ? { name: last.name.slice(0, quoted) + name, core: name } : null;
}
