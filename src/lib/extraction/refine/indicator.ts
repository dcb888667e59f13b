import type { VerbClass } from '../vocabulary';
import type { Clause } from './clause';
import {
	completeHead,
	earlierSubject,
	shareList,
	sharedHead,
	type Carried,
	type HeadThings
} from './heads';
import type { Lexicon } from './lexicon';
import { finishName, tidy } from './name';
import {
	endsWithPreposition,
	readRight,
	rememberVerb,
	STAGE_END,
	stripLeft,
	stripRight,
	type Phrase
} from './phrase';
import { CLASSIFIER, followsAsNoun, isGeneric } from './side';

/** What a number measures, and the verbs that say how. */
export interface Indicator {
	name: string;
	/** Classes of the verbs around the number. */
	classes: ReadonlySet<VerbClass>;
	/** The verb of delivery that the name came with. */
	verb: string;
	/** Which construct gave the name. */
	rule: string;
}

/** What names are looked up in. */
export interface NamingTools {
	lexicon: Lexicon;
	things: HeadThings;
}

/** A number between its neighbours. */
interface Place {
	clause: Clause;
	previous: Clause | undefined;
	next: Clause | undefined;
	carried: Carried;
	/** The sentence up to the number. */
	before: string;
}

const NOTHING: Carried = {
	verb: '',
	keeps: null,
	subjects: [],
	classes: new Set(),
	clause: -1,
	after: false
};

/**
 * Names what each number of a sentence measures. The numbers of a sentence are read together, because a
 * list shares verbs, heads and subjects ("改造老旧小区5108个、棚户区近26万套").
 * @param sentence the clean text of the sentence; `offset` is where it starts
 */
export function nameIndicators(
	clauses: readonly Clause[],
	sentence: string,
	offset: number,
	tools: NamingTools
): Indicator[] {
	let carried = NOTHING;
	return clauses.map((clause, index) => {
		const result = nameOne(
			{
				clause,
				previous: clauses[index - 1],
				next: clauses[index + 1],
				carried,
				before: sentence.slice(0, clause.quantity.start - offset)
			},
			tools
		);
		carried = result.carried;
		return result.indicator;
	});
}

/** 52.02万亩批而未供土地、15.92万亩…: what the number before counts does not stand before this one. */
function ownPlace(place: Place): Place {
	const { clause, previous, carried } = place;
	if (
		!carried.after ||
		!previous ||
		isQualifier(previous, clause) ||
		!clause.follows ||
		!clause.left.startsWith(previous.right)
	)
		return place;
	const counted = carried.subjects.at(-1) ?? '';
	const own =
		clause.left.slice(previous.right.length) ||
		(counted && clause.left.startsWith(counted) ? clause.left.slice(counted.length) : '');
	return { ...place, clause: { ...clause, left: own } };
}

function nameOne(given: Place, tools: NamingTools): { indicator: Indicator; carried: Carried } {
	const place = ownPlace(given);
	const { clause, previous, carried } = place;
	const qualified = previous && isQualifier(previous, clause);
	const joined = qualified ? previous.left + previous.printed + clause.left : clause.left;
	const raw = lastVerbPhrase(joined, tools.lexicon);
	const phrase = stripLeft(raw, tools.lexicon);
	const found = stripRight(phrase.noun, phrase, tools.lexicon);
	const listItem = clause.follows && /^(?:[、和及与/]|以及)/.test(clause.left);
	const ownVerb = phrase.verb !== '';
	// 新建基站1.5万个、累计达到8.6万个: what is reached was not all built now.
	if (listItem && !ownVerb && !phrase.classes.has('reach')) inheritVerb(phrase, carried);
	const nothingBefore =
		isBasis(found) || recordVerb(found, phrase, clause, tools.lexicon) ? '' : found;
	const noun = listItem
		? withoutBareVerb(nothingBefore, phrase, carried, tools.lexicon)
		: nothingBefore;
	const aside = joined.slice(0, joined.length - raw.length);
	const { subject: chosen, rule } = chooseSubject(place, noun, phrase, aside, listItem, tools);
	const subject = tidy(chosen);
	const name = finishName(subject, phrase, clause, ownVerb);
	return {
		indicator: { name, classes: phrase.classes, verb: phrase.verb, rule },
		carried: {
			verb: phrase.verb,
			keeps: phrase.keeps,
			subjects: carried.clause === clause.start ? [...carried.subjects, subject] : [subject],
			classes: phrase.classes,
			clause: clause.start,
			after: rule === 'noun-after'
		}
	};
}

