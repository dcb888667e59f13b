import { goals } from '../../relate/statements/goals';
import type { Line } from '../../relate/statements/lines';
import { rankingOf } from '../../relate/statements/ranking';
import { groupBy } from '../../base/group-by';
import type { SeriesRow } from '../../model/record';
import type { Locale } from '../../base/locale';
import { nameOf } from '../../words/name';
import { placeName } from '../../words/places';
import { placeRanking, type PlaceRanking } from './ranking-rows';

/** The places of one series in a year, and those that are missing from the ranking. */
interface SeriesRanking {
	series: SeriesRow;
	ranking: PlaceRanking;
	/** Places whose targets for the year contradict each other. */
	disagreeing: string[];
	/** Places without such a target. */
	without: string[];
}

/** A ranking of places for each series of some lines. */
export function seriesRankings(
	lines: readonly Line[],
	year: number,
	locale: Locale
): SeriesRanking[] {
	return groupBy(lines, ({ series }) => series.id).map((group) => {
		const [{ series }] = group;
		const all = goals(group.flatMap((line) => line.statements));
		const ofYear = all.filter(
			({ kind, year_start, year_end }) =>
				kind === 'target' && year_start === year && year_end === year
		);
		const places = group.map(({ place }) => place);
		return {
			series,
			ranking: placeRanking(rankingOf(all, year, 'target'), all, nameOf(series, locale), locale),
			disagreeing: ofYear
				.filter(({ agreement }) => agreement === 'differ')
				.map(({ place }) => placeName(place, locale)),
			without: places
				.filter((place) => !ofYear.some((goal) => goal.place === place))
				.map((place) => placeName(place, locale))
		};
	});
}
