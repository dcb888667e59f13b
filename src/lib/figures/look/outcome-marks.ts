import type { KeptOutcome } from '../../relate/kept/outcomes';
import { LEGEND_BOX } from './marks';
import { COLOURS } from './theme';

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
export const OUTCOME_MARKS: Record<KeptOutcome, OutcomeMark> = {
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
	const { path, fill, stroke, width } = OUTCOME_MARKS[outcome];
	return { d: path(LEGEND_BOX / 2, LEGEND_BOX / 2), fill, stroke, width };
};
