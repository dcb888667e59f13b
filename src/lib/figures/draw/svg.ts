import { echarts } from './echarts';
import type { ChartOption, Size } from './option';

/**
 * Draws a chart to an SVG string, in Node or in a browser. The text holds no `style` attribute and
 * no `<style>` element, which the site's content security policy would refuse, and scales with the
 * element that it stands in.
 */
export function renderSvg(option: ChartOption, { width, height }: Size): string {
	const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption({ ...option, animation: false });
		return presentational(chart.renderToSVGString({ useViewBox: true }));
	} finally {
		chart.dispose();
	}
}

/**
 * Rewrites ECharts' inline styles as presentation attributes; drops its hover rules, and its marks for
 * pointers on what hears no pointer.
 */
export const presentational = (svg: string): string =>
	svg
		.replace(/<style\s*>[\s\S]*?<\/style>/g, '')
		.replace(/ class="zr[^"]*"/g, '')
		.replace(/ xml:space="preserve"| xmlns:xlink="[^"]*"/g, '')
		.replace(/(?: ecmeta_\w+="[^"]*")+ ecmeta_silent="true"/g, '')
		.replace(/ style="([^"]*)"/g, (_, declarations: string) => attributes(declarations))
		.replace(/\n+/g, '\n');

const attributes = (declarations: string): string =>
	declarations
		.split(';')
		.map((declaration) => declaration.split(':'))
		.filter((parts): parts is [string, string] => parts.length === 2)
		.map(([name, value]) => ` ${name.trim()}="${value.trim()}"`)
		.join('');
