import { classSet, type ClassSet, type Lexicon } from '../../language/lexicon';
import type { WordClass } from '../../language/vocabulary';
import type { Quantity } from '../../language/zh/quantity';

/** A word of a sentence, a number, or what stands between words. Offsets are of the sentence. */
export interface Token {
	word: string;
	start: number;
	end: number;
	/**
	 * `pause` ends a clause (, ; : or a bracket that holds a number), `dot` is 、, `aside` a bracket, `quoted` a
	 * name in quotation marks.
	 */
	kind: 'word' | 'quoted' | 'aside' | 'number' | 'pause' | 'dot';
	classes: ClassSet;
	/** Index of the number in its sentence; -1 for all else. */
	number: number;
}

/** Classes of the words that say what is done, or how: none is part of a name, on either side of the number. */
export const SAYING = [
	'deliver',
	'deliver_kept',
	'add',
	'decrease',
	'manner',
	'stage',
	'become',
	'predicate',
	'grow',
	'fall',
	'reach',
	'adverb',
	'preposition'
] as const satisfies readonly WordClass[];

/** Whether a token is of one of the classes. */
export function is(token: Token | undefined, classes: ClassSet): boolean {
	return token !== undefined && (token.classes & classes) !== 0;
}

/** The words of some tokens as the sentence writes them. */
export function textOf(tokens: readonly Token[]): string {
	return tokens.map(({ word }) => word).join('');
}

const TIME = classSet('time');
const NOUN = classSet('noun');
const PAUSES = ',;:。!?！？；：，\n';
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '“': '”', '《': '》', '[': ']' };
/** What is quoted or bracketed at more length may hold a clause of its own. */
const LONGEST_ASIDE = 40;
/** 2024年底; 2024年初中毕业生 and 2025年中央投资 end with 年. */
const YEAR = new RegExp(
	[
		String.raw`(?:(?:20|19)\d\d(?:[-—至到](?:20)?\d\d)?年?|\d{1,2}月(?:\d{1,2}日)?|\d+年)`,
		'(?:年?末|年?底(?![层部线])|初(?![中级步次始期诊])|中(?=[,;。、]))?(?:以?前|以?来|时期|期间)?'
	].join(''),
	'y'
);
/** The number of an item of a list, and what stands before one. */
const ITEM =
	/\d{1,3}[.、)](?!\d)|\([\d一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}(?:、(?![二三]、|[二三]产业)|是)/y;
const BEFORE_ITEM = '。;\n';
/** A bracket that names who is responsible. */
const WHO = /牵头|责任|负责|配合|单位/;
const FIVE_YEARS = /^“?十[一二三四五六七]?五”?/;
const AFTER_YEARS = /(?:时期|期间|以来|末期|期?末|规划)/y;
const CODE = /[\dA-Za-zⅠⅡⅢⅣⅤ.+%‰&]+(?:类|型|级|期|号|线|G)?/y;

/**
 * The tokens of a sentence, longest word first. Numbers that are records are one token each; what the
 * dictionary does not know runs together to one noun.
 */
export function tokenize(
	text: string,
	offset: number,
	quantities: readonly Quantity[],
	lexicon: Lexicon
): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	for (let next = 0; next <= quantities.length; next += 1) {
		const quantity = quantities[next];
		const numberAt = quantity ? Math.max(at, quantity.start - offset) : text.length;
		while (at < numberAt) {
			const read = readToken(text, at, numberAt, lexicon);
			const last = tokens[tokens.length - 1];
			// Letters that no dictionary knows run together.
			const unknown = read.kind === 'word' && read.classes === 0 && text.charAt(at) !== '“';
			if (unknown && last?.kind === 'word' && last.classes === 0 && last.word !== '“') {
				last.word += text.slice(at, read.end);
				last.end = read.end;
			} else {
				const word = text.slice(at, read.end);
				const { end, kind, classes } = read;
				tokens.push({ word, start: at, end, kind, classes, number: -1 });
			}
			at = read.end;
		}
		if (!quantity) break;
		const end = Math.max(at, quantity.end - offset);
		tokens.push({
			word: text.slice(at, end),
			start: at,
			end,
			kind: 'number',
			classes: 0,
			number: next
		});
		at = end;
	}
	return tokens;
}

type Read = Pick<Token, 'end' | 'kind' | 'classes'>;

/** The token at `at`, which ends before the next number. */
function readToken(text: string, at: number, numberAt: number, lexicon: Lexicon): Read {
	const unit = text.charAt(at);
	if (at === 0 || BEFORE_ITEM.includes(text.charAt(at - 1))) {
		const item = endOf(ITEM, text, at);
		if (item > at && item <= numberAt) return { end: item, kind: 'pause', classes: 0 };
	}
	const closer = CLOSERS[unit];
	if (closer) return readAside(text, at, numberAt, closer);
	if (PAUSES.includes(unit) || unit === ')' || unit === '”' || text.startsWith('--', at))
		return { end: at + 1, kind: 'pause', classes: 0 };
	if (unit === '、' || unit === '/') return { end: at + 1, kind: 'dot', classes: 0 };
	if (unit < '\u2e80') {
		const year = endOf(YEAR, text, at);
		if (year > at && year <= numberAt) return { end: year, kind: 'word', classes: TIME };
		const code = Math.min(endOf(CODE, text, at), numberAt);
		if (code > at) return { end: code, kind: 'word', classes: NOUN };
	}
	const word = lexicon.at(text, at);
	if (word && isTrade(text, word.end, lexicon) && word.end < numberAt)
		return { end: word.end + 1, kind: 'word', classes: NOUN };
	if (word && word.end <= numberAt) return { end: word.end, kind: 'word', classes: word.value };
	return { end: at + 1, kind: 'word', classes: 0 };
}

/** A bracket or a name in quotation marks; where it holds a number, only its opening. */
function readAside(text: string, at: number, numberAt: number, closer: string): Read {
	const unit = text.charAt(at);
	const close = text.slice(at, at + LONGEST_ASIDE).indexOf(closer);
	const end = at + close + 1;
	if (close <= 0 || end > numberAt)
		return { end: at + 1, kind: unit === '(' || unit === '[' ? 'pause' : 'word', classes: 0 };
	if (unit !== '“' && unit !== '《') {
		const pauses = WHO.test(text.slice(at, end));
		return { end, kind: pauses ? 'pause' : 'aside', classes: pauses ? 0 : NOUN };
	}
	if (!FIVE_YEARS.test(text.slice(at, end))) return { end, kind: 'quoted', classes: NOUN };
	return { end: endOf(AFTER_YEARS, text, end), kind: 'quoted', classes: TIME };
}

/** 种植业, 运输业: 业 makes a noun of what stands before it, unless it begins a word (建设业务用房). */
const isTrade = (text: string, at: number, lexicon: Lexicon): boolean =>
	text.charAt(at) === '业' && (lexicon.at(text, at)?.end ?? 0) <= at + 1;

function endOf(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at;
}

/** A test for tokens of some classes. */
export function classTest(...names: readonly WordClass[]): (token: Token | undefined) => boolean {
	const set = classSet(...names);
	return (token) => is(token, set);
}
