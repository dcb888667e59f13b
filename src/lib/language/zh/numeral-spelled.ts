import { DIGITS } from './characters';
import { last, push, type Reader } from './numeral-reader';
import { evaluate, isCutShort } from './numeral-value';

const DECIMALS = /[零〇一二三四五六七八九]+/y;
/** What shows that 点 was a decimal point rather than a point that is made, or an hour. */
const AFTER_DECIMALS = /^(?:[十百千]?[万亿]|%|‰|个百分点|番|[成折]|倍|多|余)/;

/** 三点五亿, 零点八个百分点; not 三点要求, 八点十分. */
export function readPoint(reader: Reader): boolean {
	const { text, pos, units, tokens, at } = reader;
	const before = last(reader);
	if (!reader.pending && before?.kind !== 'step' && before?.kind !== 'group') return false;
	if (tokens.some(({ kind, other }) => kind === 'literal' || other !== undefined)) return false;
	DECIMALS.lastIndex = pos + 1;
	const decimals = DECIMALS.exec(text)?.[0];
	if (!decimals) return false;
	const end = pos + 1 + decimals.length;
	if (/^[十分刻]/.test(text.slice(end, end + 1))) return false;
	if (
		!AFTER_DECIMALS.test(text.slice(end, end + 4)) &&
		units.lengthAt(text, end) === 0 &&
		!isShare(text, at)
	)
		return false;
	// 两千三点一: the digit before the point lacks its step as that of 两千三 does.
	const whole = evaluate(tokens, isCutShort(tokens), false);
	reader.tokens = [{ kind: 'literal', value: 0, digits: `${whole}.${spell(decimals)}` }];
	reader.pending = true;
	reader.pos = end;
	return true;
}

/** 百分之 before a numeral: what follows needs no unit. */
const isShare = (text: string, at: number): boolean =>
	/分之负?$/.test(text.slice(Math.max(0, at - 3), at));

const spell = (characters: string): string =>
	[...characters].map((character) => DIGITS.get(character) ?? '').join('');

const SPELLED = /[零〇一二三四五六七八九]{3,}(?![十百千万亿点零])/y;

/** 二零二六, 一二〇: digits one by one, at least three and with a zero, or four. */
export function readDigitByDigit(reader: Reader): boolean {
	SPELLED.lastIndex = reader.at;
	const spelled = SPELLED.exec(reader.text)?.[0];
	if (!spelled || !(spelled.length > 3 || /[零〇]/.test(spelled)) || /^[零〇]/.test(spelled))
		return false;
	return push(reader, { kind: 'literal', value: 0, digits: spell(spelled) }, spelled.length);
}
