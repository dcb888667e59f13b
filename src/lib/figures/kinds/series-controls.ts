import type { Locale } from '../../base/locale';
import type { Parameters } from '../../base/parameters';
import type { SeriesData } from '../../relate/statements/series-data';
import { series as seriesMessages } from '../../words/messages/series';
import { vocabulary } from '../../words/messages/vocabulary';
import { placeName } from '../../words/places';
import type { FigureControl } from '../control';
import { seriesView } from '../view/series-view';

/** What a reader may choose of the chart of a series. */
export function seriesControls(
	{ statements }: Pick<SeriesData, 'statements'>,
	locale: Locale,
	address: Parameters
): FigureControl[] {
	const m = seriesMessages[locale];
	const { views, view, printed, log, kinds, shownKinds, places, shownPlaces } = seriesView(
		statements,
		address
	);
	const all: (FigureControl & { offered?: boolean })[] = [
		{
			of: 'one',
			parameter: 'view',
			legend: m.view,
			options: views.map((value) => [value, m.views[value]]),
			value: view,
			usual: 'level'
		},
		{
			of: 'one',
			parameter: 'unit',
			legend: m.units,
			options: [
				['canonical', m.canonicalUnit],
				['printed', m.printedUnit]
			],
			value: printed ? 'printed' : 'canonical',
			usual: 'canonical'
		},
		scaleControl(log, locale),
		{
			offered: kinds.length > 1,
			of: 'any',
			parameter: 'kind',
			legend: m.kinds,
			options: kinds.map((kind) => [kind, vocabulary[locale].kind[kind]]),
			values: shownKinds
		},
		{
			offered: places.length > 1,
			of: 'any',
			parameter: 'place',
			legend: m.places,
			options: places.map((place) => [place, placeName(place, locale)]),
			values: shownPlaces,
			summary: `${m.places} ${shownPlaces.length}/${places.length}`
		}
	];
	return all.filter(({ offered = true }) => offered);
}

function scaleControl(log: boolean, locale: Locale): FigureControl {
	const m = seriesMessages[locale];
	return {
		of: 'one',
		parameter: 'scale',
		legend: m.scale,
		options: [
			['linear', m.linear],
			['log', m.log]
		],
		value: log ? 'log' : 'linear',
		usual: 'linear'
	};
}
