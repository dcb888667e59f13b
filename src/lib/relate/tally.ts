import type { Sector, SeriesRow } from '../model/record';
import type { Group, Mention } from './groups';

/** What is kept of all records that mean the same. */
export interface Tally
	extends
		Omit<Group, 'records'>,
		Pick<SeriesRow, 'documents' | 'records' | 'first_year' | 'last_year'> {
	/** How many records call it what. */
	indicators: Map<string, number>;
	sectors: Map<Sector, number>;
	/** Whether a second record says something of the same: another document, year or kind, or the number again. */
	corroborated: boolean;
	/** The statement that came first; see `statementOf`. */
	statement: string;
}

/** Counts groups, document by document. */
interface Tallies {
	/** @param group the records of one document that mean the same, at least one */
	add: (group: Group) => void;
	/** All so far, ordered by key. */
	all: () => Tally[];
}

export function createTallies(): Tallies {
	const tallies = new Map<string, Tally>();
	return {
		add(group) {
			const [first] = group.records;
			if (!first) return;
			const tally = tallies.get(group.key) ?? emptyTally(group, first);
			tallies.set(group.key, tally);
			tally.documents += 1;
			tally.records += group.records.length;
			tally.corroborated ||= isCorroborated(tally.statement, group.records);
			for (const { indicator, sector, year_start, year_end } of group.records) {
				tally.indicators.set(indicator, (tally.indicators.get(indicator) ?? 0) + 1);
				tally.sectors.set(sector, (tally.sectors.get(sector) ?? 0) + 1);
				tally.first_year = Math.min(tally.first_year, year_start);
				tally.last_year = Math.max(tally.last_year, year_end);
			}
		},
		all: () => [...tallies.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
	};
}

function emptyTally({ records: _, ...group }: Group, first: Mention): Tally {
	return {
		...group,
		unit: group.definition?.unit[0] ?? group.unit,
		documents: 0,
		records: 0,
		first_year: first.year_start,
		last_year: first.year_end,
		indicators: new Map(),
		sectors: new Map(),
		corroborated: false,
		statement: statementOf(first)
	};
}

function isCorroborated(statement: string, records: readonly Mention[]): boolean {
	if (records.some((record) => statementOf(record) !== statement)) return true;
	return new Set(records.map(valueOf)).size < records.length;
}

/** Who says it of when: records of one statement are one claim, however often it is printed. */
export function statementOf({ document, kind, year_end }: Mention): string {
	return `${document}|${kind}|${year_end}`;
}

export function valueOf({ canonical_low, canonical_high }: Mention): string {
	return `${canonical_low}|${canonical_high}`;
}
