import type { Sector } from '../../model/record';
import type { SectorWords } from '../../language/vocabulary';
import type { Clause } from '../name/clause';

/** A sector guessed from words. */
export interface SectorGuess {
	sector: Sector;
	/** How much the words say; compare with `WEAK`. */
	score: number;
}

export interface SectorFinder {
	/** The sector that the words of a phrase speak for most, or null where none is known. */
	find(phrase: string): SectorGuess | null;
}

interface SectorWord {
	word: string;
	sector: Sector;
	weight: number;
}

/** A guess below this comes from a generic word only (项目, 投资) and cannot stand against the words around it. */
const WEAK = 0;

const STRENGTH = { decides: 40, plain: 0, generic: -100 } as const;
const PER_UNIT = 2;
const AT_END = 40;

/**
 * Makes a finder over the words of data/sectors.yaml. The later a word stands the more it weighs: heads stand last.
 * Words are cut from left to right, the longest first: 农村生活污水 is not about 污水, nor 软件和信息服务业增加值 about
 * 服务业. Quotation marks are passed over.
 */
export function createSectorFinder(sectors: readonly SectorWords[]): SectorFinder {
	// Thousands of words are looked for at every place of a text: only those with its next two characters are tried.
	const byStart = new Map<string, SectorWord[]>();
	for (const { id, words } of sectors) {
		for (const { word, strength } of words) {
			const entry = { word, sector: id, weight: PER_UNIT * word.length + STRENGTH[strength] };
			const start = word.slice(0, 2);
			byStart.set(start, [...(byStart.get(start) ?? []), entry]);
		}
	}
	for (const list of byStart.values()) list.sort((a, b) => b.word.length - a.word.length);
	const wordAt = (phrase: string, at: number) =>
		(byStart.get(phrase.slice(at, at + 2)) ?? []).find(({ word }) => phrase.startsWith(word, at)) ??
		byStart.get(phrase.charAt(at))?.[0];
	return {
		find(text) {
			const phrase = text.replace(/[“”‘’]/g, '');
			let best: SectorGuess | null = null;
			let at = 0;
			while (at < phrase.length) {
				const entry = wordAt(phrase, at);
				at += entry?.word.length ?? 1;
				if (!entry) continue;
				const score = entry.weight + (AT_END * at) / phrase.length;
				if (!best || score > best.score) best = { sector: entry.sector, score };
			}
			return best;
		}
	};
}

/** Of a ratio what it is a share of does not count: 制造业增加值占地区生产总值比重 is about manufacturing. */
export function withoutReference(indicator: string): string {
	return indicator.replace(/(?<=.{2})(?:占(?!比)|与|相当于|高于|低于|快于|对(?=.*贡献)).*$/, '');
}

/** The sector of what is measured; where its name says little, of the words around it, the nearest first. */
export function sectorOf(
	indicator: string,
	{ left, right, earlier }: Clause,
	sentence: string,
	section: readonly string[],
	sectors: SectorFinder
): { sector: Sector; rule: string } {
	const own = sectors.find(withoutReference(indicator));
	if (own && own.score >= WEAK) return { sector: own.sector, rule: 'sector-of-indicator' };
	const around: readonly (readonly [string, string])[] = [
		['sector-of-clause', left + right],
		['sector-of-clause', earlier],
		['sector-of-sentence', sentence],
		...section.toReversed().map((title) => ['sector-of-section', title] as const)
	];
	for (const [rule, text] of around) {
		const found = sectors.find(text);
		if (found && found.score >= WEAK) return { sector: found.sector, rule };
	}
	return { sector: own?.sector ?? 'macro', rule: 'sector-default' };
}
