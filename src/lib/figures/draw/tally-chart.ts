import type { KeptOutcome } from '../../relate/kept/outcomes';
import { layer, marksLayer, WITHOUT_AXES, words } from './custom-layer';
import { widestOf } from './label-placement';
import { LEGEND_BOX } from './marks';
import type { Draw } from './option';
import { baseOption, COLOURS, FONT_SIZE, itemTooltip } from './theme';

/** A group of things that are counted one by one: a mark each. */
export interface TallyRow {
	name: string;
	/** In the order in which they are drawn. */
	marks: readonly KeptOutcome[];
}

const CELL = 15;
const GAP = 8;
const RADIUS = 5;

interface OutcomeMark {
	/** Path data of the mark with its middle at a place. */
	path: (x: number, y: number) => string;
	fill: string;
	stroke: string;
	width: number;
}

type Step = readonly [command: 'M' | 'L', x: number, y: number];

/** Lines between points around the middle. */
const drawn =
	(steps: readonly Step[], end = '') =>
	(x: number, y: number): string =>
		steps.map(([command, dx, dy]) => `${command}${x + dx} ${y + dy}`).join('') + end;

const circle =
	(radius: number) =>
	(x: number, y: number): string =>
		`M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;

const cross = drawn([
	['M', -4.5, -4.5],
	['L', 4.5, 4.5],
	['M', 4.5, -4.5],
	['L', -4.5, 4.5]
]);
const triangle = (up: 1 | -1) =>
	drawn(
		[
			['M', -5.5, 4 * up],
			['L', 5.5, 4 * up],
			['L', 0, -5 * up]
		],
		'Z'
	);

const open = { fill: COLOURS.paper, stroke: COLOURS.accent, width: 1.5 };
const quiet = { path: circle(3), fill: COLOURS.paper, stroke: COLOURS.mark, width: 1.2 };

/** Shapes tell outcomes apart without colour too: a full dot is met, a cross missed, triangles point up or down. */
const MARKS: Record<KeptOutcome, OutcomeMark> = {
	met: { path: circle(RADIUS), fill: COLOURS.accent, stroke: COLOURS.paper, width: 1 },
	missed: { path: cross, fill: 'none', stroke: COLOURS.ink, width: 2.2 },
	above: { path: triangle(1), ...open },
	below: { path: triangle(-1), ...open },
	unjudged: quiet,
	unreported: quiet,
	open: quiet
};

/** The mark of an outcome in the middle of a legend's box. */
export const outcomeMark = (outcome: KeptOutcome) => {
	const { path, fill, stroke, width } = MARKS[outcome];
	return { d: path(LEGEND_BOX / 2, LEGEND_BOX / 2), fill, stroke, width };
};

const leftOf = (rows: readonly TallyRow[]) =>
	widestOf(
		rows.map(({ name }) => name),
		FONT_SIZE
	) +
	GAP * 2;

/** Where each row begins, and where the last one ends. */
function lines(rows: readonly TallyRow[], width: number): { perLine: number; tops: number[] } {
	const perLine = Math.max(1, Math.floor((width - leftOf(rows)) / CELL));
	const tops = [0];
	for (const { marks } of rows)
		tops.push((tops.at(-1) ?? 0) + Math.max(1, Math.ceil(marks.length / perLine)) * CELL + GAP);
	return { perLine, tops };
}

/** Pixels that a tally takes in a width. */
export const tallyHeight = (rows: readonly TallyRow[], width: number): number =>
	(lines(rows, width).tops.at(-1) ?? 0) + GAP;

/** A row for each group, and in it a mark for each thing, in lines. The marks are numbered row by row. */
export function tallyChart(rows: readonly TallyRow[]): Draw {
	const left = leftOf(rows);
	return ({ width }, tell) => {
		const { perLine, tops } = lines(rows, width);
		const places = rows.flatMap(({ marks }, row) =>
			marks.map((outcome, index) => ({
				outcome,
				x: left + (index % perLine) * CELL + CELL / 2,
				y: (tops[row] ?? 0) + Math.floor(index / perLine) * CELL + CELL / 2 + GAP / 2
			}))
		);
		return {
			...baseOption,
			...WITHOUT_AXES,
			tooltip: itemTooltip(tell),
			series: [nameLayer(rows, tops, left), markLayer(places)]
		};
	};
}

const nameLayer = (rows: readonly TallyRow[], tops: readonly number[], left: number) =>
	layer(() =>
		rows.map(({ name }, row) =>
			words(name, left - GAP, (tops[row] ?? 0) + CELL / 2 + GAP / 2, { align: 'right' })
		)
	);

interface TallyPlace {
	outcome: KeptOutcome;
	x: number;
	y: number;
}

const markLayer = (places: readonly TallyPlace[]) =>
	marksLayer(places, ({ outcome, x, y }) => {
		const { path, fill, stroke, width } = MARKS[outcome];
		return {
			type: 'path',
			shape: { pathData: path(x, y) },
			style: { fill, stroke, lineWidth: width }
		};
	});
