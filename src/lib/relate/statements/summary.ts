import type { Comparator, Kind } from '../../model/record';
import { canonicalClaim, type Claim } from '../../model/claim';
import { changes } from './changes';
import { goals, type Goal } from './goals';
import { latestRanking, placesByYears } from './ranking';
import type { Statement } from './statement';

/** A series in a few plain values: what a small multiple or a row of a list says. */
export interface SeriesSummary {
	/** The place with most years, and how many places there are. */
	place: string;
	places: number;
	/** The last target of that place, else its last result; null where its statements disagree. */
	latest: (Claim & { kind: Kind; year_start: number; year_end: number }) | null;
	/** How that target differs from the one of the plan before, in the canonical unit. */
	change: {
		difference: number;
		ratio: number | null;
		since: number;
		unit: string;
		/** What was claimed of the number before, and is now. */
		comparators: readonly [Comparator, Comparator];
	} | null;
	/** The targets, else results, of many places for one year, from the lowest to the highest. */
	ranking: (Claim & { year: number; places: number; kind: Kind }) | null;
	/** How many numbers can be set beside another: over the years of the place, and among places. */
	comparisons: number;
}

function rankingSummary(all: readonly Goal[]): SeriesSummary['ranking'] {
	const found = latestRanking(all);
	if (!found) return null;
	const statements = found.goals.map((goal) => goal.statements[0]);
	return {
		year: found.year,
		kind: found.kind,
		places: statements.length,
		low: Math.min(...statements.map(({ canonical_low }) => canonical_low)),
		high: Math.max(...statements.map(({ canonical_high }) => canonical_high)),
		comparator: 'range',
		unit: statements[0]?.canonical_unit ?? ''
	};
}

/** Sums up the statements of one series. */
export function summary(statements: readonly Statement[]): SeriesSummary {
	const all = goals(statements);
	const places = placesByYears(all);
	const own = all.filter(({ place }) => place === places[0]);
	const clear = own.filter(({ agreement }) => agreement !== 'differ');
	const latest = (clear.findLast(({ kind }) => kind === 'target') ?? clear.at(-1))?.statements[0];
	const change = changes(own).find(({ current }) => current === latest);
	const among = rankingSummary(all);
	return {
		place: places[0] ?? '',
		places: places.length,
		latest: latest
			? {
					...canonicalClaim(latest),
					kind: latest.kind,
					year_start: latest.year_start,
					year_end: latest.year_end
				}
			: null,
		change: change
			? {
					difference: change.difference,
					ratio: change.ratio,
					since: change.previous.year_end,
					unit: change.current.canonical_unit,
					comparators: [change.previous.comparator, change.current.comparator]
				}
			: null,
		ranking: among,
		comparisons: own.length - 1 + (among ? among.places - 1 : 0)
	};
}
