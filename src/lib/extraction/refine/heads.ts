import type { VerbClass } from '../vocabulary';
import type { Clause } from './clause';
import type { Lexicon } from './lexicon';
import { readRight, stripLeft, stripRight, type Phrase } from './phrase';

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
	/^(?:总|占比?|占比重|增速|增幅|涨幅|降幅|比重|比例|总量|总数|总额|总规模|总面积|规模|数量|总投资|(?:完成|建设)?投资|总产值|总产量|面积|产量|产值|(?:年末)?(?:覆盖|完成|合格|达标|满意|就业|完好|开工|履约|普及|整改|使用|办结|签约|成活|参与|入住)率|(?:重点人群|综合|回收)(?:覆盖|利用|处理|普及)率|占.{1,8}比重|在.{2,6}占比|人数|户数|总人数|总里程|运营里程|里程|总长度|余额|总装机|装机|总装机容量|装机容量|装机规模|新增装机|并网装机|批复|批复实施|投产|开工|销售额|交易额|营业收入|收入|利润|增加值|增量|净增|总值|成交额|金额|到位|产业规模|达到|其中)$/;
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
	const part = /^[、,]?其中/.test(clause.left) ? partOf(noun, last) : null;
	if (part) return part;
	const thing = nearestThing(things.get(noun) ?? things.get(phrase.verb + noun), before);
	if (thing) return thing + noun;
	if (phrase.keeps === 'before' && NEW_THINGS.test(noun)) {
		const counted = carried.clause === clause.start ? '' : carried.subjects.join('、');
		const subject = counted || earlierSubject(clause, aside, lexicon);
		return subject.endsWith(noun) ? subject : subject + noun;
	}
	if (!BARE_HEAD.test(noun)) return noun;
	const subject = (clause.follows && last) || earlierSubject(clause, aside, lexicon) || last;
	if (!subject || subject.endsWith(noun)) return subject || noun;
	return subject.replace(/^新增|(?:总量|产量|规模|数量|总额|投资|装机|(?<=.)里程)$/g, '') + noun;
}

/** 高速公路 of 公路建设规模: the whole's name goes on where the part's ends. */
function partOf(noun: string, whole: string): string | null {
	if (/[、和及]/.test(whole)) return null;
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

/** The subject of the clause before: 提高孤儿保障标准,增幅不低于8.3% → 孤儿保障标准; empty where it names none. */
export function earlierSubject(clause: Clause, aside: string, lexicon: Lexicon): string {
	if (aside.endsWith('是')) return '';
	const parts = (aside || clause.earlier).split(/[,;:。]/).filter(Boolean);
	const last = parts.at(-1)?.replace(/^\d{1,3}[.、)]|、$/g, '');
	if (!last || /\d/.test(last)) return '';
	const phrase = stripLeft(last, lexicon);
	const predicate = readRight(stripRight(phrase.noun, phrase, lexicon), false, false);
	const subject = predicate.replace(/(?:三年|专项)?(?:行动|工程|活动|途径)$/, '');
	return subject.length >= 2 && subject.length <= 20 ? subject : '';
}

/** 办事时限49.4%、环节20.8%: a short item shares the qualifier of the one before; “A”、“B” share their head. */
export function shareList(noun: string, clause: Clause, carried: Carried): string {
	const previous = carried.subjects.at(-1) ?? '';
	if (!previous) return noun;
	if (noun.startsWith('“')) return sharedHead(noun, previous);
	// 占全国的1/4、全球的1/8
	const share = /^(.+占).+(比重)$/.exec(previous);
	if (share && /的$/.test(clause.left)) return `${share[1] ?? ''}${noun}${share[2] ?? ''}`;
	const short = noun.length === 2 && previous.length === 4 && clause.quantity.unit === '%';
	return short ? previous.slice(0, 2) + noun : noun;
}

/** 政务服务事项“免证办”、“一件事一次办”: quoted items share the noun before the first. */
export function sharedHead(noun: string, previous: string): string {
	const quoted = previous.indexOf('“');
	return /^“[^”]+”$/.test(noun) && quoted > 1 ? previous.slice(0, quoted) + noun : noun;
}
