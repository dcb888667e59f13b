import { DIGITS, FINANCIAL, FINANCIAL_SUM, GROUPS, STEPS, TENS, TRILLIONS } from './characters';
import { last, push, type Reader, type Token, type Tokens } from './numeral-reader';
import { readDigitByDigit, readPoint } from './numeral-spelled';
import type { UnitMatcher } from './unit-names';

/** 1,234.5 · 26 000 (as groups of three) · 3 1 2 (each apart) · 21.5 · .5 */
const LITERAL = new RegExp(
	[
		String.raw`\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?`,
		String.raw`[1-9]\d{0,2}(?:\u2009\d{3})+(?![\d\u2009])(?:\.\d+)?`,
		String.raw`\d(?:\u2009\d){2,}(?![\d\u2009])(?:\.\d+)?`,
		String.raw`\d+(?:\.\d+)?|\.\d+`
	].join('|'),
	'y'
);
const LARGEST_STEP = 9;
const LARGEST_GROUP = 13;
const TRILLION = 12;

/** Splits the numeral at `at` into tokens; none where the characters are no numeral. Linear in its length. */
export function readTokens(text: string, at: number, units: UnitMatcher): Tokens {
	const reader: Reader = {
		text,
		at,
		units,
		pos: at,
		tokens: [],
		vague: null,
		pending: false,
		step: LARGEST_STEP,
		group: LARGEST_GROUP,
		gap: false
	};
	const spelled = readDigitByDigit(reader);
	if (!spelled && isWordOfFinancial(text, at)) return { tokens: [], end: at, vague: null };
	while (!spelled && readNext(reader)) continue;
	// A zero that nothing follows is no part of the numeral.
	const end = reader.pos;
	return { tokens: reader.tokens, end, vague: reader.vague };
}

/** 拾 as a verb: 收拾六万亩, 重拾. */
const PICKED_UP = /^[收捡重俯]拾/;

/** 大陆, 队伍, 收拾: characters of a financial sum that stand alone are words; 五分之壹 ends a fraction. */
function isWordOfFinancial(text: string, at: number): boolean {
	if (!FINANCIAL.test(text.charAt(at)) || text.startsWith('分之', at - 2)) return false;
	if (PICKED_UP.test(text.slice(Math.max(0, at - 1), at + 1))) return true;
	return !FINANCIAL_SUM.test(text.slice(at, at + 3));
}

/** Reads one more token; false where the numeral ends. */
function readNext(reader: Reader): boolean {
	const { text, pos } = reader;
	const c = text.charAt(pos);
	const code = text.charCodeAt(pos);
	if ((code >= 48 && code <= 57) || (c === '.' && pos === reader.at)) return readLiteral(reader);
	const digit = DIGITS.get(c);
	if (digit === 0) return readZero(reader);
	if (digit !== undefined) return readDigit(reader, digit);
	const step = STEPS.get(c);
	if (step !== undefined) return readStep(reader, step);
	const group = GROUPS.get(c);
	if (group !== undefined) return readGroup(reader, group);
	if (c === '兆' && isTrillions(text, pos)) return readGroup(reader, TRILLION);
	const tens = TENS.get(c);
	if (tens !== undefined) return readTens(reader, tens);
	if (c === '点') return readPoint(reader);
	return /[多余几来]/.test(c) && readVague(reader);
}

/** Digits as printed; behind a multiplier only where they fill it: 1亿3000万, 3万零500, 1万6千. */
function readLiteral(reader: Reader): boolean {
	const { text, pos, tokens, group, step } = reader;
	LITERAL.lastIndex = pos;
	let printed = LITERAL.exec(text)?.[0] ?? '';
	if (printed.includes('\u2009') && !isGrouped(reader, pos + printed.length))
		printed = printed.slice(0, printed.indexOf('\u2009'));
	const digits = printed.replace(/[\u2009,]/g, '');
	const token: Token = { kind: 'literal', value: 0, digits };
	if (tokens.length > 0) {
		if (reader.pending || /[^\d]/.test(printed)) return false;
		const room = Math.min(group, step);
		const next = text.charAt(pos + printed.length);
		const closes =
			STEPS.has(next) || isSmallerGroup(reader, next) || isTenThousandsOf(reader, next);
		const vague = /[多余]/.test(next) && GROUPS.has(text.charAt(pos + printed.length + 1));
		const cut = isDigitOfNextStep(reader, pos + printed.length, digits);
		if (cut) {
			reader.pending = true;
			return push(reader, { kind: 'digit', value: Number(digits), digits: '' }, printed.length);
		}
		if (digits.length > room || !(closes || vague || reader.gap || digits.length === room))
			return false;
	}
	reader.pending = true;
	return push(reader, token, printed.length);
}

/** 1万2个: one digit behind 万 or 亿 and before a unit stands a step below. */
function isDigitOfNextStep(
	{ text, tokens, gap, units }: Reader,
	end: number,
	digits: string
): boolean {
	const [first, last] = [tokens[0], tokens[tokens.length - 1]];
	return (
		digits.length === 1 &&
		!gap &&
		tokens.length === 2 &&
		last?.kind === 'group' &&
		first?.kind === 'literal' &&
		!first.digits.includes('.') &&
		units.lengthAt(text, end) > 0 &&
		!STEPS.has(text.charAt(end))
	);
}

/** Whether blanks group the digits that end at `end` (26 000亿元), rather than part columns (350 396 113%). */
function isGrouped({ text, units }: Reader, end: number): boolean {
	return (
		STEPS.has(text.charAt(end)) ||
		GROUPS.has(text.charAt(end)) ||
		(units.lengthAt(text, end) > 0 && !/[%‰]/.test(text.charAt(end)))
	);
}

