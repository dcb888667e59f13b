import {
	isAdd,
	isAdverb,
	isAround,
	isContained,
	isHead,
	isLink,
	isManner,
	isNominal,
	isNoun,
	isPreposition,
	isReach,
	isSeparator,
	isStage,
	isTime,
	isWhole,
	isWorkVerb
} from './classes';
import type { Left } from './left-side';
import { textOf, type Token } from './tokens';
import { FINAL, keep, note, SERVES } from './verbs';

const COMPARES = new Set([
	'比',
	'较',
	'相对',
	'相对于',
	'与',
	'同',
	'相比',
	'在',
	'从',
	'由',
	'自',
	'按'
]);
/** Verbs of comparison that stay as links. */
const ABOVE = new Set(['高于', '快于', '低于', '超过', '好于', '优于', '高出', '慢于']);
/** How a value is meant, behind what is measured: 可靠率总体达到, 失业率平均为, 由平均2900元降到. */
const QUALIFIES = new Set(['总体', '平均']);
/** The farthest that a basis of comparison reaches back from the number, in tokens. */
const FARTHEST_BASIS = 7;

/** Takes off the end what links a noun to its number: adverbs, times, bases of comparison, verbs of reaching. */
export function readTail(tokens: readonly Token[], left: Left): readonly Token[] {
	const links: string[] = [];
	let to = tokens.length;
	for (;;) {
		const last = tokens[to - 1];
		if (!last) break;
		if (isSeparator(last) || last.kind === 'pause' || FINAL.has(last.word) || last.word === '“') {
			to -= 1;
			continue;
		}
		if (isRatioNoun(tokens, to)) break;
		const meant = asMeant(tokens, to);
		if (meant > 0) {
			to -= meant;
			continue;
		}
		if (
			isPreposition(last) &&
			(!isLink(last) || to === 1 || isSeparator(tokens[to - 2]) || isAround(tokens[to - 2]))
		) {
			// 为全市10万名老年人接种疫苗
			left.governs ||= tokens.slice(to).every(isAround) && SERVES.has(last.word);
			to -= 1;
			continue;
		}
		if (isAround(last) && !isHead(last)) {
			links.unshift(last.word);
			to -= 1;
			continue;
		}
		const basis = basisAt(tokens, to);
		if (basis !== null) {
			left.basis ||= textOf(tokens.slice(basis + 1, to)).replace(
				/^(?:上年|去年|同期)+.*|^.*\d{4}年.*/,
				''
			);
			to = basis;
			continue;
		}
		if (isLinkVerb(tokens, to)) {
			note(left.classes, last);
			if (isStage(last) || (isContained(last) && to === tokens.length)) left.stage ||= last.word;
			else if (isAdd(last)) keep(left, last);
			else if (isWorkVerb(last) && !left.verb) keep(left, last);
			links.unshift(last.word);
			to -= 1;
			continue;
		}
		break;
	}
	left.links = links;
	left.adverbs = links;
	return tokens.slice(0, to);
}

/** How many words before `to` only say how a value is meant: 总体, or 每头 of 单产提高到每头10吨. */
function asMeant(tokens: readonly Token[], to: number): number {
	const per = to === tokens.length && tokens[to - 2]?.word === '每';
	if (per && (isReach(tokens[to - 3]) || isHead(tokens[to - 3]))) return 2;
	if (/^每[亩头户]$/.test(tokens[to - 1]?.word ?? '') && isHead(tokens[to - 2])) return 1;
	const behind = to < tokens.length || isPreposition(tokens[to - 2]);
	return to > 1 && behind && QUALIFIES.has(tokens[to - 1]?.word ?? '') ? 1 : 0;
}

/** Whether 比 before `to` ends a noun: 城乡收入比由2.9:1缩小至…, 与生产总值之比超过2%. It compares where words follow. */
function isRatioNoun(tokens: readonly Token[], to: number): boolean {
	const before = tokens[to - 2];
	return (
		tokens[to - 1]?.word === '比' &&
		before?.kind === 'word' &&
		!isAround(before) &&
		!isSeparator(before) &&
		!/[同环]$/.test(before.word) &&
		tokens.slice(to).every((token) => isReach(token) || isPreposition(token))
	);
}

/** Where the basis of comparison that ends at `to` begins (比上年, 在2020年水平上); null where there is none. */
function basisAt(tokens: readonly Token[], to: number): number | null {
	for (let at = to - 1; at >= Math.max(0, to - FARTHEST_BASIS); at -= 1) {
		const token = tokens[at];
		if (!token || token.kind === 'pause' || token.kind === 'dot') return null;
		if (
			ABOVE.has(token.word) &&
			/^(?:全[国省区市盟县]|世界|全球)?(?:同期|总体)?平均(?:水平|值)?$/.test(
				textOf(tokens.slice(at + 1, to))
			)
		)
			return at + 1;
		if (!COMPARES.has(token.word)) continue;
		const rest = tokens.slice(at + 1, to);
		if (rest.length === 0) continue;
		const words = textOf(rest);
		if (token.word === '在') return /(?:基础|水平)上$/.test(words) ? at : null;
		if (token.word === '与' || token.word === '同') return /相比$/.test(words) ? at : null;
		if (token.word === '从' || token.word === '由' || token.word === '自')
			return rest.every((one) => isTime(one) || one.word === '的') ? at : null;
		if (token.word === '按') return rest.length <= 2 && at > 0 ? at : null;
		return REFERENCE.test(words) ? at : null;
	}
	return null;
}

/** What numbers are compared with. */
const REFERENCE =
	/[年末期初]|[峰均]值|高峰|上|去|计划|目标|平均|全[国省区市]|预期|预算|标准|水平|以前|过去/;

/** Whether the token before `to` is a verb that links a noun to its number, rather than the noun's own end. */
function isLinkVerb(tokens: readonly Token[], to: number): boolean {
	const last = tokens[to - 1];
	if (!last || last.kind !== 'word' || isWhole(last)) return false;
	const alone = to === 1 || isAround(tokens[to - 2]) || isSeparator(tokens[to - 2]);
	if (isHead(last) || isNoun(last))
		return isLink(last) && !alone && to > 1 && !isSeparator(tokens[to - 2]);
	if (isLink(last)) return true;
	if (isStage(last)) return true;
	if (isNominal(last)) return to > 1 && isAdverb(tokens[to - 2]) && isWorkVerb(last);
	return isWorkVerb(last) || isStage(last) || isManner(last);
}
