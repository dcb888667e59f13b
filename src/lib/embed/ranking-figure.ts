import { rank, rankingChart, rankingHeight } from '../charts/ranking-chart';
import { rankingRows } from '../charts/ranking-rows';
import { goals } from '../comparison/goals';
import { rankingYear } from '../comparison/places';
import type { Locale } from '../i18n';
import { embed } from '../i18n/messages/embed';
import { series as seriesMessages } from '../i18n/messages/series';
import { formatValue } from '../i18n/number';
import { nameOf, type Figure, type SeriesData } from './figure';

/** The places of a series in the latest year that many speak of, or null where there are too few. */
export function rankingFigure({ series, statements }: SeriesData, locale: Locale): Figure | null {
	const all = goals(statements);
	const year = rankingYear(all);
	if (year === null) return null;
	const m = seriesMessages[locale];
	const unit = series.canonical_unit;
	const rows = rank(rankingRows(statements, year, locale));
	const value = (number: number) => formatValue(number, unit, locale);
	const range = m.rankingRange(
		value(Math.min(...rows.map(({ target }) => target.low))),
		value(Math.max(...rows.map(({ target }) => target.high)))
	);
	const title = m.rankingTitle(year, nameOf(series, locale), rows.length);
	return {
		kind: 'ranking',
		id: series.id,
		locale,
		title: embed[locale].withFinding(title, range),
		subtitle: rows.some(({ result }) => result) ? m.rankingResult(year - 1) : '',
		cautions: series.curated ? [] : [embed[locale].automatic],
		panels: [
			{
				heading: null,
				draw: rankingChart({ rows, unit, locale }),
				statements: rows.flatMap(({ place }) => {
					const goal = all.find(
						(other) =>
							other.place === place &&
							other.kind === 'target' &&
							other.year_start === year &&
							other.year_end === year
					);
					return goal ? [goal.statements[0]] : [];
				})
			}
		],
		height: () => rankingHeight(rows.length)
	};
}
