/**
 * Characters that nobody sees and that make equal names differ, turn the direction of what follows or are no
 * text at all: controls, formats (soft hyphens, zero-width and bidirectional marks), halves of surrogate
 * pairs, and what Unicode sets aside (with U+FFFD, where a text was damaged before).
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\uFDD0-\uFDEF\uFFFD-\uFFFF]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** A name without invisible characters; line ends and tabs in it become spaces. */
export const withoutInvisible = (name: string): string =>
	name.replace(/[\t-\r\u2028\u2029]+/g, ' ').replace(ALL_INVISIBLE, '');

export const hasInvisible = (text: string): boolean => INVISIBLE.test(text);
