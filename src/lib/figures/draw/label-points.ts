import { placeLabels, type Anchor, type Placed, type Surroundings } from './label-placement';
import { wordsAt, type ChartPoint } from '../charts/point';

/** A point with its pixels. */
export interface PlacedPoint {
	point: ChartPoint;
	x: number;
	/** The year that a goal of several years begins with; its line starts here. */
	xStart: number;
	y: number;
	/** The far end of a range. */
	high: number;
}

/** Neighbours whose marks would cover each other stand this far apart. */
const APART = 2.5;

/** The part of a year's room that its marks may take: none may seem to be of the year beside it. */
const OF_YEAR = 0.8;

/**
 * Moves apart, sideways, the marks of one year that would cover each other; a result stays over its
 * target's year where they do not.
 * @param year pixels from one year to the next; where many marks share a year, they overlap rather than
 * leave it
 */
export function dodge(points: readonly PlacedPoint[], radius: number, year: number): PlacedPoint[] {
	const near = (a: PlacedPoint, b: PlacedPoint) =>
		a.point.year_end === b.point.year_end && Math.abs(a.y - b.y) < radius * 2;
	return points.map((placed, index) => {
		const row = points.filter((other) => near(placed, other));
		const place = points.slice(0, index).filter((other) => near(placed, other)).length;
		const apart = Math.min(radius * APART, (year * OF_YEAR) / row.length);
		return { ...placed, x: placed.x + (place - (row.length - 1) / 2) * apart };
	});
}

/** Marks of one year that say the same share one label. */
function labelGroups(points: readonly PlacedPoint[]): PlacedPoint[][] {
	const groups = new Map<string, PlacedPoint[]>();
	for (const placed of points) {
		const { year_end, place, kind } = placed.point;
		const key = [year_end, wordsAt(placed.point), place, kind].join('|');
		groups.set(key, [...(groups.get(key) ?? []), placed]);
	}
	return [...groups.values()];
}

interface LabelledGroup {
	point: ChartPoint;
	centre: Placed;
}

/** Targets before results; of each the last and the first before those between. */
function inOrderOfWeight(groups: readonly PlacedPoint[][]): PlacedPoint[][] {
	const years = groups.map(([first]) => first?.point.year_end ?? 0);
	const ends = new Set([Math.min(...years), Math.max(...years)]);
	const weight = ([first]: PlacedPoint[]) =>
		(first?.point.kind === 'target' ? 0 : 2) + (ends.has(first?.point.year_end ?? 0) ? 0 : 1);
	return groups.toSorted((a, b) => weight(a) - weight(b));
}

/** One label for each group of marks that say the same; the weightiest choose their place first. */
export function labelPoints(
	points: readonly PlacedPoint[],
	{ radius, size }: { radius: number; size: number },
	surroundings: Surroundings
): LabelledGroup[] {
	const groups = inOrderOfWeight(labelGroups(points));
	const anchors = groups.map((group): Anchor => {
		const xs = group.map(({ x }) => x);
		const [first] = group;
		return {
			x: (Math.min(...xs) + Math.max(...xs)) / 2,
			y: first?.high ?? 0,
			text: first ? wordsAt(first.point) : '',
			radius,
			spread: (Math.max(...xs) - Math.min(...xs)) / 2,
			up: first?.point.comparator === 'ge' ? radius : 0,
			down: first?.point.comparator === 'le' ? radius : (first?.y ?? 0) - (first?.high ?? 0)
		};
	});
	const placed = placeLabels(anchors, size, surroundings);
	return groups.flatMap(([first], i) =>
		first ? [{ point: first.point, centre: placed[i] ?? null }] : []
	);
}
