import { middleOf } from '../../model/middle';
import { decimal, difference } from '../../base/decimal';
import { groupBy } from '../../base/group-by';
import type { Goal } from '../statements/goals';
import { sameScope } from '../statements/changes';
import { rankingOf } from '../statements/ranking';
import type { Statement } from '../statements/statement';
import { LEVELS, levelOf, placesAbove, type PlaceCodes, type DivisionLevel } from './division';

/** How far a target lies from that of the nearest place above which states one. */
export interface LevelStep {
	/** The place above. */
	above: string;
	/** In the canonical unit: one number, or, where a side is a range, the least and the most. */
	low: number;
	high: number;
	/** How much it is of the target above; null of percentages, of ranges, and where that is not above zero. */
	ratio: number | null;
}

/** A place with its target for the year. */
export interface Rung {
	place: string;
	level: DivisionLevel;
	statement: Statement;
	/** Null where no place above states a target that can be compared. */
	step: LevelStep | null;
}

/** Places of one level that lie in the same place, highest target first, and how far they spread. */
export interface Siblings {
	level: DivisionLevel;
	/** The place that they lie in; null for the nation itself. */
	of: string | null;
	rungs: Rung[];
	/** In the canonical unit; a range counts with its lower end, middle and upper end. */
	min: number;
	median: number;
	max: number;
}

/** A percentage of a percentage would be taken for the step itself. */
const isRelative = (unit: string): boolean => unit === '%' || unit === '‰';

/** The step from the target of a place above; null where the two do not speak of the same thing. */
export function stepFrom(above: Statement, below: Statement): LevelStep | null {
	if (!sameScope(above, below) || above.part_of_year !== below.part_of_year) return null;
	if (above.per !== below.per || above.measure !== below.measure) return null;
	const low = difference(below.canonical_low, above.canonical_high);
	const high = difference(below.canonical_high, above.canonical_low);
	const isRange = low !== high;
	const comparable = !isRange && above.canonical_low > 0 && !isRelative(above.canonical_unit);
	return {
		above: above.territory,
		low,
		high,
		ratio: comparable ? below.canonical_low / above.canonical_low : null
	};
}

/** The middle one of some numbers, or the middle between the middle two. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	const [low = NaN, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
	return decimal((low + high) / 2);
}

/**
 * The targets of a series for a year from level to level: the nation, then the places of each place, the wider first.
 * Places whose documents contradict each other have no number, and areas without a code no level; both are left out.
 */
export function ladder(all: readonly Goal[], year: number, codes: PlaceCodes): Siblings[] {
	const stated = new Map(
		rankingOf(all, year, 'target').goals.map(({ place, statements: [first] }) => [place, first])
	);
	const rungs = [...stated].flatMap(([place, statement]) => {
		const level = levelOf(place, codes);
		if (level === null) return [];
		const wider = placesAbove(place, codes);
		const above = wider.flatMap((each) => stated.get(each) ?? [])[0];
		const step = above ? stepFrom(above, statement) : null;
		return [{ rung: { place, level, statement, step }, of: wider[0] ?? null }];
	});
	return groupBy(rungs, ({ rung, of }) => `${rung.level}|${of ?? ''}`)
		.map(([first, ...others]) =>
			siblings([first.rung, ...others.map(({ rung }) => rung)], first.of)
		)
		.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.median - a.median);
}

function siblings(rungs: readonly [Rung, ...Rung[]], of: string | null): Siblings {
	const statements = rungs.map(({ statement }) => statement);
	return {
		level: rungs[0].level,
		of,
		rungs: rungs.toSorted(
			(a, b) =>
				middleOf(b.statement) - middleOf(a.statement) || a.place.localeCompare(b.place, 'zh-CN')
		),
		min: Math.min(...statements.map(({ canonical_low }) => canonical_low)),
		median: median(statements.map(middleOf)),
		max: Math.max(...statements.map(({ canonical_high }) => canonical_high))
	};
}

/** The levels that occur. */
export const levelsOf = (steps: readonly Siblings[]): DivisionLevel[] =>
	LEVELS.filter((level) => steps.some((each) => each.level === level));
