import { MOST_DIGITS } from '../../base/digits';
import type { Token } from './numeral-reader';
import { evaluate, isCutShort } from './numeral-value';
import { readTokens } from './numeral-tokens';
import type { UnitMatcher } from './unit-names';

/** A numeral as read: what it is worth, before the words and the unit around it. */
export interface Numeral {
	/** Where it starts and ends; a multiplier belongs to it. */
	at: number;
	end: number;
	/** Equal but for neighbouring digits (三四十: 30 and 40). */
	low: number;
	high: number;
	/** The power of ten of the multiplier that closes it (6000万: 4), which a list or a range may share. */
	power: number;
	/** Whether it is written with a multiplier: a multiplied number counts even without a unit. */
	multiplied: boolean;
	/** 多, 余 and 几 say that it is more, 来 that it is about as much. */
	vague: 'ge' | 'approx' | null;
	/** Whether it begins in digits (1.2亿) or in words (一亿二千万). */
	style: 'digits' | 'words';
	/** Whether it is a multiplier alone: 百, 千万, 万亿. */
	bare: boolean;
	/** A last digit without its step (一百五, 三万二): 150 and 32000 by usage, yet never as sure as 一百五十. */
	cutShort: boolean;
	/** Digits without a point, as printed, where nothing else makes the numeral (2025). */
	digits: string;
}

const isDigits = ({ kind }: Token): boolean => kind === 'literal' || kind === 'digit';

const LARGEST = 1e18;

/**
 * Reads the numeral that starts at `at`, as far as it goes: 1,234 · 26 000 · 1.2万亿 · 5万4千6百 ·
 * 一亿二千万 · 1亿3千多万 · 3万零500 · 三点五亿 · 伍仟万 · 二〇二六. Null where none starts there.
 * @param units tell where a unit begins, since 千 of 一万千瓦 is no multiplier
 */
export function readNumeral(text: string, at: number, units: UnitMatcher): Numeral | null {
	const { tokens, end, vague } = readTokens(text, at, units);
	const first = tokens[0];
	if (!first) return null;
	const cutShort = isCutShort(tokens);
	const low = evaluate(tokens, cutShort, false);
	const digits = tokens.filter(isDigits);
	const closing = digits.length === 1 ? tokens.slice(tokens.findIndex(isDigits) + 1) : [];
	return {
		at,
		end,
		low,
		high: tokens.some(({ other }) => other !== undefined) ? evaluate(tokens, cutShort, true) : low,
		power: closing.reduce((sum, { value }) => sum + value, 0),
		multiplied: tokens.some(
			({ kind }) => kind === 'group' || (kind === 'step' && first.kind === 'literal')
		),
		vague,
		style: /\d/.test(text.charAt(at)) ? 'digits' : 'words',
		bare: digits.length === 0 && !tokens.some(({ implied }) => implied),
		cutShort,
		digits: tokens.length === 1 && first.kind === 'literal' ? first.digits : ''
	};
}

/** Whether a value is as exact as the text: beyond, digits would be lost. */
export function isExact({ low, high }: { low: number; high: number }, printed: string): boolean {
	const digits = printed.replace(/[^\d]/g, '').replace(/^0+/, '');
	return digits.length <= MOST_DIGITS && Math.abs(low) < LARGEST && Math.abs(high) < LARGEST;
}
