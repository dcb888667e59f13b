import type { Comparator, Kind } from '../../model/record';
import { COLOURS } from './theme';

/** Where a mark stands, in pixels; `high` is the far end of a range on the value axis. */
interface MarkPlace {
	x: number;
	y: number;
	high: number;
}

type Corner = readonly [across: number, along: number];

/** Corners in radii: across the value axis, and along it towards higher values. */
const TRIANGLE: Corner[] = [
	[-1.15, 0],
	[1.15, 0],
	[0, 1.9]
];
const DIAMOND: Corner[] = [
	[-1.25, 0],
	[0, 1.25],
	[1.25, 0],
	[0, -1.25]
];
const BAR = 0.6;

const polygon = (corners: (readonly [number, number])[]): string =>
	`M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The mark of a comparator as SVG path data. A triangle's flat side stands on the value: "at least"
 * points from it to higher values, "at most" to lower ones; "about" is a diamond, a range a bar.
 */
export function markPath(
	comparator: Comparator,
	{ x, y, high }: MarkPlace,
	radius: number,
	valueAxis: 'vertical' | 'horizontal' = 'vertical'
): string {
	const upright = valueAxis === 'vertical';
	const place = ([across, along]: Corner, sign = 1): [number, number] =>
		upright
			? [x + across * radius, y - along * radius * sign]
			: [x + along * radius * sign, y + across * radius];
	switch (comparator) {
		case 'ge':
			return polygon(TRIANGLE.map((corner) => place(corner)));
		case 'le':
			return polygon(TRIANGLE.map((corner) => place(corner, -1)));
		case 'approx':
			return polygon(DIAMOND.map((corner) => place(corner)));
		case 'range': {
			const half = BAR * radius;
			return upright
				? polygon([
						[x - half, high],
						[x + half, high],
						[x + half, y],
						[x - half, y]
					])
				: polygon([
						[x, y - half],
						[high, y - half],
						[high, y + half],
						[x, y + half]
					]);
		}
		case 'eq': {
			const d = radius * 2;
			return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${d} 0a${radius} ${radius} 0 1 0 ${-d} 0Z`;
		}
	}
}

/** What a mark shows: a claim of a document, or a number from statistics. */
interface MarkedPoint {
	comparator: Comparator;
	statistic?: boolean | undefined;
}

const SQUARE: Corner[] = [
	[-0.9, -0.9],
	[0.9, -0.9],
	[0.9, 0.9],
	[-0.9, 0.9]
];

/** The mark of a point: a square where it is from statistics. */
export const pointPath = (
	{ comparator, statistic }: MarkedPoint,
	place: MarkPlace,
	radius: number,
	valueAxis: 'vertical' | 'horizontal' = 'vertical'
) =>
	statistic
		? polygon(
				SQUARE.map(([across, along]) => [place.x + across * radius, place.y + along * radius])
			)
		: markPath(comparator, place, radius, valueAxis);

/** Targets are solid in their colour, results open and grey, standards open in their colour. */
export function markStyle(kind: Kind, colour: string, results: string = COLOURS.mark) {
	if (kind === 'target') return { fill: colour, stroke: COLOURS.paper, lineWidth: 1 };
	return { fill: COLOURS.paper, stroke: kind === 'actual' ? results : colour, lineWidth: 1.5 };
}

/** The side of the box of a mark in a legend, and the mark's radius there. */
export const LEGEND_BOX = 16;
const LEGEND_RADIUS = 5;
/** Before the middle, so that a triangle with its flat side on the value stands in the middle. */
const BEFORE: Record<Comparator, number> = { eq: 0, approx: 0, ge: 4.5, le: -4.5, range: 5 };

/** The path of a mark in the middle of a legend's box. */
export function legendMark(
	comparator: Comparator,
	valueAxis: 'vertical' | 'horizontal' = 'vertical',
	statistic = false
): string {
	const middle = LEGEND_BOX / 2;
	const before = BEFORE[comparator];
	const place =
		valueAxis === 'vertical'
			? { x: middle, y: middle + before, high: middle - before }
			: { x: middle - before, y: middle, high: middle + before };
	return statistic
		? pointPath({ comparator, statistic }, place, LEGEND_RADIUS)
		: markPath(comparator, place, LEGEND_RADIUS, valueAxis);
}
