import { isSeparator } from './classes';
import { trimEnd } from './verbs';
import { classSet } from '../../language/lexicon';
import { classTest, is, textOf, type Token, SAYING } from './tokens';

/** What stands behind a number, by what it is to the number. */
export interface Right {
	/** Whether 的 joins it to the number. */
	of: boolean;
	/** The noun phrase that the number may count. */
	noun: readonly Token[];
	/** A deed that opens it (投资3亿元 建设水库). */
	deed: readonly Token[];
	/** What is said of it. */
	predicate: readonly Token[];
	/** The stage of works that it reached (高速公路 建成通车). */
	stage: string;
	/** What it became (获评 全国特色小镇), with the verb. */
	became: string;
	/** Index behind the last token that belongs to it. */
	end: number;
}

const isEnd = classTest(...SAYING, 'time');
const isNominal = classTest('nominal', 'work');
const isNoun = classTest('noun', 'whole', 'head');
const isAdd = classTest('add');
const isDegree = classTest('grow', 'fall');
const isStage = classTest('stage');
const isBecome = classTest('become');
const isAround = classTest('adverb', 'time', 'territory');
const isWork = classTest('deliver', 'deliver_kept');
const isHead = classTest('head');
const isGeneric = classTest('generic');
const ENDS = classSet(
	'deliver',
	'deliver_kept',
	'add',
	'manner',
	'stage',
	'become',
	'predicate',
	'adverb',
	'preposition',
	'reach'
);
const isDeterminer = classTest('determiner');
const isAdverb = classTest('adverb');

/** Whether a token ends the noun behind a number: a verb or what stands before one. */
function ends(token: Token): boolean {
	return (
		token.kind === 'word' &&
		isEnd(token) &&
		!isNominal(token) &&
		!isNoun(token) &&
		!(token.word.length === 1 && isDegree(token))
	);
}

/** 与绿色建筑相关的标准: an attribute, not the next item of a list. */
const RELATED = /^[与同和][^,、]{2,16}?(?:相关|有关|配套|关联|挂钩|适应|衔接)的/;

/** Longest list of nouns that is one name, in letters. */
const LONGEST_LIST = 30;

/**
 * Reads what stands behind a number, up to where its clause or the next number ends it.
 * @param governed whether a preposition before the number governs what follows: its verb is part of the name
 * @param open whether a list of nouns may go on over 、 (no other number follows in the clause)
 */
export function readRight(tokens: readonly Token[], governed: boolean, open: boolean): Right {
	const right: Right = {
		of: false,
		noun: [],
		deed: [],
		predicate: [],
		stage: '',
		became: '',
		end: 0
	};
	let at = 0;
	if (tokens[at]?.word === '的') {
		right.of = true;
		at += 1;
	}
	const related = RELATED.test(textOf(tokens.slice(at, at + 12)));
	if (tokens[at]?.word === '等' || (isSeparator(tokens[at]) && !related)) return right;
	while (isDeterminer(tokens[at])) at += 1;
	const described = attributeEnd(tokens, at);
	const start = at;
	let to = described ?? (isAdd(tokens[start]) ? start + 1 : start);
	for (; to < tokens.length; to += 1) {
		const token = tokens[to];
		if (!token || token.kind === 'pause') break;
		if (isSeparator(token)) {
			if (to === start || !goesOn(tokens, to, open)) break;
			continue;
		}
		if (token.word === '等' && to + 1 < tokens.length) continue;
		if (token.word === '的' && to > start) continue;
		if (ends(token)) break;
	}
	right.noun = plainNoun(trimEnd(tokens.slice(start, to)));
	if (right.noun.length === 0) right.deed = trimEnd(tokens.slice(start, to));
	let end = to;
	while (
		end < tokens.length &&
		tokens[end]?.kind !== 'pause' &&
		(governed || tokens[end]?.kind !== 'dot')
	)
		end += 1;
	right.predicate = tokens.slice(to, end);
	right.end = right.predicate.length > 0 ? end : to;
	if (governed) return right;
	readPredicate(right);
	return right;
}

/** Words behind a number that say what kind of value it is, and name nothing: 12亿吨大关, 5%的增速. */
const VALUE =
	/^(?:大关|台阶|关口|门槛|目标|任务|水平|增速|增长|速度|要求|基础|预期|范围|区间|幅度|规模|比例|高位|以上|以内|左右|红线|底线|上限|下限|中$)/;

/** A noun behind a number without a long attribute: 30个特色鲜明、规模较大的集聚区 are 集聚区. */
function plainNoun(tokens: readonly Token[]): readonly Token[] {
	const first = tokens[0];
	if (
		!first ||
		(VALUE.test(first.word) && tokens.length <= 2) ||
		/(?:台阶|大关|关口)$/.test(textOf(tokens))
	)
		return [];
	if (opensDeed(tokens)) return [];
	const of = tokens.findLastIndex(({ word }) => word === '的');
	const attribute = tokens.slice(0, of);
	const drops =
		attribute.some((token) => token.kind === 'dot' || token.kind === 'number') ||
		first.word === '在';
	return of > 0 && drops ? tokens.slice(of + 1) : tokens;
}

/** Whether a verb opens what stands behind a number: 投资3亿元建设水库. */
function opensDeed(tokens: readonly Token[]): boolean {
	const [first, second] = tokens;
	return (
		tokens.length > 1 && isWork(first) && !isHead(second) && !isWork(second) && !isGeneric(second)
	);
}

/** Behind which token an attribute with a verb ends (已建成社区的, 功能完善、规模较大的); null where there is none. */
function attributeEnd(tokens: readonly Token[], from: number): number | null {
	let end: number | null = null;
	let listed = false;
	for (let at = from; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token || token.kind === 'pause') break;
		if (token.kind === 'dot') listed = true;
		if (
			at > from &&
			!listed &&
			tokens[at + 1]?.word !== '的' &&
			ends(token) &&
			!is(tokens[from], ENDS) &&
			!is(tokens[at - 1], ENDS)
		)
			break;
		if (
			token.word === '的' &&
			at > from &&
			tokens[at + 1] &&
			!isSeparator(tokens[at + 1]) &&
			tokens[at + 1]?.kind !== 'pause'
		)
			end = at + 1;
	}
	return end;
}

/** Whether a list of nouns goes on behind the separator at `at`. */
function goesOn(tokens: readonly Token[], at: number, open: boolean): boolean {
	const rest: Token[] = [];
	for (const token of tokens.slice(at + 1)) {
		if (token.kind === 'pause') break;
		if (rest.length > 0 && ends(token)) {
			// 24个省份、规模居全国前列: what follows says something of its own.
			if (isHead(rest.at(-1))) return false;
			break;
		}
		rest.push(token);
	}
	const first = rest[0];
	if (!first || textOf(rest).length > LONGEST_LIST) return false;
	if (rest.some(({ word }) => word === '等')) return true;
	return open && !ends(first) && !isNominal(first);
}

function readPredicate(right: Right): void {
	const words = right.predicate.filter((token) => !isAround(token));
	const first = words[0];
	if (!first) return;
	if (isStage(first)) right.stage = first.word;
	// 300项事项实现“跨省通办”
	const quoted = words[1];
	if (first.word === '实现' && quoted?.kind === 'quoted' && words.length === 2)
		right.stage = quoted.word;
	if (isBecome(first) || (first.word === '与' && words.length > 2)) {
		const object = trimEnd(words.slice(1));
		if (object.length > 0 && object.every((token) => !isAdverb(token)))
			right.became = textOf(trimEnd(right.predicate.slice(right.predicate.indexOf(first))));
	}
}