/** 超过全国平均水平0.28个百分点 compares, and names nothing. */
function isBasis(found: string): boolean {
	return /^(?:全国|全省|全区|全市)?平均(?:水平|值)?$/.test(found);
}

/** 改造1500公里老旧管道, 新推出30个…: whether all that stands before the number is the verb of what follows. */
function recordVerb(found: string, phrase: Phrase, { right }: Clause, lexicon: Lexicon): boolean {
	const verb = lexicon.leading(found);
	if (verb?.word !== found || verb.classes.has('work') || right.length < 2) return false;
	rememberVerb(phrase, verb);
	return true;
}

function inheritVerb(phrase: Phrase, carried: Carried): void {
	if (!carried.verb) return;
	phrase.verb = carried.verb;
	phrase.keeps = carried.keeps;
	for (const name of carried.classes) phrase.classes.add(name);
}

/** 取消72项、下放679项: where the verb is all that is new, the noun is the one before. */
function withoutBareVerb(
	noun: string,
	phrase: Phrase,
	{ subjects }: Carried,
	lexicon: Lexicon
): string {
	const verb = lexicon.leading(noun);
	if (verb?.word !== noun || !verb.classes.has('deliver_kept') || subjects.length === 0)
		return noun;
	phrase.verb = noun;
	phrase.keeps = 'behind';
	return '';
}

function chooseSubject(
	place: Place,
	noun: string,
	phrase: Phrase,
	aside: string,
	listItem: boolean,
	{ lexicon, things }: NamingTools
): { subject: string; rule: string } {
	const { clause, next, carried, before } = place;
	const sized = sizeOf(noun, clause, next);
	if (sized) return { subject: sized, rule: 'size-of-what-follows' };
	const goal = growthGoal(clause, clause.right);
	if (goal) return { subject: goal, rule: 'growth-goal' };
	const graded = next?.quantity.rule === 'grade' && next.left === '' && next.follows ? next : null;
	// 8家年产值20亿元以上的企业: the threshold is one of what stands before it.
	const threshold = clause.follows && noun.length >= 2 && /^的/.test(clause.right);
	if (!threshold && (followsAsNoun(clause, noun) || graded)) {
		const condition =
			next?.follows && !/[,、;]/.test(next.left) && /^的/.test(next.right) ? next : null;
		const right = condition?.right ?? (graded ? graded.printed + graded.right : clause.right);
		const after = perUnit(clause.left) + nounAfter(right, clause, carried, noun, lexicon);
		// 89%的公园实现24小时开放: the next number is part of what the share of the parks does.
		const rest = next?.follows && /实现$/.test(after) ? next.printed + next.right : '';
		const subject = rest ? after.replace(/实现$/, '') + rest : after;
		return { subject: withEffect(subject, place, phrase, aside, lexicon), rule: 'noun-after' };
	}
	// 89个、95处项目: both count what follows the second.
	const shares = next?.listed && clause.right === '' && CLASSIFIER.test(clause.quantity.unit);
	if (shares && (noun === '' || clause.left.endsWith('等')) && followsAsNoun(next, ''))
		return { subject: readRight(next.right, false, false), rule: 'noun-shared' };
	if (noun) {
		const item = listItem ? shareList(noun, clause, carried) : noun;
		const full = completeHead(item, { clause, carried, before, aside, phrase }, lexicon, things);
		return { subject: withEffect(full, place, phrase, aside, lexicon), rule: 'noun-before' };
	}
	return { subject: carriedSubject(place, phrase, aside, listItem, lexicon), rule: 'noun-carried' };
}

const EFFECT = /^(?:带动|惠及|拉动|撬动|辐射|赋能)$/;
/** Longest thing that is not told apart by itself: 带动就业, 惠及居民. */
const LONGEST_EFFECT = 4;

