import type { Locale } from '../../base/locale';
import { compare } from '../../words/messages/compare';
import { series as seriesMessages } from '../../words/messages/series';
import { placeName } from '../../words/places';
import type { FigureControl } from '../control';
import type { ComparisonView } from '../view/comparison-view';

/** What a reader may choose of a comparison: its layout, values, axes, places, and the year of a ranking. */
export function comparisonControls(
	{
		layout,
		layouts,
		views,
		view,
		years,
		year,
		free,
		sharable,
		places,
		chosenPlaces
	}: ComparisonView,
	locale: Locale
): FigureControl[] {
	const m = compare[locale];
	const values: FigureControl =
		layout === 'ranking'
			? {
					of: 'list',
					parameter: 'year',
					legend: m.year,
					options: years.map((each) => [String(each), String(each)]),
					value: String(year)
				}
			: {
					of: 'one',
					parameter: 'view',
					legend: m.values,
					options: views.map((each) => [each, seriesMessages[locale].views[each]]),
					value: view,
					usual: 'level'
				};
	const ofPlaces: FigureControl = {
		of: 'any',
		parameter: 'place',
		legend: m.places,
		options: places.map((place) => [place, placeName(place, locale)]),
		values: chosenPlaces,
		summary: m.chosenPlaces(chosenPlaces.length || places.length, places.length),
		...(chosenPlaces.length > 0 ? { all: m.allPlaces } : {})
	};
	return [
		{
			of: 'one',
			parameter: 'layout',
			legend: m.layout,
			options: layouts.map((each) => [each, m.layouts[each]]),
			value: layout,
			usual: null
		},
		values,
		...(layout === 'panels' && sharable ? [axesControl(free, locale)] : []),
		...(places.length > 1 ? [ofPlaces] : [])
	];
}

/** Whether panels have one axis or each its own. */
function axesControl(free: boolean, locale: Locale): FigureControl {
	const m = compare[locale];
	return {
		of: 'one',
		parameter: 'axes',
		legend: m.axes,
		options: [
			['shared', m.shared],
			['free', m.free]
		],
		value: free ? 'free' : 'shared',
		usual: 'shared'
	};
}
