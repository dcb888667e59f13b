import type { SeriesData } from '../../relate/statements/series-data';
import { coverage, type Coverage } from '../../relate/statements/coverage';
import { goals } from '../../relate/statements/goals';
import { placesByYears } from '../../relate/statements/ranking';
import type { Statement } from '../../relate/statements/statement';
import { KINDS, type Kind } from '../../model/record';
import type { Locale } from '../../base/locale';
import { series as seriesMessages } from '../../words/messages/series';
import { placeName } from '../../words/places';
import { oneOf, type Parameters } from '../../base/parameters';
import type { ChartSpec } from '../charts/chart-spec';
import { distinctColours, sameMark } from './comparison-points';
import { placeColour } from '../look/palette';
import { yearExtent, type ChartPoint } from '../charts/point';
import { seriesPoints, viewsOf, type View } from './series-points';

/** How a series is shown over its years. */
interface SeriesView {
	/** Those that make sense; an address that asks for another gets the first. */
	views: readonly View[];
	view: View;
	/** In the unit that the documents print. */
	printed: boolean;
	log: boolean;
	/** The kinds and places that there are, and those that are shown. */
	kinds: Kind[];
	shownKinds: Kind[];
	places: string[];
	shownPlaces: string[];
}

/** So many places fit in one chart without being chosen; of more, the one with most years stands for all. */
const FEW_PLACES = 4;

/** The view that an address asks for; standards are shown only when asked for, or alone. */
export function seriesView(statements: readonly Statement[], address: Parameters): SeriesView {
	const places = placesByYears(goals(statements));
	const views = viewsOf(statements);
	const kinds = KINDS.filter((kind) => statements.some((statement) => statement.kind === kind));
	const chosenPlaces = places.filter((place) => address.all('place').includes(place));
	const chosenKinds = kinds.filter((kind) => address.all('kind').includes(kind));
	return {
		views,
		view: oneOf(address.get('view'), views),
		printed: address.get('unit') === 'printed',
		log: address.get('scale') === 'log',
		kinds,
		shownKinds:
			chosenKinds.length > 0
				? chosenKinds
				: kinds.filter((kind) => kind !== 'standard' || kinds.length === 1),
		places,
		shownPlaces:
			chosenPlaces.length > 0
				? chosenPlaces
				: places.slice(0, places.length <= FEW_PLACES ? FEW_PLACES : 1)
	};
}

/** What a view of a series comes to. */
export interface DrawnSeries {
	shown: Statement[];
	points: ChartPoint[];
	/** The unit of the points' values. */
	unit: string;
	/** Whether the value axis is logarithmic: asked for, and there is nothing at or below zero. */
	log: boolean;
	coverage: Map<number, Coverage>;
	chart: ChartSpec;
}

interface DrawOptions {
	/** The canonical unit of the series. */
	unit: string;
	/** Its name, which stands over the chart. */
	name: string;
	locale: Locale;
}

/** Draws a view of a series; `documents` are those of its places. */
export function drawSeriesView(
	statements: readonly Statement[],
	{ documents, withdrawals }: Pick<SeriesData, 'documents' | 'withdrawals'>,
	{ view, printed, log, shownKinds, shownPlaces }: SeriesView,
	{ unit, name, locale }: DrawOptions
): DrawnSeries {
	const shown = statements.filter(
		({ kind, territory }) => shownKinds.includes(kind) && shownPlaces.includes(territory)
	);
	const drawn = seriesPoints(shown, { view, unit, printed, name, locale });
	const byPlace = new Set(shown.map(({ territory }) => territory)).size > 1;
	const points = byPlace ? withPlaces(drawn.points, locale) : drawn.points;
	const years = coverage(
		shown,
		documents.filter(({ region }) => shownPlaces.includes(region)),
		points.length > 0 ? yearExtent(points) : [0, -1],
		withdrawals.filter(({ territory }) => shownPlaces.includes(territory))
	);
	const isLog = log && view === 'level' && points.every(({ low }) => low > 0);
	const colours = distinctColours(shownPlaces, placeColour);
	const chart: ChartSpec = {
		type: 'series',
		points,
		unit: drawn.unit,
		locale,
		coverage: years,
		gapLabel: seriesMessages[locale].gap,
		log: isLog,
		joined: byPlace,
		...(byPlace
			? { colour: ({ place }: ChartPoint) => colours.get(place) ?? placeColour(place) }
			: {})
	};
	return { shown, points, unit: drawn.unit, log: isLog, coverage: years, chart };
}

/** The last mark of each place names it. */
const withPlaces = (all: readonly ChartPoint[], locale: Locale): ChartPoint[] =>
	all.map((point) => {
		const last = all.findLast(({ place }) => place === point.place);
		const isNamed = last && sameMark(point, last);
		return isNamed
			? { ...point, label: `${placeName(point.place, locale)} ${point.label}` }
			: point;
	});
