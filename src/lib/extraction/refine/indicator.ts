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
	return { ...place, clause: { ...clause, left: clause.left.slice(previous.right.length) } };
}

function nameOne(given: Place, tools: NamingTools): { indicator: Indicator; carried: Carried } {
	const place = ownPlace(given);
	const { clause, previous, carried } = place;
	const qualified = previous && isQualifier(previous, clause);
	const joined = qualified ? previous.left + previous.printed + clause.left : clause.left;
	const raw = lastVerbPhrase(joined, tools.lexicon);
	const phrase = stripLeft(raw, tools.lexicon);
	const found = stripRight(phrase.noun, phrase, tools.lexicon);
	const listItem = clause.follows && /^(?:[、和及与]|以及)/.test(clause.left);
	const ownVerb = phrase.verb !== '';
	// 新建基站1.5万个、累计达到8.6万个: what is reached was not all built now.
	if (listItem && !ownVerb && !phrase.classes.has('reach')) inheritVerb(phrase, carried);
	const nothingBefore = recordVerb(found, phrase, clause, tools.lexicon) ? '' : found;
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
	const graded = next?.quantity.rule === 'grade' && next.left === '' && next.follows ? next : null;
	// 8家年产值20亿元以上的企业: the threshold is one of what stands before it.
	const threshold = clause.follows && noun.length >= 2 && /^的/.test(clause.right);
	if (!threshold && (followsAsNoun(clause, noun) || graded)) {
		const condition =
			next?.follows && !/[,、;]/.test(next.left) && /^的/.test(next.right) ? next : null;
		const right = condition?.right ?? (graded ? graded.printed + graded.right : clause.right);
		return {
			subject: perUnit(clause.left) + nounAfter(right, clause, carried, noun, lexicon),
			rule: 'noun-after'
		};
	}
	// 89个、95处项目: both count what follows the second.
	const shares = next?.listed && clause.right === '' && CLASSIFIER.test(clause.quantity.unit);
	if (shares && (noun === '' || clause.left.endsWith('等')) && followsAsNoun(next, ''))
		return { subject: readRight(next.right, false, false), rule: 'noun-shared' };
	if (noun) {
		const item = listItem ? shareList(noun, clause, carried) : noun;
		return {
			subject: completeHead(item, { clause, carried, before, aside, phrase }, lexicon, things),
			rule: 'noun-before'
		};
	}
	const last = carried.subjects.at(-1) ?? '';
	const subject = (clause.follows && last) || earlierSubject(clause, aside, lexicon) || last;
	return { subject, rule: 'noun-carried' };
}

const PER_UNIT =
	/(?:^|[,、]|\d[.、])(每个?(?!年|月)(?:[^,、()]|\([^)]{0,12}\)){1,12}?)(?:至少|平均|均|都|各|不少于)*(?:建设|建成|培育|设立|打造|建立|配备|新建|有|完成|创建|开展|建好|创办)(?:至少)?$/;
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
	if (clause.quantity.rule === 'grade') return `${noun.replace(/建设$/, '')}规模`;
	if (noun.startsWith('“')) return sharedHead(noun, carried.subjects.at(-1) ?? '');
	if (!isGeneric(noun)) return noun;
	const examples = /等$/.test(clause.left);
	if (before.length >= 4 && !clause.follows && !examples) return before + noun;
	// 等3个项目建成并投入使用: which projects was said before; what happens to them tells them apart.
	const full = right.replace(/^的/, '').slice(0, 14);
	const known = carried.subjects.findLast(
		(subject) => subject.includes(noun) && subject.length > noun.length
	);
	if (known) return known.slice(0, known.lastIndexOf(noun)) + full;
	const scheme = examples ? '' : earlierSubject(clause, '', lexicon);
	return /(?:计划|行动|工程|项目|政策|制度)$/.test(scheme) ? scheme + noun : full;
}

/** 超千亿元企业2家, 500千伏电网项目15项: the number before is part of the name of what this one counts. */
function isQualifier({ quantity }: Clause, clause: Clause): boolean {
	if (!clause.follows || clause.left === '' || /^[、,和及与]/.test(clause.left)) return false;
	if (!CLASSIFIER.test(clause.quantity.unit)) return false;
	return /^(?:千伏|兆瓦|米|元|岁|周岁|吨|亩)/.test(quantity.unit);
}

const TURNS = ['add', 'deliver', 'deliver_kept', 'decrease', 'manner'] as const;

/** What follows the last 、 after which a new verb phrase begins: 推进A工程、新增B → 新增B. */
function lastVerbPhrase(left: string, lexicon: Lexicon): string {
	// A、B、C分别: all of them are meant.
	if (/分别/.test(left)) return left;
	for (let at = left.lastIndexOf('、'); at > 0; at = left.lastIndexOf('、', at - 1)) {
		const rest = left.slice(at + 1);
		const verb = lexicon.leading(rest);
		const turns = verb && verb.word.length >= 2 && TURNS.some((name) => verb.classes.has(name));
		if (turns && rest.length > verb.word.length && !/^[^、]{0,8}等/.test(rest)) return rest;
	}
	const is = /^[^,、]{2,8}是(?=完成|实现|新增|建设|确保|力争)/.exec(left);
	if (is) return left.slice(is[0].length);
	// 通过产业联结机制带动普通农户: who is helped, not by what.
	const by = /^.{4,}?(?:机制|行动|一批”|方式|政策|计划)(?=带动|帮助|促进|支持)/.exec(left);
	return by ? left.slice(by[0].length) : left;
}
