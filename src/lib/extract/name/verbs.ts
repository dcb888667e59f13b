import { classSet, type ClassSet, type Lexicon } from '../../language/lexicon';
import { VERB_CLASSES, type VerbClass } from '../../language/vocabulary';
import {
	isAdverb,
	isHead,
	isLink,
	isManner,
	isNominal,
	isNoun,
	isPreposition,
	isReach,
	isSeparator,
	isThing,
	isVerb,
	isWhole
} from './classes';
import type { Left } from './left-side';
import { is, type Token } from './tokens';

/** Particles at the end of a phrase. */
export const FINAL: ReadonlySet<string> = new Set(['的', '了', '等', '着', '得']);

const VERBS = VERB_CLASSES.map((name) => [name, classSet(name)] as const);

/** Notes what the classes of a verb say of its number. */
export function note(classes: Set<VerbClass>, token: Token): void {
	for (const [name, set] of VERBS) if (is(token, set)) classes.add(name);
}

/** The verb that a phrase begins with and what it says of its number; null where it begins with none. */
export function leadingVerb(
	phrase: string,
	lexicon: Lexicon
): { word: string; classes: ReadonlySet<VerbClass> } | null {
	const found = lexicon.at(phrase, 0);
	if (!found) return null;
	const classes = new Set(
		VERBS.filter(([, set]) => (found.value & set) !== 0).map(([name]) => name)
	);
	return classes.size > 0 ? { word: phrase.slice(0, found.end), classes } : null;
}

/** Remembers the verb of work, and what is left of it in a name. */
export function keep(left: Left, verb: Token): void {
	left.verb = verb.word;
	left.keeps = is(verb, ADD) ? 'before' : is(verb, KEPT) ? 'behind' : null;
}
const ADD: ClassSet = classSet('add');
const KEPT: ClassSet = classSet('deliver_kept');

/** Takes conjunctions, 的 and adverbs off the end of a phrase. */
export function trimEnd(tokens: readonly Token[]): readonly Token[] {
	let to = tokens.length;
	while (to > 0) {
		const last = tokens[to - 1];
		if (
			last &&
			(isSeparator(last) ||
				FINAL.has(last.word) ||
				(isAdverb(last) && !isNoun(last)) ||
				last.kind === 'pause')
		)
			to -= 1;
		else break;
	}
	return tokens.slice(0, to);
}

/** Prepositions, and verbs like them, that say whom something is done for. */
export const SERVES = new Set([
	'对',
	'为',
	'给',
	'向',
	'让',
	'使',
	'帮助',
	'面向',
	'促进',
	'引导',
	'组织',
	'推动',
	'支持',
	'选派'
]);

/** Where the verb stands that a preposition's phrase leads to; null where none follows. */
export function governedTo(tokens: readonly Token[], from: number): number | null {
	let noun: number | null = null;
	for (let at = from + 2; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token || token.kind === 'pause') break;
		if (!isVerb(token) || nounFollowsAsHead(tokens, at)) continue;
		if (!isNominal(token)) return at;
		if (tokens[at - 1]?.word !== '的' && at + 1 < tokens.length) noun ??= at;
	}
	return noun;
}

/** Whether the verb at `at` opens a phrase, rather than a noun that begins like it (改造面积, 培训人次). */
export function startsWithVerb(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.kind !== 'word' || isWhole(token)) return false;
	const verbal =
		isVerb(token) ||
		(isLink(token) &&
			(token.word.length > 1 || isReach(token)) &&
			!SHARE.has(token.word) &&
			!isHead(token));
	if (!verbal) return false;
	// The verb is all there is: it is the verb of what follows the number.
	if (at === tokens.length - 1) return !isNominal(token) || isManner(token);
	if (!isNominal(token)) return true;
	if (isSeparator(tokens[at + 1])) return false;
	return !headFollows(tokens, at) && !is(token, WORK);
}
const SHARE = new Set(['占', '占到', '约占']);
const WORK = classSet('work');

/** Nouns that a verb stands before as its attribute: 建设任务, 培训项目. */
const GENERIC = new RegExp(
	'^(?:任务|项目|工程|计划|行动|工作|规模|用地|力度|进度|资金|基金|主体|对象|成本|标准|体系|能力|平台|中心|基地' +
		'|人员|人才|技术|装备|设备|设施|机构|企业|产业|业|用水|用电|车辆|站|点|区|性|型|者|率|量|额|数|费)'
);

