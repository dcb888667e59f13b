import { echarts } from './echarts';
import type { Draw, Size, Tell } from './option';

/** A chart that lives in the page. */
export interface LiveChart {
	update(draw: Draw, tell?: Tell): void;
	dispose(): void;
}

/** Draws an interactive chart into `element` and again whenever its size changes. */
export function mountChart(element: HTMLElement, draw: Draw, tell?: Tell): LiveChart {
	const chart = echarts.init(element, null, { renderer: 'svg' });
	let current = draw;
	let told = tell;
	let drawn = '';
	const redraw = () => {
		const size: Size = { width: element.clientWidth, height: element.clientHeight };
		if (size.width === 0 || size.height === 0) return;
		chart.resize(size);
		chart.setOption(current(size, told), { notMerge: true });
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
			current = next;
			told = nextTell;
			redraw();
		},
		dispose() {
			observer.disconnect();
			chart.dispose();
		}
	};
}