/** 发放创业担保贷款12亿元,带动就业5万人: an effect is that of what the clause before names. */
function withEffect(
	subject: string,
	{ clause, carried }: Place,
	phrase: Phrase,
	aside: string,
	lexicon: Lexicon
): string {
	const vague = phrase.verb === '支持' && /^各?类?(?:项目|企业)$/.test(subject);
	if (!vague && !EFFECT.test(phrase.verb)) return subject;
	if (subject.length < 2 || subject.length > LONGEST_EFFECT) return subject;
	const last = carried.subjects.at(-1) ?? '';
	// 通过产业联结机制带动普通农户: the means is no part of the name.
	if (/^[^,]*(?:通过|依托|以)/.test(aside)) return phrase.verb + subject;
	const cause = (clause.follows && last) || earlierSubject(clause, aside, lexicon) || last;
	return (cause.length <= 12 ? cause : '') + phrase.verb + subject;
}

/** 总投资2万亿元的389个省重点项目, 总规模100亿元的产业基金: the size is that of what follows 的. */
function sizeOf(noun: string, { right }: Clause, next: Clause | undefined): string | null {
	if (
		!/^(?:总|年|计划)*(?:投资|产值|产能|规模|金额|装机|里程)$/.test(noun) ||
		!right.startsWith('的')
	)
		return null;
	const counted = right === '的' && next?.follows && next.left === '的' ? next.right : right;
	const thing = readRight(counted, false, false).replace(STAGE_END, '');
	return thing.length >= 2 ? thing + noun : null;
}

/** 增长目标定为5%, 咬定6%的增长目标: the growth of a plan without more is that of the economy. */
function growthGoal({ quantity }: Clause, words: string): string | null {
	const goal = quantity.unit === '%' ? /(?:^|[把将的])增长(预期)?目标/.exec(words) : null;
	return goal && `经济增长${goal[1] ? '预期目标' : ''}`;
}

const STAGE_ALONE =
	/^[、,]?(?:基本|计划|力争)*(开工建设|开工|建成投产|建成|投产|并网|签约|到位|竣工|投用)(?:约|超|近)?$/;

/** What a number without a noun of its own measures: what stands before it in the sentence. */
function carriedSubject(
	{ clause, previous, carried }: Place,
	phrase: Phrase,
	aside: string,
	listItem: boolean,
	lexicon: Lexicon
): string {
	const last = carried.subjects.at(-1) ?? '';
	const { unit } = clause.quantity;
	const goal = growthGoal(clause, clause.left);
	if (goal) return goal;
	// 新能源开工1600万千瓦、投产1000万千瓦: the stage tells the second from the first.
	const stage = last && previous?.quantity.unit === unit ? STAGE_ALONE.exec(clause.left) : null;
	if (stage) return last.replace(STAGE_END, '') + (stage[1] ?? '');
	// 新增公园127座,建成公园城市,累计达到1100座
	if (last && /^[、,]?累计/.test(clause.left) && previous?.quantity.unit === unit) return last;
	const subject = (clause.follows && last) || earlierSubject(clause, aside, lexicon) || last;
	// 为年初预算的103%,同口径增长9%: what grows is not the share.
	const grows = unit === '%' && phrase.classes.has('grow') && !phrase.classes.has('reach');
	return grows && !listItem ? subject.replace(/(?<=.{2})占.{2,12}(?:比重|比例)$/, '') : subject;
}

const PER_UNIT =
	/(?:^|[,、]|\d[.、])(每个?(?!年|月)(?:[^,、()]|\([^)]{0,12}\)){1,12}?)(?:至少|平均|均|都|各|不少于)*(?:建设|建成|培育|设立|打造|建立|配备|新建|有|完成|创建|开展|建好|建有|创办)(?:至少)?$/;
const SERVED =
	/(?:^|[,、])(?:为|向|给|帮助)((?!企业|经营主体|市场主体)[^,、]{2,12}?)(?:提供|开展|发放|安排)$/;

/** 每个旗县至少建设1处…, 为退役军人提供5万个…: what the number is per or for stays in the name. */
function perUnit(left: string): string {
	return PER_UNIT.exec(left)?.[1] ?? SERVED.exec(left)?.[1] ?? '';
}

