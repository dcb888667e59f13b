import { CODES } from 'virtual:divisions';
import type { Locale } from '../../base/locale';
import type { PlacedSeries, PlaceState, PlannedYears } from '../../relate/levels/states';
import type { Statement } from '../../relate/statements/statement';
import { list } from '../../words/list';
import { embed } from '../../words/messages/embed';
import { levels as messages } from '../../words/messages/levels';
import { series as seriesMessages } from '../../words/messages/series';
import { nameOf } from '../../words/name';
import { formatRange, formatValue } from '../../words/number';
import { placeName } from '../../words/places';
import { rowsInWords } from '../alternative';
import { completeFigure } from '../complete-figure';
import { tileMapHeight } from '../charts/tile';
import type { Figure } from '../figure';
import type { LevelRow } from '../levels-table';
import { levelsTable } from '../levels-table';
import { tileLegend } from '../tile-legend';
import type { Arrangement } from '../view/levels-view';
import { middleOf } from '../../model/middle';
import { drawnTiles, placedRows, statementsOfRows } from '../view/place-tiles';

export interface MapChoice {
	arrangement: Arrangement;
	year: number;
}

/** The places of a series for a year, each in a tile; null where fewer than two have a number. */
export function tileMapFigure(
	data: PlacedSeries,
	planned: readonly PlannedYears[],
	{ arrangement, year }: MapChoice,
	locale: Locale
): Figure | null {
	const { series } = data;
	const rows = placedRows(data, planned, arrangement, year);
	const statements = statementsOfRows(rows);
	if (statements.length < 2) return null;
	const { map, shades, unit, rounded } = drawnTiles(rows, locale);
	const m = seriesMessages[locale];
	const title = m.rankingTitle(year, nameOf(series, locale), statements.length, 'target');
	const blanks = blanksInWords(rows, locale);
	const byValue = statements.toSorted((a, b) => middleOf(b) - middleOf(a));
	return completeFigure({
		kind: 'map',
		id: series.id,
		locale,
		series: [series],
		title: embed[locale].withFinding(title, rangeOf(statements, locale)),
		unit,
		cautions: [
			...blanks,
			...(statements.some(isRange) ? [messages[locale].middles] : []),
			...(rounded ? [messages[locale].rounded] : [])
		],
		legend: tileLegend(
			rows,
			shades,
			(low, high) => formatRange(low, high, series.canonical_unit, locale),
			locale
		),
		table: levelsTable(`${series.id}-map-${year}`, year, rows, CODES),
		panels: [
			{
				heading: null,
				cautions: [],
				alternative: [rowsInWords(byValue, locale), ...blanks].join(locale === 'zh' ? '；' : '; '),
				chart: { type: 'tile', ...map },
				statements,
				height: (width) => tileMapHeight(map, width)
			}
		]
	});
}

const isRange = ({ canonical_low, canonical_high }: Statement): boolean =>
	canonical_low !== canonical_high;

/** From the lowest to the highest of some targets. */
function rangeOf(statements: readonly Statement[], locale: Locale): string {
	const value = (number: number) =>
		formatValue(number, statements[0]?.canonical_unit ?? '', locale);
	return seriesMessages[locale].rankingRange(
		value(Math.min(...statements.map(({ canonical_low }) => canonical_low))),
		value(Math.max(...statements.map(({ canonical_high }) => canonical_high)))
	);
}

/** Which places have no number, and why. */
function blanksInWords(rows: readonly LevelRow[], locale: Locale): string[] {
	const m = messages[locale];
	const named = (state: PlaceState) =>
		list(
			rows.filter((row) => row.state === state).map(({ place }) => placeName(place, locale)),
			locale
		);
	const absent = rows.filter(({ state }) => state === 'none').length;
	const [silent, differ, withdrawn] = [named('silent'), named('differ'), named('withdrawn')];
	const inPeriod = named('in-period');
	return [
		...(silent ? [m.silentPlaces(silent)] : []),
		...(differ ? [m.differPlaces(differ)] : []),
		...(withdrawn ? [m.withdrawnPlaces(withdrawn)] : []),
		...(inPeriod ? [m.inPeriodPlaces(inPeriod)] : []),
		...(absent > 0 ? [m.noPlaces(absent)] : [])
	];
}
