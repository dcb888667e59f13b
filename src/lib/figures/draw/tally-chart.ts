import type { KeptOutcome } from '../../relate/kept/outcomes';
import { CELL, GAP, tallyLeft, tallyLines, type TallyChart, type TallyRow } from '../charts/tally';
import { layer, marksLayer, WITHOUT_AXES, words } from './custom-layer';
import type { Draw } from './option';
import { OUTCOME_MARKS } from '../look/outcome-marks';
import { baseOption, itemTooltip } from './base-option';

/** A row for each group, and in it a mark for each thing, in lines. The marks are numbered row by row. */
export function tallyChart({ rows }: TallyChart): Draw {
	const left = tallyLeft(rows);
	return ({ width }, tell) => {
		const { perLine, tops } = tallyLines(rows, width);
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
		const { path, fill, stroke, width } = OUTCOME_MARKS[outcome];
		return {
			type: 'path',
			shape: { pathData: path(x, y) },
			style: { fill, stroke, lineWidth: width }
		};
	});
