import type { UnitMatcher } from './unit-names';

/** A part of a numeral: digits as printed, one character that is a digit, or a power of ten. */
export interface Token {
	kind: 'literal' | 'digit' | 'step' | 'group';
	/** The digit, or the power of ten of a step (十百千) or group (万亿). */
	value: number;
	/** Digits of a literal without separators, possibly with a point. */
	digits: string;
	/** The upper of two neighbouring digits: 四 of 三四十. */
	other?: number;
	/** Of a digit behind 零: 五 of 一百零五. */
	gap?: boolean;
	/** Of a step that stands for its one: 十 of 十五. */
	implied?: boolean;
}

export interface Tokens {
	tokens: Token[];
	end: number;
	vague: 'ge' | 'approx' | null;
}

/** The state of a numeral that is being read from left to right. */
export interface Reader {
	readonly text: string;
	readonly at: number;
	readonly units: UnitMatcher;
	pos: number;
	tokens: Token[];
	vague: Tokens['vague'];
	/** Whether a digit or literal waits for its step. */
	pending: boolean;
	/** The last step and group read, as powers of ten: the next must be smaller. */
	step: number;
	group: number;
	/** Whether 零 was read since the last step or group. */
	gap: boolean;
}

/** Adds a token of `length` characters. */
export function push(reader: Reader, token: Token, length: number): true {
	reader.tokens.push(token);
	reader.pos += length;
	reader.gap = false;
	return true;
}

/** The token before. */
export const last = ({ tokens }: Reader): Token | undefined => tokens[tokens.length - 1];
