import type { VerbClass } from '../../language/vocabulary';
import type { Clause } from './clause';
import type { Lexicon } from '../../language/lexicon';
import { readRight, STAGE_END, stripLeft, stripRight, type Phrase } from './phrase';

/** What the number before in the sentence leaves for the next one. */
export interface Carried {
	verb: string;
	keeps: Phrase['keeps'];
	/** Names without their verbs, of the numbers of the clause. */
	subjects: readonly string[];
	classes: ReadonlySet<VerbClass>;
	/** Where the clause of those names starts. */
	clause: number;
	/** Whether the name of the last one stood behind its number. */
	after: boolean;
}

/** The things that a head can be of, by head; see data/heads.yaml. */
export type HeadThings = ReadonlyMap<string, readonly string[]>;

/** Heads that need the thing that the clause before names: 总面积, 占比, 增速. */
const BARE_HEAD =
	/^(?:折合(?:人民币)?|预期目标|总|占比?|占比重|增速|增幅|涨幅|降幅|比重|比例|总量|总数|总额|总规模|总面积|规模|数量|总投资|(?:完成|建设)?投资|总产值|总产量|面积|产量|产值|占.{1,14}比重|占(?:全国|全省|全区|全市|全球|世界)|在.{2,6}占比|.{2,4}地区占比|人数|户数|总人数|总里程|运营里程|里程|总长度|余额|总装机|装机|总装机容量|装机容量|装机规模|新增装机|并网装机|批复|批复实施|投产|开工|销售额|交易额|营业收入|收入|利润|增加值|增量|净增|总值|成交额|金额|(?:首期)?到位|(?:可)?容纳|总?库容|受益人口|户均增收|出栏|存栏|用于.{2,10}(?:比例|比重)|产业规模|达到|其中)$/;
/** Rates of something that is done; to what, the words before say: 破案率, 综合利用率, 按期办结率. */
const BARE_RATE =
	/(?:年末|按期|按时|及时|总体|平均|综合|资源化|无害化|集中|规范化?|有效|一次性?|首次|分类|安全|初次|去向|重点人群|群众|回收)*(?:覆盖|完成|合格|达标|满意|就业|完好|开工|投产|履约|普及|整改|使用|办结|签约|成活|参与|入住|利用|处理|处置|收集|破案|清欠|回收|发案|空置|转化|落实|兑现|化解|受理|公开|建成|达产|(?:资金)?到位|除治|执行|完工)率$/;
/** Whether a name is a rate alone, without what it is of. */
export function isBareRate(name: string): boolean {
	return BARE_RATE.exec(name)?.index === 0;
}

/** What a rate is of; empty where the name is no such rate or says only that. */
export function withoutRate(name: string): string {
	return BARE_RATE.test(name) ? name.replace(BARE_RATE, '') : '';
}

/** What is added to an institution that the clause before counts: 中小学676所,新增学位6.6万个. */
const NEW_THINGS = /^(?:学位|就业|床位|托位|岗位|泊位|车位)$/;

export interface HeadContext {
	clause: Clause;
	carried: Carried;
	/** The sentence up to the number. */
	before: string;
	/** What stands in the clause before the verb phrase of the number. */
	aside: string;
	phrase: Phrase;
}