function nounAfter(
	right: string,
	clause: Clause,
	carried: Carried,
	before: string,
	lexicon: Lexicon
): string {
	const noun = readRight(right, endsWithPreposition(clause.left), clause.quantity.unit === '%');
	const thing = noun.replace(STAGE_END, '');
	if (clause.quantity.rule === 'grade') return `${thing.replace(/建设$/, '')}规模`;
	if (noun.startsWith('“')) return sharedHead(noun, carried.subjects.at(-1) ?? '');
	if (!isGeneric(thing)) return noun;
	const examples = /等$/.test(clause.left);
	if (before.length >= 4 && !clause.follows && !examples) return before + noun;
	// 等3个项目建成并投入使用: which projects was said before; what happens to them tells them apart.
	const full = right.replace(/^的/, '').slice(0, 14);
	const known = carried.subjects.findLast(
		(subject) => subject.includes(thing) && subject.length > thing.length
	);
	if (known) return known.slice(0, known.lastIndexOf(thing)) + full;
	const scheme = examples ? '' : earlierSubject(clause, '', lexicon);
	return /(?:计划|行动|工程|项目|政策|制度)$/.test(scheme) ? scheme + noun : full;
}

/** 超千亿元企业2家, 500千伏电网项目15项: the number before is part of the name of what this one counts. */
function isQualifier({ quantity }: Clause, clause: Clause): boolean {
	if (!clause.follows || clause.left === '' || /^(?:[、,和与]|及(?!以上))/.test(clause.left))
		return false;
	// 千吨级及以上航道; 60岁以上老年人口占比; 收入10万元以上的村占比
	if (quantity.rule === 'grade' && /^及?以上/.test(clause.left)) return true;
	const share = /^的?[^,、]{1,8}(?:占比|比重|比例|率)/.test(clause.left);
	if (share && (/岁$/.test(quantity.unit) || quantity.comparator === 'ge'))
		return /岁$/.test(quantity.unit) || clause.left.startsWith('的');
	if (!CLASSIFIER.test(clause.quantity.unit)) return false;
	return /^(?:千伏|兆瓦|米|元|岁|周岁|吨|亩)/.test(quantity.unit);
}

const COMPLETE =
	/(?:建成投产|建成通车|建成投用|投产|通车|投用|开工|(?:全国|全省|全区|全球|世界)(?:第[一二三四五六七八九十\d]+位?|前列|首位)|位居前列|居首位)$/;

const TURNS = ['add', 'deliver', 'deliver_kept', 'decrease', 'manner'] as const;

/** What follows the last 、 after which a new verb phrase begins: 推进A工程、新增B → 新增B. */
function lastVerbPhrase(left: string, lexicon: Lexicon): string {
	// A、B、C分别: all of them are meant.
	if (/分别/.test(left)) return left;
	for (let at = left.lastIndexOf('、'); at > 0; at = left.lastIndexOf('、', at - 1)) {
		const rest = left.slice(at + 1);
		// 三期建成投产、总装机达…, 花卉产量全球第一、鲜切花占比…: what is said before is complete.
		if (COMPLETE.test(left.slice(0, at)) && rest.length > 1) return rest;
		const verb = lexicon.leading(rest);
		const turns = verb && verb.word.length >= 2 && TURNS.some((name) => verb.classes.has(name));
		if (turns && rest.length > verb.word.length && !/^[^、]{0,8}等/.test(rest)) return rest;
	}
	const is = /^[^,、]{2,8}是(?=完成|实现|新增|建设|确保|力争)/.exec(left);
	if (is) return left.slice(is[0].length);
	// 通过产业联结机制带动普通农户: who is helped, not by what.
	// 支持龙头企业牵头组建创新联合体: what comes of it, not who makes it.
	const led = /^[^、]{2,}?(?:牵头|联合|共同)(?:组建|建设|建立|创建|实施|承担)(?=.{3,})/.exec(left);
	if (led) return left.slice(led[0].length);
	const by = /^.{4,}?(?:机制|行动|一批”|方式|政策|计划)(?=带动|帮助|促进|支持)/.exec(left);
	return by ? left.slice(by[0].length) : left;
}
