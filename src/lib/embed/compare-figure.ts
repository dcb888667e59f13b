import { smallMultiple } from '../charts/small-multiple';
import { yearExtent } from '../charts/point';
import { seriesPoints } from '../charts/series-points';
import { goals } from '../comparison/goals';
import { placesByYears } from '../comparison/places';
import type { Sector } from '../dataset/record';
import type { Locale } from '../i18n';
import { finding } from '../i18n/finding';
import { embed } from '../i18n/messages/embed';
import { vocabulary } from '../i18n/messages/vocabulary';
import { nameOf, type Figure, type SeriesData } from './figure';

/** More small charts than this are a page, not a picture in an article. */
const PANELS = 6;

/**
 * The series of a sector with most to compare, as small charts over the same years, each of the place
 * that it says most of; or null where there are not two of them.
 */
export function compareFigure(
	sector: Sector,
	all: readonly SeriesData[],
	locale: Locale
): Figure | null {
	const chosen = all.map(ofOnePlace).filter(comparable).slice(0, PANELS);
	if (chosen.length < 2) return null;
	const drawn = chosen.map((data) => ({
		...data,
		...seriesPoints(data.statements, { view: 'level', printed: false, locale })
	}));
	const years = yearExtent(drawn.flatMap(({ points }) => points));
	const places = [...new Set(chosen.flatMap(({ statements }) => statements[0]?.territory ?? []))];
	const m = embed[locale];
	return {
		kind: 'compare',
		id: sector,
		locale,
		title: m.compareTitle(vocabulary[locale].sector[sector], chosen.length),
		subtitle: m.subtitle(places, years, ''),
		cautions: chosen.every(({ series }) => series.curated) ? [] : [m.automatic],
		panels: drawn.map(({ series, statements, points }) => {
			const phrase = finding(goals(statements), locale);
			return {
				heading: m.withFinding(nameOf(series, locale), phrase),
				draw: smallMultiple({ points, years }),
				statements
			};
		}),
		height: () => 110
	};
}

function ofOnePlace(data: SeriesData): SeriesData {
	const counted = data.statements.filter(({ kind }) => kind !== 'standard');
	const [place] = placesByYears(goals(counted));
	return { ...data, statements: counted.filter(({ territory }) => territory === place) };
}

/** Targets of one year only compare nothing. */
const comparable = ({ statements }: SeriesData) =>
	new Set(statements.filter(({ kind }) => kind === 'target').map(({ year_end }) => year_end)).size >
	1;
