import type { Line } from '../../relate/statements/lines';
import { panels, together, type Panel } from '../../relate/statements/panels';
import type { Locale } from '../../base/locale';
import { placeName } from '../../words/places';
import { valueExtent } from '../charts/extent';
import { distinctColours, drawnLines, joinedPoints, type DrawnLine } from './comparison-points';
import type { ChartSpec, Charts } from '../charts/chart-spec';
import { placeColour } from '../look/palette';
import { yearExtent, type ChartPoint } from '../charts/point';
import { startsAtZero } from '../charts/series';
import type { View } from './series-points';

interface ChartOptions {
	view: View;
	locale: Locale;
}

interface PanelOptions extends ChartOptions {
	/** Whether all panels have one axis of values, for which they must have one unit, and of years. */
	sharedValues: boolean;
	sharedYears: boolean;
}

/** One chart of several, with what it draws. */
export interface DrawnPanel {
	panel: Panel;
	unit: string;
	/** Whether its value axis begins at zero; a chart whose axis does not must say so. */
	fromZero: boolean;
	/** In the order of the marks. */
	points: ChartPoint[];
	chart: ChartSpec;
}

/** A chart for each series, or for each place of one series. */
export function panelCharts(all: readonly Line[], options: PanelOptions): DrawnPanel[] {
	const drawn = panels(all).map((panel) => ({
		panel,
		own: drawnLines(panel.lines, options.view, options.locale)
	}));
	const points = drawn.flatMap(({ own }) => own.flatMap((line) => line.points));
	const none = points.length === 0;
	const values = points.flatMap(({ low, high }) => [low, high]);
	const axes = {
		years:
			options.sharedYears && !none
				? withYears(
						yearExtent(points),
						drawn.flatMap(({ panel }) => withdrawnIn(panel))
					)
				: undefined,
		extent: options.sharedValues && !none ? valueExtent(values) : undefined
	};
	return drawn.map(({ panel, own }) => ({
		panel,
		...drawPanel(own, axes, { ...options, withdrawn: withdrawnIn(panel) })
	}));
}

/** The years that a panel marks as without a target: under marks of several places nobody could tell whose they are. */
export const withdrawnIn = ({ lines: [line, ...others] }: Panel): readonly number[] =>
	line && others.length === 0 ? line.withdrawn : [];

const withYears = ([first, last]: [number, number], years: readonly number[]): [number, number] => [
	Math.min(first, ...years),
	Math.max(last, ...years)
];

function drawPanel(
	own: readonly DrawnLine[],
	axes: Pick<Charts['series'], 'years' | 'extent'>,
	{ locale, withdrawn }: ChartOptions & { withdrawn: readonly number[] }
): Omit<DrawnPanel, 'panel'> {
	const many = own.length > 1;
	const colours = lineColours(own.map(({ line }) => line));
	const points = many
		? joinedPoints(own, ({ place }) => placeName(place, locale))
		: own.flatMap((line) => line.points);
	const unit = own[0]?.unit ?? '';
	const chart: ChartSpec<'series'> = {
		type: 'series',
		points,
		unit,
		locale,
		...axes,
		...(withdrawn.length > 0 && points.length > 0
			? {
					years: axes.years ?? withYears(yearExtent(points), withdrawn),
					coverage: new Map(withdrawn.map((year) => [year, 'withdrawn' as const]))
				}
			: {}),
		joined: many,
		...(many ? { colour: ({ place }) => colours.get(place) ?? '' } : {})
	};
	const fromZero = axes.extent?.fromZero ?? startsAtZero(points);
	return { unit, fromZero, points, chart };
}

/** A colour for each line of one chart, by its key. */
const lineColours = (all: readonly Line[]) =>
	distinctColours(
		all.map(({ key }) => key),
		(key) => placeColour(all.find((line) => line.key === key)?.place ?? '')
	);

/** All lines in one chart, as far as there is room. */
interface JointChart {
	lines: Line[];
	leftOut: number;
	unit: string;
	/** In the order of the marks. */
	points: ChartPoint[];
	/** By the lines' keys. */
	colours: Map<string, string>;
	chart: ChartSpec;
}

/** Draws all lines in one chart; `name` says what a line is called. */
export function jointChart(
	all: readonly Line[],
	name: (line: Line) => string,
	{ view, locale }: ChartOptions
): JointChart {
	const { lines, leftOut } = together(all);
	const drawn = drawnLines(lines, view, locale);
	const points = joinedPoints(drawn, name);
	const colours = lineColours(lines);
	const unit = drawn[0]?.unit ?? '';
	const chart: ChartSpec<'series'> = {
		type: 'series',
		points,
		unit,
		locale,
		joined: true,
		colour: ({ place }) => colours.get(place) ?? ''
	};
	return { lines, leftOut, unit, points, colours, chart };
}
