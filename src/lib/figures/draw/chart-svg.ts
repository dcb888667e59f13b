import type { ChartSpec } from '../charts/chart-spec';
import { drawOf } from './draw-chart';
import type { Size } from './option';
import { renderSvg } from './svg';

/** A chart as an SVG string, in Node or in a browser. */
export const chartSvg = (chart: ChartSpec, size: Size): string =>
	renderSvg(drawOf(chart)(size), size);
