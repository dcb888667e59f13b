import type { Draw, Size } from './option';
import { renderSvg } from './svg';

interface MarkedDrawing {
	svg: string;
	/** Which layer of the chart the marks are. */
	marks: number;
}

/** What was drawn of each chart, by its size: while building, embed, frozen embed and pictures ask for the same. */
const drawn = new WeakMap<Draw, Map<string, MarkedDrawing>>();

/**
 * Draws a chart to SVG in which each mark carries the number of the statement that it stands for, as
 * `data-point`, by what `numbered` makes of the mark's own. ECharts' own notes on its elements are left out.
 */
export function drawing(
	draw: Draw,
	size: Size,
	numbered: (mark: number) => number = (mark) => mark
): string {
	const { svg, marks } = marked(draw, size);
	return svg.replace(
		/ ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"(?: ecmeta_\w+="[^"]*")*/g,
		(_, layer: string, index: string) =>
			Number(layer) === marks ? ` data-point="${numbered(Number(index))}"` : ''
	);
}

/** A drawing with ECharts' notes, and which of its layers holds the marks. */
function marked(draw: Draw, size: Size): MarkedDrawing {
	const sizes = drawn.get(draw) ?? new Map<string, MarkedDrawing>();
	drawn.set(draw, sizes);
	const key = `${size.width}×${size.height}`;
	const known = sizes.get(key);
	if (known) return known;
	const option = draw(size);
	const series = Array.isArray(option.series) ? option.series : [option.series];
	const made = {
		svg: renderSvg(option, size),
		marks: series.findIndex((layer) => layer?.id === 'marks')
	};
	sizes.set(key, made);
	return made;
}
