import { WIDE } from '../charts/option';
import { placeColour } from '../charts/palette';
import { yearExtent, type ChartPoint } from '../charts/point';
import { seriesChart, startsAtZero } from '../charts/series-chart';
import { seriesPoints } from '../charts/series-points';
import { coverage } from '../comparison/coverage';
import { goals } from '../comparison/goals';
import { placesByYears } from '../comparison/places';
import type { Statement } from '../comparison/statement';
import type { Locale } from '../i18n';
import { finding } from '../i18n/finding';
import { embed } from '../i18n/messages/embed';
import { series as seriesMessages } from '../i18n/messages/series';
import { unitName } from '../i18n/units';
import { isCommitment } from './commitment';
import { nameOf, type Figure, type SeriesData } from './figure';

/** So many places fit in one chart; of more, the one with most years stands for the series. */
const FEW_PLACES = 4;

/** One series over its years, as its page shows it before a reader chooses anything. */
export function seriesFigure(
	{ series, statements, documents }: SeriesData,
	locale: Locale
): Figure {
	const m = embed[locale];
	const shown = shownAtFirst(statements);
	const places = [...new Set(shown.map(({ territory }) => territory))];
	const one = places.length === 1;
	const { points, unit } = seriesPoints(shown, { view: 'level', printed: false, locale });
	const labelled = one ? points : withPlaces(points);
	const years = yearExtent(points);
	const all = goals(shown);
	const phrase = one ? finding(all, locale) : null;
	const commitment = isCommitment(all);
	const target = shown.some(({ kind }) => kind === 'target');
	return {
		kind: 'series',
		id: series.id,
		locale,
		title: m.title(nameOf(series, locale), target, phrase),
		subtitle: m.subtitle(places, years, unitName(unit, locale)),
		cautions: [
			...(series.curated ? [] : [m.automatic]),
			...(commitment || startsAtZero(points) ? [] : [seriesMessages[locale].notFromZero])
		],
		panels: [
			{
				heading: null,
				statements: shown,
				draw: commitment
					? null
					: seriesChart({
							points: labelled,
							unit,
							locale,
							coverage: coverage(
								shown,
								documents.filter(({ region }) => places.includes(region)),
								years
							),
							gapLabel: seriesMessages[locale].gap,
							...(one ? {} : { colour: (point: ChartPoint) => placeColour(point.place) })
						})
			}
		],
		height: (width) => (width < WIDE ? 230 : 300)
	};
}

/** Targets and results of few places; standards only where there is nothing else. */
function shownAtFirst(statements: readonly Statement[]): Statement[] {
	const places = placesByYears(goals(statements));
	const few = places.length <= FEW_PLACES ? places : places.slice(0, 1);
	const here = statements.filter(({ territory }) => few.includes(territory));
	const counted = here.filter(({ kind }) => kind !== 'standard');
	return counted.length > 0 ? counted : here;
}

/** The last point of each place names it. */
const withPlaces = (points: readonly ChartPoint[]): ChartPoint[] =>
	points.map((point, index) =>
		points.slice(index + 1).some(({ place }) => place === point.place)
			? point
			: { ...point, label: `${point.place} ${point.label}` }
	);
