import type { SeriesVocabulary } from './definitions';
import type { Group, Mention } from './groups';
import type { Phrase } from './phrase';
import { valueOf } from './tally';

/** Two groups of records that did not join, though their words are alike. */
interface NearMiss {
	a: Group;
	b: Group;
	/** 1 where the same thing is meant, less where the words differ (Dice over pairs of characters). */
	likeness: number;
	/** Why they did not join. */
	reason: string;
}

/** Records of one series that say different things of the same year in the same document. */
interface Disagreement {
	group: Group;
	records: Mention[];
}

/** Less alike than this, two indicators have words in common by chance. */
const LEAST_LIKENESS = 0.65;
/** A pair of characters that so many indicators share tells nothing of any of them. */
const COMMON = 300;

/** One wording within a group: definitions bring several wordings together. */
interface Wording {
	group: Group;
	phrase: Phrase;
	unit: string;
	pairs: ReadonlySet<string>;
}

/** Finds pairs of groups that a person might want to join, the likeliest first. */
export function nearMisses(groups: readonly Group[], vocabulary: SeriesVocabulary): NearMiss[] {
	const wordings = groups.flatMap((group) => wordingsOf(group, vocabulary));
	const best = new Map<string, NearMiss>();
	for (const [a, b] of candidates(wordings)) {
		const likeness = dice(a.pairs, b.pairs);
		const reason = likeness < LEAST_LIKENESS ? null : difference(a, b);
		if (reason === null || isDecided(a, b, vocabulary)) continue;
		const key = [a.group.key, b.group.key].sort().join('\n');
		if (likeness > (best.get(key)?.likeness ?? 0)) {
			best.set(key, { a: a.group, b: b.group, likeness, reason });
		}
	}
	return [...best.values()].sort(
		(x, y) =>
			y.likeness - x.likeness ||
			y.a.records.length + y.b.records.length - (x.a.records.length + x.b.records.length) ||
			(x.a.key + x.b.key < y.a.key + y.b.key ? -1 : 1)
	);
}

/** Finds joins that look wrong: one document states different values of one series for one year. */
export function disagreements(groups: readonly Group[]): Disagreement[] {
	return groups.flatMap((group) => {
		const statements = new Map<string, Mention[]>();
		for (const record of group.records) {
			const { document, kind, year_start, year_end } = record;
			const key = [document, kind, year_start, year_end].join('|');
			statements.set(key, [...(statements.get(key) ?? []), record]);
		}
		return [...statements.values()]
			.filter((records) => new Set(records.map(valueOf)).size > 1)
			.map((records) => ({ group, records }));
	});
}

function wordingsOf(group: Group, { countedAs }: SeriesVocabulary): Wording[] {
	const wordings = new Map<string, Wording>();
	for (const { phrase, canonical_unit } of group.records) {
		const unit = countedAs(canonical_unit);
		wordings.set(`${phrase.core}|${unit}`, { group, phrase, unit, pairs: pairsOf(phrase.core) });
	}
	return [...wordings.values()];
}

/** Pairs of wordings that share two neighbouring characters and count in one sum: years and places agree. */
function* candidates(wordings: readonly Wording[]): Generator<[Wording, Wording]> {
	const byPair = new Map<string, Wording[]>();
	for (const wording of wordings) {
		for (const pair of wording.pairs) {
			byPair.set(pair, [...(byPair.get(pair) ?? []), wording]);
		}
	}
	for (const sharing of byPair.values()) {
		if (sharing.length > COMMON) continue;
		for (const [index, a] of sharing.entries()) {
			for (const b of sharing.slice(index + 1)) {
				const sameScope =
					a.group.basis === b.group.basis && a.group.places.join() === b.group.places.join();
				if (sameScope && a.group !== b.group) yield [a, b];
			}
		}
	}
}

/** Why two alike wordings are apart; null where they are so for a reason that nobody would overrule. */
function difference(a: Wording, b: Wording): string | null {
	const [x, y] = [a.phrase, b.phrase];
	const amounts = ['level', 'increase', 'decrease'];
	const sameKind =
		x.measure === y.measure || [x, y].every(({ measure }) => amounts.includes(measure));
	if (!sameKind || (a.unit === '%') !== (b.unit === '%')) return null;
	if (x.core !== y.core) return a.unit === b.unit ? 'similar words' : null;
	if (a.unit !== b.unit) return `unit: ${a.unit} / ${b.unit}`;
	if (x.measure !== y.measure) return `measure: ${x.measure} / ${y.measure}`;
	return x.work === y.work ? 'excluded wording' : `work: ${x.work} / ${y.work}`;
}

/** A person has decided already: one definition excludes what the other group says. */
function isDecided(a: Wording, b: Wording, { excludes }: SeriesVocabulary): boolean {
	const excludedBy = (one: Wording, other: Wording): boolean =>
		one.group.definition !== null && excludes(one.group.definition, other.phrase);
	const defined = a.group.definition && b.group.definition;
	return Boolean(defined) || excludedBy(a, b) || excludedBy(b, a);
}

function pairsOf(core: string): Set<string> {
	const characters = [...core];
	if (characters.length < 2) return new Set(characters);
	return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const pair of a) if (b.has(pair)) shared++;
	return (2 * shared) / (a.size + b.size);
}
