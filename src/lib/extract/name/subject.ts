import type { Clause } from './clause';
import {
	completeHead,
	earlierSubject,
	shareList,
	sharedHead,
	type Carried,
	type HeadThings
} from './heads';
import type { Lexicon } from '../../language/lexicon';
import { endsWithPreposition, readRight, STAGE_END, type Phrase } from './phrase';
import { CLASSIFIER, followsAsNoun, isGeneric } from './side';

/** What names are looked up in. */
export interface NamingTools {
	lexicon: Lexicon;
	things: HeadThings;
}

/** A number between its neighbours. */
export interface Place {
	clause: Clause;
	previous: Clause | undefined;
	next: Clause | undefined;
	carried: Carried;
	/** The sentence up to the number. */
	before: string;
}

/**
 * What a number measures: the noun before it, the one behind it, or what stands before in the sentence.
 * @param noun what is left of the words before the number when verbs are stripped
 * @param aside what stands in the clause before the verb phrase of the number
 * @param listItem whether the number follows another one of its list
 */
export function chooseSubject(
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
		const after =
			perUnit(clause.left) +
			nounAfter(right, clause, carried, noun, lexicon) +
			sharedGrade(right, next);
		// 育儿补贴政策惠及80万名婴幼儿
		if (/.{2}(?:惠及|覆盖|带动|辐射)$/.test(noun) && after.length <= LONGEST_EFFECT)
			return { subject: noun + after, rule: 'noun-around' };
		// 89%的公园实现24小时开放: the next number is part of what the share of the parks does.
		const rest = next?.follows && /实现$/.test(after) ? next.printed + next.right : '';
		const subject = rest ? after.replace(/实现$/, '') + rest : after;
		return { subject: withEffect(subject, place, phrase, aside, lexicon), rule: 'noun-after' };
	}
	// 89个、95处项目: both count what follows the second.
	const shares = next?.listed && clause.right === '' && CLASSIFIER.test(clause.quantity.unit);
	if (shares && (noun === '' || clause.left.endsWith('等')) && followsAsNoun(next, ''))
		return { subject: readRight(next.right, false, false), rule: 'noun-shared' };
	const stage = stageAlone(place);
	if (stage) return { subject: stage, rule: 'stage' };
	if (BENEFITS.test(noun)) {
		const cause = earlierSubject(clause, aside, lexicon) || (carried.subjects.at(-1) ?? '');
		return { subject: cause + noun, rule: 'effect' };
	}
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
	/^[、,]?(?:基本|计划|力争)*(开工建设|开工|完工|建成投产|建成|投产|并网|签约|到位|竣工|投用)(?:约|超|近)?$/;

/** 新能源开工1600万千瓦、投产1000万千瓦: the stage tells the second from the first. */
function stageAlone({ clause, previous, carried }: Place): string | null {
	const last = carried.subjects.at(-1);
	if (!last || previous?.quantity.unit !== clause.quantity.unit) return null;
	const stage = STAGE_ALONE.exec(clause.left);
	return stage && last.replace(STAGE_END, '') + (stage[1] ?? '');
}

/** 8个国家级、13个省级区域医疗中心: what the grades are of stands behind the last. */
function sharedGrade(right: string, next: Clause | undefined): string {
	if (!/^.{1,3}级$/.test(right) || !next?.follows) return '';
	return /^.{1,3}级(.{2,})$/.exec(next.right)?.[1] ?? '';
}

/** Whom something is good for; what, the clause before says. */
const BENEFITS = /^(?:惠及|受益)$/;

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
	// 新增公园127座,建成公园城市,累计达到1100座
	if (last && /^[、,]?累计/.test(clause.left) && previous?.quantity.unit === unit) return last;
	const subject = (clause.follows && last) || earlierSubject(clause, aside, lexicon) || last;
	// 为年初预算的103%,同口径增长9%: what grows is not the share.
	const grows = unit === '%' && phrase.classes.has('grow') && !phrase.classes.has('reach');
	return grows && !listItem ? subject.replace(/(?<=.{2})占.{2,12}(?:比重|比例)$/, '') : subject;
}

const PER_UNIT =
	/(?:^|[,、]|\d[.、])(每个?(?!年|月)(?:[^,、()]|\([^)]{0,12}\)){1,12}?)(?:至少|平均|均|都|各|不少于)*(?:建设|建成|培育|设立|打造|建立|配备|新建|有|完成|创建|开展|建好|建有|组建|创办)(?:至少)?$/;
const SERVED =
	/(?:^|[,、])(?:为|向|给|帮助)((?!企业|经营主体|市场主体)[^,、]{2,12}?)(?:提供|开展|发放|安排)$/;

/** 每个旗县至少建设1处…, 为退役军人提供5万个…: what the number is per or for stays in the name. */
function perUnit(left: string): string {
	return PER_UNIT.exec(left)?.[1] ?? SERVED.exec(left)?.[1] ?? '';
}

/** A noun before a grade that tells which thing is meant; 一批, 更多 and 形成 do not. */
const WHICH = /^(?!.*(?:一批|更多|若干|发挥|形成|迈|类))[^、,等的和及]{2,6}(?<!成)$/;

function nounAfter(
	right: string,
	clause: Clause,
	carried: Carried,
	before: string,
	lexicon: Lexicon
): string {
	const noun = readRight(right, endsWithPreposition(clause.left), clause.quantity.unit === '%');
	const thing = noun.replace(STAGE_END, '');
	// 蒙西千万千瓦级风电基地: what stands before the grade tells which.
	if (clause.quantity.rule === 'grade') {
		const which = WHICH.test(before) ? before : '';
		return `${which}${thing.replace(/建设$/, '')}规模`;
	}
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
