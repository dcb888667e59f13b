import type { Sort } from '../../model/explore-columns';
import type { MatchingRecord } from './matching-record';

type Key = string | number | readonly string[] | null;

/** What a column is sorted by. */
const KEYS: Record<Sort['column'], (record: MatchingRecord) => readonly Key[]> = {
	indicator: ({ indicator }) => [indicator],
	quote: ({ quote }) => [quote],
	value: ({ canonical_low, canonical_high }) => [canonical_low, canonical_high],
	year: ({ year_end, year_start }) => [year_end, year_start],
	kind: ({ kind }) => [kind],
	measure: ({ measure }) => [measure],
	force: ({ force }) => [force],
	sector: ({ sector }) => [sector],
	lead: ({ lead }) => [lead],
	support: ({ support }) => [support],
	region: ({ region }) => [region],
	document: ({ plan_start, title }) => [plan_start, title]
};

/** Whatever else is the same: the latest plan first, as its text goes. */
const LISTED = (record: MatchingRecord): readonly Key[] => [
	-record.plan_start,
	record.document,
	record.at,
	record.id
];

/**
 * Records in the chosen order. Values compare only within their canonical unit: sorted by value, the most frequent
 * unit comes first in either direction.
 */
export function sorted(records: readonly MatchingRecord[], sort: Sort | null): MatchingRecord[] {
	const sign = sort?.direction === 'descending' ? -1 : 1;
	const own = sort ? KEYS[sort.column] : () => [];
	const units = sort?.column === 'value' ? frequencies(records) : null;
	return records
		.map((record) => ({
			record,
			unit: units ? [-(units.get(record.canonical_unit) ?? 0), record.canonical_unit] : [],
			own: own(record),
			listed: LISTED(record)
		}))
		.sort(
			(a, b) =>
				compareAll(a.unit, b.unit) ||
				sign * compareAll(a.own, b.own) ||
				compareAll(a.listed, b.listed)
		)
		.map(({ record }) => record);
}

function frequencies(records: readonly MatchingRecord[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { canonical_unit } of records)
		counts.set(canonical_unit, (counts.get(canonical_unit) ?? 0) + 1);
	return counts;
}

/** Lists compare by their first difference; the beginning of another comes before it. */
function compareAll(a: readonly Key[], b: readonly Key[]): number {
	for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
		const order = compare(a[place] ?? null, b[place] ?? null);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

function compare(a: Key, b: Key): number {
	if (Array.isArray(a) && Array.isArray(b)) return compareAll(a, b);
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return a < b ? -1 : Number(a > b);
}
