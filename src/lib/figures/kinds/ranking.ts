import { chartUnit, formatValue } from '../../words/number';
import { rankingExtent, rankingHeight } from '../charts/ranking';
import { placeRanking, type PlaceRanking } from '../view/ranking-rows';
import { goals } from '../../relate/statements/goals';
import { latestRanking } from '../../relate/statements/ranking';
import type { SeriesData } from '../../relate/statements/series-data';
import type { SeriesRow } from '../../model/record';
import type { Locale } from '../../base/locale';
import { embed } from '../../words/messages/embed';
import { series as seriesMessages } from '../../words/messages/series';
import { vocabulary } from '../../words/messages/vocabulary';
import { nameOf } from '../../words/name';
import { rowsInWords } from '../alternative';
import { vintageOf } from '../../relate/statements/as-of';
import { asOfCaution } from '../as-of-caution';
import { completeFigure } from '../complete-figure';
import type { Figure, FigurePanel } from '../figure';

/**
 * The places of a series in the latest year that many speak of, or null where there are too few.
 * @param day up to which documents count, or null for all
 */
export function rankingFigure(
	data: SeriesData,
	locale: Locale,
	day: string | null = null
): Figure | null {
	const { series, statements } = vintageOf(data, day);
	const all = goals(statements);
	const latest = latestRanking(all);
	if (latest === null) return null;
	const ranking = placeRanking(latest, all, nameOf(series, locale), locale);
	const { heading, cautions, ...panel } = rankingPanel(series, ranking, locale);
	return completeFigure({
		kind: 'ranking',
		id: series.id,
		locale,
		series: [series],
		title: heading ?? '',
		unit: chartUnit(series.canonical_unit, locale),
		cautions: [...asOfCaution(day, locale), ...cautions],
		panels: [{ ...panel, heading: null, cautions: [] }]
	});
}

/** A ranking as a panel, with what it shows as its heading. */
export function rankingPanel(
	series: SeriesRow,
	ranking: PlaceRanking,
	locale: Locale
): FigurePanel {
	const { year, kind, rows, places, low, high } = ranking;
	const m = seriesMessages[locale];
	const unit = series.canonical_unit;
	const value = (number: number) => formatValue(number, unit, locale);
	const title = m.rankingTitle(year, nameOf(series, locale), places, kind);
	const statements = rows.map(({ statement }) => statement);
	return {
		heading: embed[locale].withFinding(title, m.rankingRange(value(low), value(high))),
		chart: { type: 'ranking', rows, unit, locale },
		cautions: rankingRemarks(ranking, locale),
		alternative: rowsInWords(statements, locale),
		statements,
		height: () => rankingHeight(rows)
	};
}

/** What a reader must know of a ranking's marks and axis. */
function rankingRemarks({ rows, year, level }: PlaceRanking, locale: Locale): string[] {
	const m = seriesMessages[locale];
	return [
		...(level ? [m.rankingLevel(vocabulary[locale].level[level])] : []),
		...(rows.some(({ result }) => result) ? [m.rankingResult(year - 1)] : []),
		...(rows.some(({ result }) => result?.statistic) ? [embed[locale].statistics] : []),
		...(rankingExtent(rows).fromZero ? [] : [m.rankingNotFromZero])
	];
}
