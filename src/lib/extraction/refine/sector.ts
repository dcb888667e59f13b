import type { Sector } from '../../dataset/record';
import type { SectorWords } from '../vocabulary';

/** Guesses a sector from words. */
export interface SectorFinder {
	/** The sector of the phrase with how sure it is, or null where no word is known. */
	find(phrase: string): { sector: Sector; score: number } | null;
}

/** Words this long decide over shorter ones whatever their place. */
const LENGTH_WEIGHT = 10;
const DECIDES_WEIGHT = 25;

/** Makes a finder over the words of data/sectors.yaml. */
export function createSectorFinder(sectors: readonly SectorWords[]): SectorFinder {
	const byFirst = new Map<string, { word: string; sector: Sector; weight: number }[]>();
	for (const { id, words } of sectors) {
		for (const { word, decides } of words) {
			const entry = {
				word,
				sector: id,
				weight: LENGTH_WEIGHT * word.length + (decides ? DECIDES_WEIGHT : 0)
			};
			const list = byFirst.get(word.charAt(0));
			if (list) list.push(entry);
			else byFirst.set(word.charAt(0), [entry]);
		}
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
	return {
		find(phrase) {
			let best: { sector: Sector; score: number } | null = null;
			for (let at = 0; at < phrase.length; at += 1) {
				const list = byFirst.get(phrase.charAt(at));
				if (!list) continue;
				for (const { word, sector, weight } of list) {
					if (!phrase.startsWith(word, at)) continue;
					const score = weight + (at + word.length) / phrase.length;
					if (!best || score > best.score) best = { sector, score };
					break;
				}
			}
			return best;
		}
	};
}