/** 总面积 after 设施农业 is 设施农业总面积; 其中高速公路 after 公路建设规模 is 高速公路建设规模. */
export function completeHead(
	noun: string,
	context: HeadContext,
	lexicon: Lexicon,
	things: HeadThings
): string {
	const { clause, carried, before, aside, phrase } = context;
	const last = carried.subjects.at(-1) ?? '';
	const ofWhole = /^[、,(]?其中/.test(clause.left) || (clause.follows && /其中/.test(clause.head));
	const part = ofWhole ? partOf(noun, last, carried) : null;
	if (part) return part;
	const thing = nearestThing(things.get(noun) ?? things.get(phrase.verb + noun), before);
	if (thing) return thing + noun;
	if (phrase.keeps === 'before' && NEW_THINGS.test(noun)) {
		const counted = carried.clause === clause.start ? '' : carried.subjects.join('、');
		const subject = counted || earlierSubject(clause, aside, lexicon);
		return subject.endsWith(noun) ? subject : subject + noun;
	}
	if (!isBareRate(noun) && !BARE_HEAD.test(noun)) return noun;
	const subject =
		(clause.follows && last) ||
		earlierSubject(clause, aside, lexicon) ||
		toldBefore(clause, lexicon) ||
		last;
	if (!subject || subject.endsWith(noun)) return subject || noun;
	return /^占/.test(noun)
		? subject + noun
		: subject.replace(OWN_HEAD, '').replace(BARE_RATE, '') + noun;
}

/** The head of the thing before, which gives way to another one. */
const OWN_HEAD =
	/^新增|(?:存栏|出栏|播种面积|种植面积|总产量|总量|产量|规模|数量|总额|投资|装机|(?<=.)里程|占.{2,12}(?:比重|占比))$/g;

/** What has a head of its own. */
const SIZED = /[量额值率数度例比重入出款资]$/;

/** 高速公路 of 公路建设规模: the whole's name goes on where the part's ends. */
function partOf(noun: string, whole: string, { verb, keeps }: Carried): string | null {
	if (/[、和及]/.test(whole)) return null;
	// 新增就业6万人,其中高校毕业生2万人; 水产品产量186万吨,其中淡水118万吨
	if (keeps === 'before' && whole === '就业') return noun + verb + whole;
	// 修复矿山2万亩,其中云岭县8000亩
	if (/^.{2,5}[县市区旗州盟镇乡]$/.test(noun)) return noun + whole;
	const head = /(?:产量|产能|装机|投资|库容|面积|销量|出栏量?|存栏量?|吞吐量|用量)$/.exec(
		whole
	)?.[0];
	if (head && noun.length <= 8 && !SIZED.test(noun)) return noun + head;
	for (let length = Math.min(noun.length, 6); length >= 2; length -= 1) {
		const at = whole.indexOf(noun.slice(-length));
		if (at >= 0 && at + length < whole.length) return noun + whole.slice(at + length);
	}
	return null;
}

function nearestThing(candidates: readonly string[] | undefined, before: string): string {
	let best = '';
	let bestAt = -1;
	for (const candidate of candidates ?? []) {
		const at = before.lastIndexOf(candidate);
		if (at > bestAt || (at >= 0 && at === bestAt && candidate.length > best.length)) {
			best = candidate;
			bestAt = at;
		}
	}
	return best;
}

/** 地区生产总值连跨两个万亿元台阶 */
const STEP = /(?:连续|先后|接连)?(?:连跨|跨|迈|突破|站)[^,]{0,10}(?:台阶|大关|关口)$/;

/** The subject of the clause before: 提高孤儿保障标准,增幅不低于8.3% → 孤儿保障标准; empty where it names none. */
export function earlierSubject(clause: Clause, aside: string, lexicon: Lexicon): string {
	if (aside.endsWith('是')) return '';
	const parts = (aside || clause.earlier).split(/[,;:。]/).filter(Boolean);
	const last = parts.at(-1)?.replace(/^\d{1,3}[.、)]|、$/g, '');
	if (!last || /\d(?!G)/.test(last)) return '';
	const phrase = stripLeft(last.replace(/(?<=^.{2,12})是.*$/, ''), lexicon);
	const noun = stripRight(phrase.noun, phrase, lexicon).replace(STEP, '');
	const predicate = readRight(noun, false, false);
	const subject = predicate
		.replace(STAGE_END, '')
		.replace(/(?:三年|专项)?(?:行动|工程|活动|途径)$/, '');
	return subject.length >= 2 && subject.length <= 20 ? subject : '';
}

/** 经济总量连续跨过3个台阶,占全国比重…: the subject of the clause before, where a number stands in its predicate. */
function toldBefore({ earlier }: Clause, lexicon: Lexicon): string {
	const last =
		earlier
			.split(/[,;:。]/)
			.filter(Boolean)
			.at(-1) ?? '';
	const digit = last.search(/\d/);
	if (digit < 3) return '';
	const phrase = stripLeft(last.slice(0, digit), lexicon);
	// A verb before the noun would make it an object, and the number that follows its own.
	if (phrase.classes.size > 0) return '';
	const subject = stripRight(phrase.noun, phrase, lexicon);
	const reached = phrase.classes.has('reach');
	return reached && subject.length <= 20 ? subject : '';
}

/** 办事时限49.4%、环节20.8%: a short item shares the qualifier of the one before; “A”、“B” share their head. */
export function shareList(noun: string, clause: Clause, carried: Carried): string {
	const previous = carried.subjects.at(-1) ?? '';
	if (!previous) return noun;
	if (noun.startsWith('“')) return sharedHead(noun, previous);
	// 每千人口医师数3人、护士数4人
	const basis = /^每[百千万十]+人口?(?:拥有)?/.exec(previous)?.[0] ?? '';
	if (basis && !noun.startsWith('每') && /数$/.test(noun)) return basis + noun;
	// 占全国的1/4、全球的1/8
	const share = /^(.+占).+(比重)$/.exec(previous);
	if (share && /的$/.test(clause.left)) return `${share[1] ?? ''}${noun}${share[2] ?? ''}`;
	// 燃煤电厂脱硫改造1500万千瓦、脱硝改造1.3亿千瓦
	if (PROCESS.test(noun) && previous.endsWith(noun.slice(-2)) && previous.length >= noun.length + 2)
		return previous.slice(0, previous.length - noun.length) + noun;
	const short = noun.length === 2 && previous.length === 4 && clause.quantity.unit === '%';
	return short ? previous.slice(0, 2) + noun : noun;
}

/** Kinds of works that are done to the thing of the item before. */
const PROCESS =
	/^(?:脱.|除尘|提标|扩容|升级|抗震|供热|节能|环保|节水|[^、]{1,4}(?:性|化|排放|降碳|升级))(?:改造|整治|治理|更新)$/;

/** 政务服务事项“免证办”、“一件事一次办”: quoted items share the noun before the first. */
export function sharedHead(noun: string, previous: string): string {
	const quoted = previous.indexOf('“');
	return /^“[^”]+”$/.test(noun) && quoted > 1 ? previous.slice(0, quoted) + noun : noun;
}
