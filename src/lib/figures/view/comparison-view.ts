import { defaultLayout, LAYOUTS, type Layout } from '../../relate/statements/first-comparison';
import {
	lines,
	placesOf,
	rankedYears,
	sameUnit,
	type ComparedSeries,
	type Line
} from '../../relate/statements/lines';
import { oneOf, type Parameters } from '../../base/parameters';
import { viewsOf, type View } from './series-points';

/** How series and places are shown beside each other. */
export interface ComparisonView {
	places: string[];
	/** Those that were chosen; without any, all are shown. */
	chosenPlaces: string[];
	lines: Line[];
	/** The views in which these series make sense, and the one that is shown. */
	views: readonly View[];
	view: View;
	layout: Layout;
	/** The layouts that these series and places allow. */
	layouts: Layout[];
	/** The years that a ranking could be of, latest first, and the one that it is of. */
	years: number[];
	year: number | null;
	/** Whether each panel has its own axes, and whether one value axis could hold all. */
	free: boolean;
	sharable: boolean;
}

/** A ranking that somebody asks for needs no more; unasked, there must be `PLACES_TO_RANK`. */
const PLACES_WHEN_ASKED = 2;

/** The view of some series that an address asks for. Standards are rates per case: nothing to compare. */
export function comparisonView(
	compared: readonly ComparedSeries[],
	address: Parameters
): ComparisonView {
	const usable = compared.map(({ series, statements, withdrawals }) => ({
		series,
		...(withdrawals ? { withdrawals } : {}),
		statements: statements.filter(({ kind }) => kind !== 'standard')
	}));
	const places = placesOf(usable);
	const chosenPlaces = address.all('place').filter((place) => places.includes(place));
	const all = lines(usable, chosenPlaces);
	const views = viewsOf(usable.flatMap(({ statements }) => statements));
	const view = oneOf(address.get('view'), views);
	const sharable = sameUnit(all) || view === 'index';
	const years = rankedYears(
		all.flatMap(({ statements }) => statements),
		PLACES_WHEN_ASKED
	);
	const possible: Record<Layout, boolean> = {
		panels: true,
		one: sharable && all.length > 1,
		ranking: years.length > 0
	};
	const layouts = LAYOUTS.filter((layout) => possible[layout]);
	return {
		places,
		chosenPlaces,
		lines: all,
		views,
		view,
		layout: layouts.find((layout) => layout === address.get('layout')) ?? defaultLayout(all),
		layouts,
		years,
		year: years.find((year) => String(year) === address.get('year')) ?? years[0] ?? null,
		free: address.get('axes') === 'free',
		sharable
	};
}
