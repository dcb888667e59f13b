import { ARRANGEMENTS } from 'virtual:divisions';
import { oneOf, type Parameters } from '../../base/parameters';
import type { ComparedSeries } from '../../relate/statements/lines';
import { rankedYears } from '../../relate/statements/lines';
import { goals } from '../../relate/statements/goals';
import { PLACES_TO_RANK, rankingOf } from '../../relate/statements/ranking';

/** How the places of a series are shown for a year. */
export const LEVELS_VIEWS = ['map', 'ladder'] as const;
export type LevelsViewName = (typeof LEVELS_VIEWS)[number];

export type Arrangement = (typeof ARRANGEMENTS)[number];

export interface LevelsView {
	/** The years for which two places state a target, latest first. */
	years: number[];
	year: number;
	/** The maps that would have two tiles with a number or more, the fullest first. */
	arrangements: Arrangement[];
	arrangement: Arrangement | null;
	views: LevelsViewName[];
	view: LevelsViewName;
}

/** One tile is no map, one place no ladder. */
const LEAST = 2;

/** What an address asks for of a series; null where no year has two places with a target. */
export function levelsView({ statements }: ComparedSeries, address: Parameters): LevelsView | null {
	const all = goals(statements);
	const placesOf = (year: number) => rankingOf(all, year, 'target').goals.map(({ place }) => place);
	const years = rankedYears(statements, LEAST).filter((year) => placesOf(year).length >= LEAST);
	const usual = years.find((year) => placesOf(year).length >= PLACES_TO_RANK) ?? years[0];
	const year = years.find((each) => String(each) === address.get('year')) ?? usual;
	if (year === undefined) return null;
	const places = new Set(placesOf(year));
	const filled = ({ tiles }: Arrangement) => tiles.filter(({ place }) => places.has(place)).length;
	const arrangements = ARRANGEMENTS.filter((each) => filled(each) >= LEAST).toSorted(
		(a, b) => filled(b) - filled(a)
	);
	const views = LEVELS_VIEWS.filter((view) => view !== 'map' || arrangements.length > 0);
	return {
		years,
		year,
		arrangements,
		arrangement: arrangements.find(({ of }) => of === address.get('of')) ?? arrangements[0] ?? null,
		views,
		view: oneOf(address.get('view'), [views[0] ?? 'ladder', ...views])
	};
}
