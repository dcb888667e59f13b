import type { Unit } from '../../model/units/units';
import { fold } from '../../text/fold';

/** Finds which unit of measure a text goes on with. */
export interface UnitMatcher {
	/** Length of the unit at `at`, 0 where there is none; compound units (元/人, 微克/立方米) are read whole. */
	lengthAt(text: string, at: number): number;
	/** The unit that a sign before `at` stands for, with the sign's length: $ and USD are 美元. */
	before(text: string, at: number): { unit: string; length: number } | null;
	/** How many of `smaller` make one of `larger` (元, 角: 10); null where it is no part of it. */
	partOf(larger: string, smaller: string): number | null;
}

/** For text that cannot go on with a unit. */
export const NO_UNITS: UnitMatcher = {
	lengthAt: () => 0,
	before: () => null,
	partOf: () => null
};

interface Name {
	name: string;
	not: readonly string[];
	but: readonly string[];
	/** Whether it ends in a Latin letter, so that another one makes it another word: P and PM2.5. */
	latin: boolean;
}

/**
 * Makes a matcher for units as texts print them; the longest spelling wins.
 * @param units by spelling, of any width
 */
export function createUnitMatcher(units: ReadonlyMap<string, Unit>): UnitMatcher {
	const names = namesByFirst(units);
	const signs = signsByLast(units);
	const simple = (text: string, at: number): number => {
		for (const { name, not, but, latin } of names.get(text.charAt(at)) ?? []) {
			if (!text.startsWith(name, at)) continue;
			const end = at + name.length;
			if (latin && /[A-Za-z]/.test(text.charAt(end))) continue;
			const begins = (words: readonly string[]) => words.some((word) => text.startsWith(word, end));
			if (begins(not) && !begins(but)) return 0;
			return name.length;
		}
		return 0;
	};
	return {
		lengthAt(text, at) {
			const first = simple(text, at);
			if (first === 0) return 0;
			let end = at + first;
			while (/[/·]/.test(text.charAt(end)) || PER_IN_WORDS.test(text.slice(end, end + 4))) {
				const per = text.startsWith('/每', end) ? 2 : 1;
				const factor = /^[十百千万亿]*/.exec(text.slice(end + per, end + per + 4))?.[0].length ?? 0;
				// 千瓦时 is a unit, 千人 a thousand people: the longer unit is tried first.
				const whole = simple(text, end + per) || periodLength(text, end + per);
				const next = whole || factor + (simple(text, end + per + factor) || -factor);
				if (next <= 0) break;
				end += per + next;
			}
			return end - at;
		},
		before(text, at) {
			for (const { sign, unit } of signs.get(text.charAt(at - 1)) ?? [])
				if (text.endsWith(sign, at)) return { unit, length: sign.length };
			return null;
		},
		partOf(larger, smaller) {
			const [whole, part] = [units.get(larger), units.get(smaller)];
			if (!whole?.quantity || whole.quantity !== part?.quantity) return null;
			const times = Number(whole.factor.div(part.factor));
			return times > 1 ? times : null;
		}
	};
}

function namesByFirst(units: ReadonlyMap<string, Unit>): Map<string, Name[]> {
	const byFirst = new Map<string, Name[]>();
	for (const [spelling, { not, but }] of units) {
		const name = fold(spelling);
		const entry = { name, not, but, latin: /[A-Za-z]$/.test(name) };
		byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), entry]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
	return byFirst;
}

function signsByLast(
	units: ReadonlyMap<string, Unit>
): Map<string, { sign: string; unit: string }[]> {
	const byLast = new Map<string, { sign: string; unit: string }[]>();
	for (const [unit, { before }] of units)
		for (const sign of before) {
			const last = sign.slice(-1);
			byLast.set(last, [...(byLast.get(last) ?? []), { sign, unit }]);
		}
	for (const list of byLast.values()) list.sort((a, b) => b.sign.length - a.sign.length);
	return byLast;
}

/** 微克每立方米 */
const PER_IN_WORDS = /^每(?:立方米|平方米|千瓦时|公里|千克|公斤|升|吨|亩)/;
const PERIOD = /^(?:年|月|日|季|天|小时|千人|万人|平方公里)/;

function periodLength(text: string, at: number): number {
	return PERIOD.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}
