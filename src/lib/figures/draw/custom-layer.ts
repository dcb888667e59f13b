import type { CustomSeriesOption } from 'echarts/charts';
import { COLOURS, FONT, FONT_SIZE } from '../look/theme';

/** How ECharts asks a layer of ours for its elements. */
export type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;
/** What it tells of the place that a layer is drawn in. */
export type LayerParameters = Parameters<RenderItem>[0];
/** What turns values into pixels meanwhile. */
export type Api = Parameters<RenderItem>[1];
export type Element = NonNullable<Exclude<ReturnType<RenderItem>, void>>;

/** A layer that draws at once all that it draws, from one datum, and hears no pointer. */
export const layer = (
	render: (api: Api, params: LayerParameters) => Element[]
): CustomSeriesOption => ({
	type: 'custom',
	silent: true,
	data: [[0, 0]],
	renderItem: (params, api) => ({ type: 'group', children: render(api, params) })
});

/** The marks of a chart, numbered in their order: what is under the pointer is asked of them. */
export const marksLayer = <Mark>(
	marks: readonly Mark[],
	render: (mark: Mark) => Element
): CustomSeriesOption => ({
	type: 'custom',
	id: 'marks',
	data: marks.map(() => [0, 0]),
	renderItem: ({ dataIndex }) => {
		const mark = marks[dataIndex];
		return mark === undefined ? null : render(mark);
	}
});

/** A chart that is laid out in pixels and has no axes. */
export const WITHOUT_AXES = {
	grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
	xAxis: { type: 'value', min: 0, max: 1, show: false },
	yAxis: { type: 'value', min: 0, max: 1, show: false }
} as const;

/** Words of a chart: at `x`, their middle at the height of `y`. */
export const words = (
	text: string,
	x: number,
	y: number,
	style: Record<string, unknown> = {}
): Element => ({
	type: 'text',
	style: {
		x,
		y,
		text,
		verticalAlign: 'middle',
		fill: COLOURS.ink,
		fontFamily: FONT,
		fontSize: FONT_SIZE,
		...style
	}
});
