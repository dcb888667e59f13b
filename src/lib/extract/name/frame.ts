import type { Clause } from './clause';
import { isSeparator } from './classes';
import { readLeft } from './left';
import type { Left } from './left-side';
import { keep, note, trimEnd } from './verbs';
import { readRight, type Right } from './right';
import { classTest, textOf, type Token, SAYING } from './tokens';

/** A number with the words around it, each by what it is to the number. */
export interface Frame {
	index: number;
	/** Where the number stands in the sentence. */
	at: number;
	clause: Clause;
	left: Left;
	right: Right;
	/** What stands right behind the number, read for what it counts alone (before the next number takes its part). */
	before: readonly Token[];
	/** The words of the clauses between the number before (or the sentence's start) and this one's clause. */
	aside: readonly Token[];
	/** Whether its unit counts things one by one, so that the thing stands behind it. */
	counts: boolean;
	/** Whether only separators, or a separator and words, stand between it and the number before in its clause. */
	listItem: boolean;
	/** Whether it is an attribute inside the phrase of another number (60岁以上老年人占比20%). */
	inner: boolean;
}

const isHead = classTest('head');
const isStop = classTest(...SAYING);
const isNominal = classTest('nominal', 'noun', 'whole', 'head');

function stops(token: Token): boolean {
	return token.kind === 'word' && isStop(token) && !isNominal(token);
}

const isWork = classTest('deliver', 'deliver_kept');
const isVerbal = classTest('nominal');
const isStage = classTest('stage');
/** Who does the work: no part of what it is about. */
export const AGENT =
	/(?:政府|部门|委|局|厅|院|企业|公司|医院|单位|财政|我们|银行|机构|各地|社会|干部|党组织|组织)$/;
const RATED_UNIT = /^(?:岁|周岁|千伏|伏|兆瓦|级|期|型|年期)$/;
const SIZED_UNIT =
	/^(?:元|美元|吨|斤|亩|公顷|人|平方米|平方公里|千瓦|米|公里|年|%|头|只|岁|周岁|张|户)$/;

/** Which numbers are attributes of a noun that another number of the clause measures. */
function innerNumbers(
	tokens: readonly Token[],
	clauses: readonly Clause[],
	counts: (unit: string) => boolean
): Set<number> {
	const inner = new Set<number>();
	tokens.forEach((token, at) => {
		if (token.kind !== 'number') return;
		const clause = clauses[token.number];
		const next = tokens[at + 1];
		if (!clause || !next || next.kind === 'pause') return;
		const pair =
			isSeparator(next) &&
			tokens[at + 2]?.kind === 'number' &&
			RATED_UNIT.test(clause.quantity.unit);
		if (isSeparator(next) && clause.quantity.rule !== 'grade' && !pair) return;
		const { quantity } = clause;
		const rated =
			(RATED_UNIT.test(quantity.unit) || (quantity.unit === '' && /^[型类期级]/.test(next.word))) &&
			!stops(next) &&
			next.word !== '的';
		const bounded =
			(/(?:以上|以下|以内)$/.test(token.word) ||
				// 营业收入超百亿元工业企业15家
				(/^元$/.test(quantity.unit) &&
					(/^(?:超过?|突破|过)/.test(token.word) || /过$/.test(tokens[at - 1]?.word ?? '')))) &&
			SIZED_UNIT.test(quantity.unit) &&
			!stops(next);
		if (!rated && !bounded && quantity.rule !== 'grade') return;
		if (quantity.rule === 'grade' && stops(next)) return;
		// 千吨级及以上航道
		if (quantity.rule === 'grade' && next.word === '及以上') {
			inner.add(token.number);
			return;
		}
		const neighbour = (step: 1 | -1) => {
			for (let index = at + step; tokens[index] && tokens[index]?.kind !== 'pause'; index += step) {
				const other = tokens[index];
				if (other?.kind === 'number') return clauses[other.number];
				if (other?.kind === 'dot' && !rated) return undefined;
			}
			return undefined;
		};
		const [before, after] = [neighbour(-1), neighbour(1)];
		if (
			(before && counts(before.quantity.unit)) ||
			(after &&
				(rated ||
					counts(after.quantity.unit) ||
					after.quantity.unit === '%' ||
					// 淘汰30万千瓦以下煤电机组86万千瓦
					(bounded && !isSeparator(next) && after.quantity.unit === quantity.unit)))
		)
			inner.add(token.number);
	});
	return inner;
}

