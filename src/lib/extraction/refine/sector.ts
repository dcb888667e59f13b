import type { Sector } from '../../dataset/record';
import type { SectorWords } from '../vocabulary';

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

/** A guess below this says too little (项目, 投资) to stand against the words around it. */
export const WEAK = 20;

const DECIDES = 30;
const PER_UNIT = 4;
const AT_END = 22;
const GENERIC = -40;

/** Makes a finder over the words of data/sectors.yaml. The later a word stands the more it weighs: heads stand last. */
export function createSectorFinder(sectors: readonly SectorWords[]): SectorFinder {
	const byFirst = new Map<string, { word: string; sector: Sector; weight: number }[]>();
	for (const { id, words } of sectors) {
		for (const { word, strength } of words) {
			const bonus = { decides: DECIDES, plain: 0, generic: GENERIC }[strength];
			const entry = { word, sector: id, weight: PER_UNIT * word.length + bonus };
			const list = byFirst.get(word.charAt(0));
			if (list) list.push(entry);
			else byFirst.set(word.charAt(0), [entry]);
		}
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
	return {
		find(phrase) {
			let best: SectorGuess | null = null;
			for (let at = 0; at < phrase.length; at += 1) {
				const entry = byFirst
					.get(phrase.charAt(at))
					?.find(({ word }) => phrase.startsWith(word, at));
				if (!entry) continue;
				const score = entry.weight + (AT_END * (at + entry.word.length)) / phrase.length;
				if (!best || score > best.score) best = { sector: entry.sector, score };
			}
			return best;
		}
	};
}

/** Of a ratio what it is a share of does not count: 制造业增加值占地区生产总值比重 is about manufacturing. */
export function withoutReference(indicator: string): string {
	return indicator.replace(/(?<=.{3})(?:占|与|相当于|高于|低于|快于).*$/, '');
}
