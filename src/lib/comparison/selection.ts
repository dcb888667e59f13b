import { SECTORS, type Sector, type SeriesRow } from '../dataset/record';

/** A sector with the series chosen for it and how many it has in all. */
export interface SectorGroup<Series extends SeriesRow> {
	sector: Sector;
	chosen: Series[];
	total: number;
}

/** Whether there is anything to compare: two documents, or two statements about different years. */
export const comparable = ({ documents, records, first_year, last_year }: SeriesRow): boolean =>
	documents > 1 || (records > 1 && last_year > first_year);

const byWorth = (a: SeriesRow, b: SeriesRow) => b.documents - a.documents || b.records - a.records;

/**
 * The series with most to compare of each sector, `most` at most; sectors without any are left out.
 * What was put together automatically stands in only where a sector has nothing that a person checked.
 */
export function mostComparable<Series extends SeriesRow>(
	all: readonly Series[],
	most: number
): SectorGroup<Series>[] {
	return SECTORS.map((sector) => {
		const own = all.filter((series) => series.sector === sector);
		const candidates = own.filter(comparable);
		const checked = candidates.filter(({ curated }) => curated);
		const chosen = (checked.length > 0 ? checked : candidates).toSorted(byWorth).slice(0, most);
		return { sector, chosen, total: own.length };
	}).filter(({ chosen }) => chosen.length > 0);
}