/** Makes the frame of each number of a sentence. */
export function frames(
	tokens: readonly Token[],
	clauses: readonly Clause[],
	counts: (unit: string) => boolean
): Frame[] {
	const inner = innerNumbers(tokens, clauses, counts);
	const places = tokens.flatMap((token, at) => (token.kind === 'number' ? [at] : []));
	const made: Frame[] = [];
	// Where the words of the number before end, and the clause before begins.
	let from = 0;
	let last = 0;
	for (const at of places) {
		const index = tokens[at]?.number ?? 0;
		const clause = clauses[index];
		if (!clause) continue;
		const isInner = inner.has(index);
		let start = at;
		while (start > from && tokens[start - 1]?.kind !== 'pause' && !isComplete(tokens, start - 1))
			start -= 1;
		const leftTokens = tokens.slice(start, at);
		const left = readLeft(leftTokens.filter(({ kind }) => kind !== 'number' || !isInner));
		let to = at + 1;
		while (
			to < tokens.length &&
			tokens[to]?.kind !== 'pause' &&
			!(tokens[to]?.kind === 'number' && !inner.has(tokens[to]?.number ?? -1))
		)
			to += 1;
		const next = tokens[to]?.kind === 'number' ? clauses[tokens[to]?.number ?? -1] : undefined;
		const between = tokens.slice(at + 1, to);
		const mine = next
			? shareOut(between, counts(clause.quantity.unit) || opensAsSum(clause, leftTokens))
			: between.length;
		const right = readRight(
			between.slice(0, mine),
			left.governs,
			!next && counts(clause.quantity.unit)
		);
		giveVerb(left, right);
		const sameClause =
			start > 0 && start === from && made.length > 0 && tokens[start - 1]?.kind !== 'pause';
		made.push({
			index,
			at: tokens[at]?.start ?? 0,
			clause,
			left,
			right,
			before: leftTokens,
			aside: trimEnd(tokens.slice(last, start)),
			counts: counts(clause.quantity.unit),
			listItem: sameClause && (isSeparator(leftTokens[0]) || leftTokens.length === 0),
			inner: isInner
		});
		if (!isInner) {
			from = next ? at + 1 + mine : to;
			last = from;
		}
	}
	return made;
}

/** 市财政安排3亿元贴息资金: a verb right before a number that measures what follows is no noun. */
function giveVerb(left: Left, right: Right): void {
	if (right.noun.length > 0 && AGENT.test(textOf(left.noun))) {
		left.topic = left.noun;
		left.noun = [];
	}
	const verb = left.noun.at(-1);
	if (!verb || right.noun.length === 0 || right.of || !isWork(verb) || !isVerbal(verb)) return;
	left.topic = left.noun.slice(0, -1);
	note(left.classes, verb);
	if (!left.verb) keep(left, verb);
	left.noun = [];
}

/** 花卉产量全球第一、优质鲜切花占比60%: what 、 closes here says something of its own. */
function isComplete(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.kind !== 'dot') return false;
	const before = tokens[at - 1];
	return (
		before !== undefined &&
		((/(?:第[一二三四五六七八九十\d]+位?|前列|前[一二三四五六七八九十百]+[强位名]?|首位|最[大高多强])$/.test(
			before.word
		) &&
			!/^第?[二三四五]/.test(tokens[at + 1]?.word ?? '')) ||
			(isStage(before) && tokens[at + 1]?.kind !== 'number'))
	);
}

/** 20亿元以旧换新补贴拉动消费215亿元: a sum that opens its clause is of what follows. */
const opensAsSum = ({ quantity }: Clause, before: readonly Token[]): boolean =>
	quantity.unit === '元' && before.length === 0;

/** How many of the words between two numbers of a clause belong to the first. */
function shareOut(between: readonly Token[], counts: boolean): number {
	const first = between[0];
	if (!first || isSeparator(first)) return 0;
	if (isSeparator(between.at(-1))) return between.length - 1;
	const separators = between.flatMap((token, at) => (isSeparator(token) ? [at] : []));
	const turn = separators.find((at) => {
		const next = between[at + 1];
		return next !== undefined && stops(next);
	});
	if (turn !== undefined) return turn;
	const plain = separators[0];
	if (plain !== undefined) return plain;
	const stop = between.findIndex((token, at) => at > 0 && stops(token));
	if (!counts && first.word !== '的') return 0;
	if (stop > 0) return stop;
	let heads = between.length;
	while (heads > 1 && isHead(between[heads - 1])) heads -= 1;
	return heads;
}
