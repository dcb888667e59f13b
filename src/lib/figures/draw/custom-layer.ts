import type { CustomSeriesOption } from 'echarts/charts';

/** How ECharts asks a layer of ours for its elements. */
export type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;
/** What turns values into pixels meanwhile. */
export type Api = Parameters<RenderItem>[1];
export type Element = NonNullable<Exclude<ReturnType<RenderItem>, void>>;
