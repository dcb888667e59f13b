import type { VerbClass } from '../../language/vocabulary';
import type { Clause } from './clause';
import type { Carried } from './heads';
import type { Lexicon } from '../../language/lexicon';
import { finishName, tidy } from './name';
import { rememberVerb, stripLeft, stripRight, type Phrase } from './phrase';
import { CLASSIFIER } from './side';
import { chooseSubject, type NamingTools, type Place } from './subject';

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
	// 关闭退出30万吨/年以下煤矿12处: the limit goes.
	const limited = qualified && previous.quantity.comparator === 'le';
	const joined = qualified
		? previous.left + (limited ? '' : previous.printed) + clause.left
		: clause.left;
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
	return /^(?:(?:全国|全省|全区|全市)?平均(?:水平|值)?|(?:年初|全年)?(?:预期|计划)目标|年初)$/.test(
		found
	);
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

/** 超千亿元企业2家, 500千伏电网项目15项: the number before is part of the name of what this one counts. */
function isQualifier({ quantity }: Clause, clause: Clause): boolean {
	if (!clause.follows || clause.left === '' || /^(?:[、,和与]|及(?!以上))/.test(clause.left))
		return false;
	// 千吨级及以上航道; 60岁以上老年人口占比; 收入10万元以上的村占比
	if (
		quantity.rule === 'grade' &&
		/^及?以上|^[^、,]{2,10}(?:达到?|增至|增加到|超过?)$/.test(clause.left)
	)
		return true;
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
