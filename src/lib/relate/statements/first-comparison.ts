import { rankedYears, type Line } from './lines';
import { PLACES_TO_RANK } from './ranking';

/** How the series and places of a comparison are shown. */
export const LAYOUTS = ['panels', 'one', 'ranking'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A place that states a target of a series for a single year. */
export interface StatedTarget {
	series: string;
	curated: boolean;
	records: number;
	place: string;
	year: number;
}

/** So many series stand beside each other at first. */
const PANELS = 6;

interface SeriesCoverage {
	series: string;
	records: number;
	/** The most places that state it for one year. */
	places: number;
	/** The most years for which one place states it. */
	years: number;
}

const most = (counted: ReadonlyMap<unknown, Set<unknown>>) =>
	Math.max(...[...counted.values()].map(({ size }) => size));

function coverageOf(series: string, all: readonly StatedTarget[]): SeriesCoverage {
	const places = new Map<number, Set<string>>();
	const years = new Map<string, Set<number>>();
	for (const { place, year } of all) {
		places.set(year, (places.get(year) ?? new Set()).add(place));
		years.set(place, (years.get(place) ?? new Set()).add(year));
	}
	return { series, records: all[0]?.records ?? 0, places: most(places), years: most(years) };
}

/**
 * The series that a comparison begins with: the curated one that most places state for one year; or, in
 * a collection of one or two places, those that its plans repeat most.
 */
export function defaultSeries(targets: readonly StatedTarget[]): string[] {
	const curated = targets.filter((target) => target.curated);
	const all = [...new Set(curated.map(({ series }) => series))].map((series) =>
		coverageOf(
			series,
			curated.filter((target) => target.series === series)
		)
	);
	const [widest] = all.toSorted((a, b) => b.places - a.places || b.records - a.records);
	if (widest && widest.places >= PLACES_TO_RANK) return [widest.series];
	const deepest = all.toSorted((a, b) => b.years - a.years || b.records - a.records);
	return deepest.slice(0, PANELS).map(({ series }) => series);
}

/** How a comparison is shown at first: one series of many places as a ranking, anything else side by side. */
export function defaultLayout(all: readonly Line[]): Layout {
	const [first] = all;
	const one = all.every(({ series }) => series.id === first?.series.id);
	const statements = all.flatMap((line) => line.statements);
	return one && rankedYears(statements, PLACES_TO_RANK).length > 0 ? 'ranking' : 'panels';
}
