import { rankingChart, rankingHeight } from '../charts/ranking-chart';
import { placeRanking } from '../charts/ranking-rows';
import { goals } from '../comparison/goals';
import { latestRanking } from '../comparison/places';
import type { Locale } from '../i18n';
import { embed } from '../i18n/messages/embed';
import { series as seriesMessages } from '../i18n/messages/series';
import { formatValue } from '../i18n/number';
import { nameOf, type Figure, type SeriesData } from './figure';

/** The places of a series in the latest year that many speak of, or null where there are too few. */
export function rankingFigure({ series, statements }: SeriesData, locale: Locale): Figure | null {
	const all = goals(statements);
	const ranking = latestRanking(all);
	if (ranking === null) return null;
	const { year, kind, rows, low, high } = placeRanking(ranking, all, locale);
	const m = seriesMessages[locale];
	const unit = series.canonical_unit;
	const value = (number: number) => formatValue(number, unit, locale);
	const title = m.rankingTitle(year, nameOf(series, locale), rows.length, kind);
	return {
		kind: 'ranking',
		id: series.id,
		locale,
		title: embed[locale].withFinding(title, m.rankingRange(value(low), value(high))),
		subtitle: rows.some(({ result }) => result) ? m.rankingResult(year - 1) : '',
		cautions: series.curated ? [] : [embed[locale].automatic],
		panels: [
			{
				heading: null,
				draw: rankingChart({ rows, unit, locale }),
				statements: rows.map(({ statement }) => statement)
			}
		],
		height: () => rankingHeight(rows.length)
	};
}
