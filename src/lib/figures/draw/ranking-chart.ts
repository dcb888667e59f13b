import type { CustomSeriesOption } from 'echarts/charts';
import { axisFormat } from '../../words/number';
import {
	rankingExtent,
	rankingLines,
	type RankingChart,
	type RankingRow,
	type RankingValue
} from '../charts/ranking';
import { widestOf } from '../look/text-width';
import { layer, words } from './custom-layer';
import { markStyle, pointPath } from '../look/marks';
import type { Draw, Size } from './option';
import { WIDE } from '../look/theme';
import { baseOption, itemTooltip } from './base-option';
import { COLOURS, FONT_SIZE } from '../look/theme';

/** A dot plot: a row a place, its value as a mark, the result before as an open one. */
export function rankingChart({ rows, unit, locale }: RankingChart): Draw {
	const extent = rankingExtent(rows);
	const number = axisFormat(extent.max, locale, unit);
	const format = (value: number) => number(value) + (unit === '%' ? '%' : '');
	const chartLines = rankingLines(rows);
	return (size, tell) => ({
		...baseOption,
		grid: { ...margins(rows, size), outerBoundsMode: 'none' },
		tooltip: itemTooltip(tell),
		xAxis: {
			type: 'value',
			position: 'top',
			min: extent.min,
			max: extent.max,
			axisTick: { show: false, customValues: extent.ticks },
			splitLine: { lineStyle: { color: COLOURS.rule } },
			axisLabel: {
				customValues: fitting(extent.ticks, format, plotWidth(rows, size)),
				formatter: format,
				color: COLOURS.quiet,
				fontSize: FONT_SIZE
			}
		},
		yAxis: {
			type: 'category',
			inverse: true,
			data: chartLines.map((line) => ('row' in line ? line.row.place : '')),
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: { color: COLOURS.ink, fontSize: FONT_SIZE, interval: 0 }
		},
		series: [headLayer(chartLines), rowLayer(rows, size)]
	});
}

/** Pixels between two labels of the axis. */
const LABEL_GAP = 10;

/** As many of the ticks, evenly, as have room for their labels. */
function fitting(ticks: readonly number[], format: (value: number) => string, width: number) {
	const widest = widestOf(ticks.map(format), FONT_SIZE);
	const every = Math.max(1, Math.ceil(((widest + LABEL_GAP) * ticks.length) / width));
	return ticks.filter((_, index) => index % every === 0);
}

function plotWidth(rows: readonly RankingRow[], size: Size): number {
	const { left, right } = margins(rows, size);
	return size.width - left - right;
}

const margins = (rows: readonly RankingRow[], { width }: Size) => ({
	left:
		widestOf(
			rows.map(({ place }) => place),
			FONT_SIZE
		) + 12,
	right:
		widestOf(
			rows.map(({ label }) => label),
			FONT_SIZE
		) + (width < WIDE ? 12 : 20),
	top: 28,
	bottom: 8
});

const RADIUS = 5;

/** What stands over the rows of each group. */
const headLayer = (lines: ReturnType<typeof rankingLines>) =>
	layer((api) =>
		lines.flatMap((line, index) =>
			'head' in line
				? [words(line.head, 0, api.coord([0, index])[1] ?? 0, { fill: COLOURS.quiet })]
				: []
		)
	);

const rowLayer = (rows: readonly RankingRow[], size: Size): CustomSeriesOption => ({
	type: 'custom',
	id: 'marks',
	data: rows.map(({ value }, index) => [value.low, index]),
	renderItem: (params, api) => {
		const row = rows[params.dataIndex];
		if (!row) return null;
		const line = rankingLines(rows.slice(0, params.dataIndex + 1)).length - 1;
		const at = ({ low, high }: RankingValue) => {
			const [x = 0, y = 0] = api.coord([low, line]);
			return { x, y, high: api.coord([high, line])[0] ?? x };
		};
		const own = at(row.value);
		const path = (value: RankingValue, style: object) => ({
			type: 'path' as const,
			shape: { pathData: pointPath(value, at(value), RADIUS, 'horizontal') },
			style
		});
		const joint = row.result
			? [
					{
						type: 'line' as const,
						shape: { x1: at(row.result).x, y1: own.y, x2: own.x, y2: own.y },
						style: { stroke: COLOURS.mark, lineWidth: 1, fill: 'none' }
					},
					path(row.result, markStyle('actual', COLOURS.mark))
				]
			: [];
		const label = words(row.label, size.width - 4, own.y, { align: 'right' });
		const style = markStyle(row.kind ?? 'target', COLOURS.accent);
		const children = [...joint, path(row.value, style), label];
		return { type: 'group', children };
	}
});
