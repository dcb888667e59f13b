import type { Line } from '../../relate/statements/lines';
import type { Locale } from '../../base/locale';
import { PLACE_COLOURS } from '../look/palette';
import { nameOf } from '../../words/name';
import { wordsAt, type ChartPoint } from '../charts/point';
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
		...seriesPoints(line.statements, {
			view,
			unit: line.series.canonical_unit,
			printed: false,
			name: nameOf(line.series, locale),
			locale
		})
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
			label: last && sameMark(point, last) ? `${name(line)} ${point.label}` : point.label,
			last: point === last
		}));
	});
	// Labels find room in the order of the points: the names first.
	return [...named.filter(({ last }) => last), ...named.filter(({ last }) => !last)];
}

/** Whether two statements of a line stand at one mark, and so share its label. */
export const sameMark = (a: ChartPoint, b: ChartPoint): boolean =>
	a.kind === b.kind && a.year_end === b.year_end && wordsAt(a) === wordsAt(b);

/** Colours of one hue, two shades of blue and two of purple, which few lines need not share. */
const ALIKE = [
	[0, 5],
	[3, 7]
].map((pair) => PLACE_COLOURS.filter((_, index) => pair.includes(index)));

/**
 * A colour for each key of one chart, no two the same while there are enough, nor of one hue while there
 * are others: a place keeps its own where it can.
 */
export function distinctColours(
	keys: readonly string[],
	own: (key: string) => string
): Map<string, string> {
	const colours = new Map<string, string>();
	const free = new Set(PLACE_COLOURS);
	for (const key of keys) {
		const wanted = own(key);
		const hasTwin = (colour: string) =>
			ALIKE.some((pair) => pair.includes(colour) && pair.some((twin) => !free.has(twin)));
		const apart = [...free].filter((colour) => !hasTwin(colour));
		const [next = [...free][0] ?? wanted] = apart;
		const colour = apart.includes(wanted) ? wanted : next;
		free.delete(colour);
		colours.set(key, colour);
	}
	return colours;
}
