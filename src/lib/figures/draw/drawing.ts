import type { Draw, Size } from './option';
import { renderSvg } from './svg';

/**
 * Draws a chart to SVG in which each mark carries the number of the statement that it stands for, as
 * `data-point`, by what `numbered` makes of the mark's own. ECharts' own notes on its elements are left out.
 */
export function drawing(
	draw: Draw,
	size: Size,
	numbered: (mark: number) => number = (mark) => mark
): string {
	const option = draw(size);
	const series = Array.isArray(option.series) ? option.series : [option.series];
	const marks = series.findIndex((layer) => layer?.id === 'marks');
	return renderSvg(option, size).replace(
		/ ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"(?: ecmeta_\w+="[^"]*")*/g,
		(_, layer: string, index: string) =>
			Number(layer) === marks ? ` data-point="${numbered(Number(index))}"` : ''
	);
}
