import type { Locale } from '../../base/locale';
import type { Parameters } from '../../base/parameters';
import type { PlacedSeries, PlannedYears } from '../../relate/levels/states';
import { levels } from '../../words/messages/levels';
import { placeName } from '../../words/places';
import type { FigureControl } from '../control';
import type { Figure } from '../figure';
import { levelsView, type LevelsView } from '../view/levels-view';
import { ladderFigure } from './ladder';
import { tileMapFigure } from './tile-map';

/** The map or the ladder of a series that an address asks for, or null where there is nothing to draw. */
export function levelsFigure(
	data: PlacedSeries,
	planned: readonly PlannedYears[],
	locale: Locale,
	address: Parameters
): Figure | null {
	const asked = levelsView(data, address);
	if (!asked) return null;
	const { view, year, arrangement } = asked;
	return view === 'map' && arrangement
		? tileMapFigure(data, planned, { arrangement, year }, locale)
		: ladderFigure(data, year, locale);
}

/** What a reader may choose of it. */
export function levelsControls(
	{ views, view, years, year, arrangements, arrangement }: LevelsView,
	locale: Locale
): FigureControl[] {
	const m = levels[locale];
	return [
		{
			of: 'one',
			parameter: 'view',
			legend: m.view,
			options: views.map((each) => [each, m.views[each]]),
			value: view,
			usual: views[0] ?? null
		},
		{
			of: 'list',
			parameter: 'year',
			legend: m.year,
			options: years.map((each) => [String(each), String(each)]),
			value: String(year)
		},
		...(view === 'map' && arrangements.length > 1
			? [
					{
						of: 'one' as const,
						parameter: 'of',
						legend: m.of,
						options: arrangements.map(({ of }): [string, string] => [of, placeName(of, locale)]),
						value: arrangement?.of ?? '',
						usual: arrangements[0]?.of ?? null
					}
				]
			: [])
	];
}
