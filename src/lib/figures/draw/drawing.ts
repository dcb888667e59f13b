import type { ChartSpec } from '../charts/chart-spec';
import { drawOf } from './draw-chart';
import type { Size } from './option';
import { renderSvg } from './svg';

interface MarkedDrawing {
	svg: string;
	/** Which layer of the chart the marks are. */
	marks: number;
}

/** What was drawn of each chart, by its size: while building, embed, frozen embed and pictures ask for the same. */
const drawn = new WeakMap<ChartSpec, Map<string, MarkedDrawing>>();

/**
 * Draws a chart to SVG in which each mark carries the number of the statement that it stands for, as
 * `data-point`, by what `numbered` makes of the mark's own; null where marks stand for none. ECharts' own notes on its
 * elements are left out.
 */
export function drawing(
	chart: ChartSpec,
	size: Size,
	numbered: ((mark: number) => number) | null = (mark) => mark
): string {
	const { svg, marks } = marked(chart, size);
	return svg.replace(
		/ ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"(?: ecmeta_\w+="[^"]*")*/g,
		(_, layer: string, index: string) =>
			numbered && Number(layer) === marks ? ` data-point="${numbered(Number(index))}"` : ''
	);
}

/** A drawing with ECharts' notes, and which of its layers holds the marks. */
function marked(chart: ChartSpec, size: Size): MarkedDrawing {
	const sizes = drawn.get(chart) ?? new Map<string, MarkedDrawing>();
	drawn.set(chart, sizes);
	const key = `${size.width}×${size.height}`;
	const known = sizes.get(key);
	if (known) return known;
	const option = drawOf(chart)(size);
	const series = Array.isArray(option.series) ? option.series : [option.series];
	const made = {
		svg: renderSvg(option, size),
		marks: series.findIndex((layer) => layer?.id === 'marks')
	};
	sizes.set(key, made);
	return made;
}
