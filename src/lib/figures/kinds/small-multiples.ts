import { yearExtent } from '../charts/point';
import { seriesPoints } from '../view/series-points';
import { goals } from '../../relate/statements/goals';
import type { Sector } from '../../model/record';
import type { Locale } from '../../base/locale';
import { finding } from '../../words/finding';
import { embed } from '../../words/messages/embed';
import { placeName } from '../../words/places';
import { vocabulary } from '../../words/messages/vocabulary';
import { statementsInWords } from '../alternative';
import { completeFigure } from '../complete-figure';
import { shownPart } from '../shown-part';
import type { Figure } from '../figure';
import type { SeriesData } from '../../relate/statements/series-data';
import { nameOf } from '../../words/name';

/** More small charts than this are a page, not a picture in an article. */
const PANELS = 6;

/**
 * The series of a sector with most to compare, as small charts over the same years, all of the one
 * place that most of them speak of; or null where there are not two of them.
 */
export function sectorFigure(
	sector: Sector,
	all: readonly SeriesData[],
	locale: Locale
): Figure | null {
	const chosen = ofOnePlace(all.filter(({ series }) => series.sector === sector));
	const name = vocabulary[locale].sector[sector];
	return smallCharts({ kind: 'compare', id: sector, name }, chosen, locale);
}

/** The series of a place with most to compare, checked ones first; or null where there are not two. */
export function placeFigure(
	place: string,
	all: readonly SeriesData[],
	locale: Locale
): Figure | null {
	const chosen = all
		.flatMap((data) => comparableIn(place, data))
		.toSorted(
			(a, b) =>
				Number(b.series.curated) - Number(a.series.curated) ||
				targetYears(b.statements) - targetYears(a.statements)
		);
	return smallCharts({ kind: 'place', id: place, name: placeName(place, locale) }, chosen, locale);
}

interface Subject extends Pick<Figure, 'kind' | 'id'> {
	name: string;
}

function smallCharts(
	{ kind, id, name }: Subject,
	chosen: readonly SeriesData[],
	locale: Locale
): Figure | null {
	if (chosen.length < 2) return null;
	const drawn = chosen.slice(0, PANELS).map((data) => ({
		...data,
		...seriesPoints(data.statements, {
			view: 'level',
			unit: data.series.canonical_unit,
			printed: false,
			name: nameOf(data.series, locale),
			locale
		})
	}));
	const years = yearExtent(drawn.flatMap(({ points }) => points));
	const m = embed[locale];
	return completeFigure({
		kind,
		id,
		locale,
		series: drawn.map(({ series }) => series),
		title: m.compareTitle(name, drawn.length),
		years,
		cautions: [],
		panels: drawn.map(({ series, statements, points, unit }) => {
			const phrase = finding(goals(statements), locale, nameOf(series, locale));
			return {
				heading: m.withFinding(nameOf(series, locale), phrase),
				chart: { type: 'small-multiple', points, years },
				series: series.id,
				cautions: [],
				alternative: statementsInWords(statements, locale),
				...shownPart(points, unit, statements, 'level'),
				height: () => 110
			};
		})
	});
}

/** The comparable series of the place that has most of them. */
function ofOnePlace(all: readonly SeriesData[]): SeriesData[] {
	const places = new Set(
		all.flatMap(({ statements }) => statements.map(({ territory }) => territory))
	);
	return [...places]
		.map((place) => all.flatMap((data) => comparableIn(place, data)))
		.reduce((best, other) => (other.length > best.length ? other : best), []);
}

const targetYears = (statements: SeriesData['statements']) =>
	new Set(statements.filter(({ kind }) => kind === 'target').map(({ year_end }) => year_end)).size;

/** A series with the statements of one place; nothing where its targets there are of one year only. */
function comparableIn(place: string, data: SeriesData): SeriesData[] {
	const statements = data.statements.filter(
		({ territory, kind }) => territory === place && kind !== 'standard'
	);
	return targetYears(statements) > 1 ? [{ ...data, statements }] : [];
}
