import type { Sector } from '../../model/record';
import type { SectorClass, SectorWords } from '../../language/vocabulary';

/** The sector that the words of each class speak for, where a text has any. */
export type WordsOf = Readonly<
	Partial<Record<SectorClass, Sector>> & {
		/** Whether it names things of three sectors or more: an enumeration of all that there is. */
		many?: boolean;
		/** That which clearly most of its things are of, where it names things of so many. */
		most?: Sector;
	}
>;

export interface SectorFinder {
	/** The words of a text by class. Of several of one class the last counts: heads stand last. */
	find(text: string): WordsOf;
}

interface SectorWord {
	word: string;
	sector: Sector;
	strength: SectorClass;
}

const NOTHING: WordsOf = {};
const MANY = 3;
/** Texts as long as this are sentences. */
const REMEMBERED = 80;

/**
 * Makes a finder over the words of data/sectors.yaml. Words are cut from left to right, the longest first: 农村生活污水 is
 * not about 污水, nor 软件和信息服务业增加值 about 服务业. Quotation marks are passed over.
 */
export function createSectorFinder(sectors: readonly SectorWords[]): SectorFinder {
	// Thousands of words are looked for at every place of a text: only those with its next two characters are tried.
	const byStart = new Map<string, SectorWord[]>();
	for (const { id, words } of sectors)
		for (const { word, strength } of words) {
			const start = word.slice(0, 2);
			byStart.set(start, [...(byStart.get(start) ?? []), { word, sector: id, strength }]);
		}
	for (const list of byStart.values()) list.sort((a, b) => b.word.length - a.word.length);
	const wordAt = (text: string, at: number) =>
		(byStart.get(text.slice(at, at + 2)) ?? []).find(({ word }) => text.startsWith(word, at)) ??
		byStart.get(text.charAt(at))?.[0];
	// The numbers of a sentence ask for it one after the other: without its memory a dense one costs the square.
	let last = { raw: '', found: NOTHING };
	return {
		find(raw) {
			if (raw === '') return NOTHING;
			if (raw.length >= REMEMBERED && raw === last.raw) return last.found;
			const text = raw.replace(/[“”‘’"]/g, '');
			const found: { -readonly [Key in keyof WordsOf]: WordsOf[Key] } = {};
			const fields = new Map<Sector, number>();
			for (let at = 0; at < text.length;) {
				const entry = wordAt(text, at);
				at += entry?.word.length ?? 1;
				if (!entry) continue;
				found[entry.strength] = entry.sector;
				if (entry.strength === 'thing')
					fields.set(entry.sector, (fields.get(entry.sector) ?? 0) + 1);
			}
			if (fields.size >= MANY) {
				found.many = true;
				const [most, second] = [...fields].sort((a, b) => b[1] - a[1]);
				if (most && second && most[1] >= MANY && most[1] > 2 * second[1]) found.most = most[0];
			}
			if (raw.length >= REMEMBERED) last = { raw, found };
			return found;
		}
	};
}
