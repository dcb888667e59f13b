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

/** What a mark says when asked, by its number in the order of the marks. */
export type Tell = (mark: number) => HTMLElement | string;

/** A chart as a pure function of the room it has; where it lives in a page, its marks tell what they are. */
export type Draw = (size: Size, tell?: Tell) => ChartOption;