/** What these verbs bring up is a thing: 培育产值过百亿元企业. */
const RAISES = new Set(['培育', '打造', '扶持']);

/** Whether what follows the verb at `at` measures it (改造面积, 培训人次). */
function headFollows(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return (
		!RAISES.has(tokens[at]?.word ?? '') &&
		isNominal(tokens[at]) &&
		isHead(next) &&
		!isWhole(next) &&
		!isThing(next)
	);
}

/** Whether what follows the verb at `at` makes it an attribute of a noun. */
function nounFollowsAsHead(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (!next || next.kind === 'number' || !isNominal(tokens[at])) return false;
	return headFollows(tokens, at) || (GENERIC.test(next.word) && at + 2 >= tokens.length);
}

/** Where the last verb phrase of a clause begins, behind its first word; null where there is none. */
export function lastVerb(tokens: readonly Token[], shared: boolean): number | null {
	for (let at = tokens.length - 2; at > 0; at -= 1) {
		const token = tokens[at];
		if (!token || token.kind !== 'word') continue;
		const next = tokens[at + 1];
		const previous = tokens[at - 1];
		// 已建成社区的设施: a clause that 的 makes an attribute.
		if (isAttribute(tokens, at) || (shared && isSeparator(previous))) continue;
		if (token.word === '把' || token.word === '将') return at;
		if (
			isPreposition(token) &&
			SERVES.has(token.word) &&
			(governedTo(tokens, at) !== null || tokens.length - at > 2)
		)
			return at;
		if (
			!isVerb(token) ||
			isReach(token) ||
			isSeparator(next) ||
			next?.word === '的' ||
			isHead(token)
		)
			continue;
		if (isAttributeOfRate(tokens, at) || sharesThose(tokens, at)) continue;
		if (!isNominal(token)) return at;
		if (isAdverb(previous) && !nounFollowsAsHead(tokens, at)) return at;
		if (
			isSeparator(previous) &&
			!nounFollowsAsHead(tokens, at) &&
			!isVerb(tokens[at - 2]) &&
			tokens.length - at > 1 &&
			!isListed(tokens, at)
		)
			return at;
	}
	return null;
}

/** 乡镇卫生院设立中医馆比例: how many of them have one. */
function sharesThose(tokens: readonly Token[], at: number): boolean {
	const previous = tokens[at - 1];
	return (
		HAS.has(tokens[at]?.word ?? '') &&
		/(?:比例|占比)$/.test(tokens.at(-1)?.word ?? '') &&
		previous?.kind === 'word' &&
		!isVerb(previous) &&
		!isAdverb(previous) &&
		!isPreposition(previous)
	);
}
const HAS = new Set(['设立', '设置', '开设', '建立', '建有', '设有', '配备', '开展', '提供']);

/** 自动监测设备安装联网率, 人员年新发感染率: behind a noun, a verb right before a rate at the end belongs to it. */
function isAttributeOfRate(tokens: readonly Token[], at: number): boolean {
	const previous = tokens[at - 1];
	const end = tokens.findIndex((token, index) => index > at && isSeparator(token));
	const rest = tokens.slice(at + 1, end < 0 ? undefined : end);
	return (
		rest.length > 0 &&
		rest.length <= 2 &&
		/率$/.test(rest.at(-1)?.word ?? '') &&
		rest.every((token) => token.kind === 'word' && (token.classes === 0 || isHead(token))) &&
		previous?.kind === 'word' &&
		!isSeparator(previous) &&
		!isVerb(previous) &&
		!isAdverb(previous) &&
		!isPreposition(previous)
	);
}

/** Whether 、 before a nominal verb only joins nouns: 建设、改造任务. */
function isListed(tokens: readonly Token[], at: number): boolean {
	return tokens
		.slice(at + 1)
		.every((token) => isHead(token) || isNominal(token) || isSeparator(token));
}

/** Whether 的 makes an attribute of the verb at `at`: what follows is what it is about. */
export function isAttribute(tokens: readonly Token[], at: number): boolean {
	for (let index = at + 1; index < tokens.length; index += 1) {
		const token = tokens[index];
		if (!token || token.kind === 'pause') return false;
		if (token.word === '的') return index < tokens.length - 1 && index > at + 1;
	}
	return false;
}
