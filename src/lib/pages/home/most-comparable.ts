import { SECTORS, type Sector, type SeriesRow } from '../../model/record';
import type { SeriesSummary } from '../../relate/statements/summary';

/** What choosing needs to know of a series. */
interface Candidate extends Pick<SeriesRow, 'sector' | 'curated'> {
	summary: Pick<SeriesSummary, 'comparisons'>;
}

/** A sector with the series chosen for it and how many it has in all. */
interface SectorGroup<Series extends Candidate> {
	sector: Sector;
	chosen: Series[];
	total: number;
}

/** Whether there is anything to compare. */
const comparable = ({ summary }: Candidate): boolean => summary.comparisons > 0;

const byComparisons = (a: Candidate, b: Candidate) => b.summary.comparisons - a.summary.comparisons;

/**
 * The series with most to compare of each sector, `most` at most; sectors without any are left out.
 * What was put together automatically stands in only where a sector has nothing that a person checked.
 */
export function mostComparable<Series extends Candidate>(
	all: readonly Series[],
	most: number
): SectorGroup<Series>[] {
	return SECTORS.map((sector) => {
		const own = all.filter((series) => series.sector === sector);
		const candidates = own.filter(comparable);
		const checked = candidates.filter(({ curated }) => curated);
		const chosen = checked.length > 0 ? checked : candidates;
		return { sector, chosen: chosen.toSorted(byComparisons).slice(0, most), total: own.length };
	}).filter(({ chosen }) => chosen.length > 0);
}
