import type { Line } from '../comparison/lines';
import type { Locale } from '../i18n';
import type { ChartPoint } from './point';
import { seriesPoints, type View } from './series-points';

/** A line of a comparison as a chart draws it. */
export interface DrawnLine {
	line: Line;
	points: ChartPoint[];
	/** The unit of the points' values. */
	unit: string;
}

/** The points of each line in one view; a line that has none in it is kept, to be shown as empty. */
export const drawnLines = (lines: readonly Line[], view: View, locale: Locale): DrawnLine[] =>
	lines.map((line) => ({
		line,
		...seriesPoints(line.statements, { view, printed: false, locale })
	}));

/** The points of several lines for one chart: each under its line's key, and named at its last mark. */
export function joinedPoints(
	drawn: readonly DrawnLine[],
	name: (line: Line) => string
): ChartPoint[] {
	const named = drawn.flatMap(({ line, points }) => {
		const last = points.findLast(({ kind }) => kind === 'target') ?? points.at(-1);
		return points.map((point) => ({
			...point,
			place: line.key,
			label: point === last ? `${name(line)} ${point.label}` : point.label,
			last: point === last
		}));
	});
	// Labels find room in the order of the points: the names first.
	return [...named.filter(({ last }) => last), ...named.filter(({ last }) => !last)];
}

const PALETTE = Array.from({ length: 8 }, (_, index) => `var(--place-${index})`);

/** A colour for each key of one chart, no two the same while there are enough: a place keeps its own where it can. */
export function distinctColours(
	keys: readonly string[],
	own: (key: string) => string
): Map<string, string> {
	const colours = new Map<string, string>();
	const free = new Set(PALETTE);
	for (const key of keys) {
		const wanted = own(key);
		const colour = free.has(wanted) ? wanted : ([...free][0] ?? wanted);
		free.delete(colour);
		colours.set(key, colour);
	}
	return colours;
}
