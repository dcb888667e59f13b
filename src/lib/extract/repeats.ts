import type { ExtractedRecord } from '../model/record';

/** As alike as this, two wordings of the same value are the same promise. */
const ALIKE = 0.5;

/**
 * Marks each target that a document makes again (in its annex, in its table of main indicators) with the id of the
 * record that makes it first: the same value, unit and last year, and a name that is alike.
 * @param records of one document, in text order
 */
export function markRepeats(records: readonly ExtractedRecord[]): ExtractedRecord[] {
	const firsts = new Map<string, ExtractedRecord[]>();
	return records.map((record) => {
		if (record.kind !== 'target') return record;
		const { value_low, value_high, unit, year_end, measure } = record;
		const isChange = measure === 'growth' || measure === 'decline';
		const key = [value_low, value_high, unit, year_end, isChange, ...record.region].join('|');
		const known = firsts.get(key) ?? [];
		const first = known.find(({ indicator }) => likeness(indicator, record.indicator) >= ALIKE);
		if (first) return { ...record, repeats: first.id };
		firsts.set(key, [...known, record]);
		return record;
	});
}

/** Twice the shared pairs of letters over all of them (Dice); 1 where one name holds the other. */
function likeness(one: string, other: string): number {
	if (one.includes(other) || other.includes(one)) return 1;
	const [left, right] = [pairsOf(one), pairsOf(other)];
	const shared = [...left].filter((pair) => right.has(pair)).length;
	return (2 * shared) / Math.max(1, left.size + right.size);
}

function pairsOf(name: string): Set<string> {
	const letters = [...name];
	return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
