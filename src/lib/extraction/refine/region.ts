import type { Region } from '../vocabulary';

/** Finds named places in a phrase. */
export interface RegionFinder {
	/** Names of the places in `phrase`, in order, each with where it stands. */
	find(phrase: string): { name: string; at: number; end: number }[];
}

/** Makes a finder over the places of data/regions.yaml; the longest spelling wins. */
export function createRegionFinder(regions: readonly Region[]): RegionFinder {
	const byFirst = new Map<string, { spelling: string; name: string }[]>();
	for (const { name, aliases } of regions) {
		for (const spelling of [name, ...aliases]) {
			const list = byFirst.get(spelling.charAt(0));
			if (list) list.push({ spelling, name });
			else byFirst.set(spelling.charAt(0), [{ spelling, name }]);
		}
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
	return {
		find(phrase) {
			const found: { name: string; at: number; end: number }[] = [];
			for (let at = 0; at < phrase.length; at += 1) {
				const match = byFirst
					.get(phrase.charAt(at))
					?.find(({ spelling }) => phrase.startsWith(spelling, at));
				if (!match) continue;
				found.push({ name: match.name, at, end: at + match.spelling.length });
				at += match.spelling.length - 1;
			}
			return found;
		}
	};
}
