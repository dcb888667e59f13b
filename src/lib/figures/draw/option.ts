import type { CustomSeriesOption } from 'echarts/charts';
import type {
	AriaComponentOption,
	GridComponentOption,
	TooltipComponentOption
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** The options that the registered parts of ECharts understand. */
export type ChartOption = ComposeOption<
	CustomSeriesOption | GridComponentOption | TooltipComponentOption | AriaComponentOption
>;

/** Pixels. */
export interface Size {
	width: number;
	height: number;
}

/** A chart as a pure function of the room it has. */
export type Draw = (size: Size) => ChartOption;

/** The least width at which a chart is drawn with room for labels beside its marks. */
export const WIDE = 520;
