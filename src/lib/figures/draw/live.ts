import { echarts } from './echarts';
import type { ChartSpec } from '../charts/chart-spec';
import { drawOf } from './draw-chart';
import type { ChartOption, Size, Tell } from './option';

/** A chart that lives in the page. */
export interface LiveChart {
	update(chart: ChartSpec, tell?: Tell): void;
	/** How many marks can be asked. */
	marks(): number;
	/** Shows what a mark says, as if it were pointed at; null takes that away. */
	ask(mark: number | null): void;
	dispose(): void;
}

/** Draws an interactive chart into `element` and again whenever its size changes. */
export function mountChart(element: HTMLElement, spec: ChartSpec, tell?: Tell): LiveChart {
	const chart = echarts.init(element, null, { renderer: 'svg' });
	let current = drawOf(spec);
	let told = tell;
	let drawn = '';
	/** Which layer its marks are, and how many. */
	let layer = { seriesIndex: -1, count: 0 };
	const redraw = () => {
		const size: Size = { width: element.clientWidth, height: element.clientHeight };
		if (size.width === 0 || size.height === 0) return;
		chart.resize(size);
		const option = current(size, told);
		layer = marksOf(option);
		chart.setOption(option, { notMerge: true });
		// With it a page that prints narrower than the screen shows the drawing smaller, not cut off.
		element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
		drawn = `${size.width}×${size.height}`;
	};
	const observer = new ResizeObserver(() => {
		if (drawn !== `${element.clientWidth}×${element.clientHeight}`) redraw();
	});
	redraw();
	observer.observe(element);
	return {
		update(next, nextTell) {
			current = drawOf(next);
			told = nextTell;
			redraw();
		},
		marks: () => layer.count,
		ask(mark) {
			const { seriesIndex } = layer;
			if (mark === null) chart.dispatchAction({ type: 'hideTip' });
			else chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex: mark });
		},
		dispose() {
			observer.disconnect();
			chart.dispose();
		}
	};
}

/** The layer whose data are the marks of a chart. */
function marksOf({ series = [] }: ChartOption): { seriesIndex: number; count: number } {
	const layers = Array.isArray(series) ? series : [series];
	const seriesIndex = layers.findIndex(({ id }) => id === 'marks');
	const data = layers[seriesIndex]?.data;
	return { seriesIndex, count: Array.isArray(data) ? data.length : 0 };
}