/** Whether a group may follow that is smaller than the last one. */
const isSmallerGroup = ({ group }: Reader, next: string): boolean =>
	(GROUPS.get(next) ?? LARGEST_GROUP) < group;

function isTrillions(text: string, pos: number): boolean {
	TRILLIONS.lastIndex = pos;
	return TRILLIONS.test(text);
}

/** 亿 behind 万 multiplies both: 一万5000亿. */
function isTenThousandsOf({ group, tokens }: Reader, next: string): boolean {
	return (
		GROUPS.get(next) === 8 &&
		group === 4 &&
		!tokens.some(({ kind, value }) => kind === 'group' && value === 8)
	);
}

/** 零 between two parts, or before a point. */
function readZero(reader: Reader): boolean {
	const { text, pos, tokens } = reader;
	const next = text.charAt(pos + 1);
	if (tokens.length === 0) {
		if (next !== '点') return false;
		reader.pending = true;
		return push(reader, { kind: 'digit', value: 0, digits: '' }, 1);
	}
	const goesOn =
		/\d/.test(next) || (DIGITS.get(next) ?? 0) > 0 || STEPS.get(next) === 1 || TENS.has(next);
	// 一百零几万
	if (!reader.pending && next === '几' && GROUPS.has(text.charAt(pos + 2))) {
		reader.pos += 1;
		return readVague(reader);
	}
	if (reader.pending || !goesOn) return false;
	reader.pos += 1;
	reader.gap = true;
	return true;
}

function readDigit(reader: Reader, value: number): boolean {
	const before = last(reader);
	if (!reader.pending) {
		reader.pending = true;
		return push(reader, { kind: 'digit', value, digits: '', gap: reader.gap }, 1);
	}
	// 三四十, 十七八万, 三五家: two neighbours give a range.
	const neighbours =
		before?.kind === 'digit' &&
		before.other === undefined &&
		before.value > 0 &&
		(value === before.value + 1 || (before.value === 3 && value === 5));
	if (!neighbours || (DIGITS.get(reader.text.charAt(reader.pos + 1)) ?? -1) >= 0) return false;
	before.other = value;
	reader.pos += 1;
	return true;
}

/** Words that begin like a multiplier: 百姓, 千方百计, 百分. */
const STEP_IN_WORD = /^(?:百(?:分|强|年|姓|货|度(?!电)|科|日|花|般)|千(?:方|秋|禧|克[拉隆]))/;

function readStep(reader: Reader, value: number): boolean {
	const { text, pos, at, units } = reader;
	if (pos > at || value > 1) {
		const word = text.slice(pos, pos + 3);
		if (STEP_IN_WORD.test(word)) return false;
		// 千瓦, 千克, 千伏安 are units: 一万千瓦.
		if (units.lengthAt(text, pos) > 1 && startsUnit(text, pos, units)) return false;
	}
	if (value >= reader.step) return false;
	const bare = !reader.pending;
	// 一百一十五 and 一百十五; 百 and 千 stand alone only at the start.
	if (bare && value > 1 && pos > at) return false;
	reader.pending = false;
	reader.step = value;
	const implied = bare && value === 1;
	return push(reader, { kind: 'step', value, digits: '', implied }, 1);
}

/** Whether the unit at `pos` has more than its multiplier: 千瓦 does, 千人 is a thousand people. */
function startsUnit(text: string, pos: number, units: UnitMatcher): boolean {
	const rest = units.lengthAt(text, pos + 1);
	return rest === 0 || units.lengthAt(text, pos) > rest;
}

function readGroup(reader: Reader, value: number): boolean {
	const { group, tokens, pos, at } = reader;
	const before = last(reader);
	const empty = !reader.pending && before?.kind !== 'step';
	// 万亿 and 十万万, but not 亿万 and 万万.
	const multiplies =
		(value === 8 && group === 4 && isTenThousandsOf(reader, '亿')) ||
		(value === 4 && group === 4 && before?.kind === 'group' && tokens.length > 1);
	if (value >= group && !multiplies) return false;
	if (empty && !(pos === at || (multiplies && before?.kind === 'group'))) return false;
	if (tokens.length === 0 && /^万[象众物般无]/.test(reader.text.slice(pos, pos + 2))) return false;
	reader.pending = false;
	reader.group = value;
	reader.step = LARGEST_STEP;
	return push(reader, { kind: 'group', value, digits: '' }, 1);
}

/** 廿五, 卅 */
function readTens(reader: Reader, value: number): boolean {
	if (reader.pending || reader.step <= 1) return false;
	reader.step = 1;
	reader.tokens.push({ kind: 'digit', value: value / 10, digits: '' });
	return push(reader, { kind: 'step', value: 1, digits: '' }, 1);
}

/** 多 and 余 between a number and its multiplier or behind it (4万多亿, 3千多万, 12万多), 十几万. */
function readVague(reader: Reader): boolean {
	const { text, pos, tokens } = reader;
	const c = text.charAt(pos);
	const before = last(reader);
	if (!before || reader.vague || before.kind === 'digit') return false;
	if (before.kind === 'literal' && c !== '多' && c !== '余' && c !== '来') return false;
	if (c === '几' && before.kind !== 'step') return false;
	if (/^(?:余[额款粮热]|多[种元样功层边民]|来[自源])/.test(text.slice(pos, pos + 2))) return false;
	const next = text.charAt(pos + 1);
	const multiplied =
		isSmallerGroup(reader, next) || isTenThousandsOf(reader, next) || STEPS.has(next);
	// 300余家 belongs to the unit; 100多个 likewise: only a multiplier draws it into the numeral.
	if (before.kind === 'literal' && !multiplied) return false;
	if (tokens.length === 0) return false;
	reader.vague = c === '来' ? 'approx' : 'ge';
	reader.pos += 1;
	return multiplied;
}
