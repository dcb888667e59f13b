import type { CustomSeriesOption } from 'echarts/charts';
import type { Comparator, Kind } from '../../model/record';
import type { Locale } from '../../base/locale';
import { axisFormat } from '../../words/number';
import { CLOSE_TOGETHER, valueExtent, type Extent } from './axis';
import { words } from './custom-layer';
import { widestOf } from './label-placement';
import { markStyle, pointPath } from './marks';
import { WIDE, type Draw, type Size } from './option';
import { baseOption, COLOURS, FONT_SIZE, itemTooltip } from './theme';

/** A value on the common axis of a ranking. */
export interface RankingValue {
	low: number;
	high: number;
	comparator: Comparator;
	/** Whether it is from statistics, not from a document. */
	statistic?: boolean;
}

/** One place with its value and, where one is known, a result to compare it with. */
export interface RankingRow {
	place: string;
	/** Whether the value is a target or a result; a target when absent. */
	kind?: Kind;
	value: RankingValue;
	result?: RankingValue | undefined;
	/** What stands at the end of the row. */
	label: string;
}

interface RankingChart {
	/** Top to bottom. */
	rows: readonly RankingRow[];
	unit: string;
	locale: Locale;
}

const ROW = 24;
const AXIS = 36;

/** Pixels that a ranking of so many places takes. */
export const rankingHeight = (rows: number): number => rows * ROW + AXIS;

/** Places ordered by their value: highest first, at equal values those of one comparator together. */
export const rank = <Row extends RankingRow>(rows: readonly Row[]): Row[] =>
	rows.toSorted(
		(a, b) =>
			b.value.high - a.value.high ||
			b.value.low - a.value.low ||
			a.value.comparator.localeCompare(b.value.comparator) ||
			a.place.localeCompare(b.place, 'zh-CN')
	);

/** The value axis of a ranking; a chart whose axis does not begin at zero must say so. */
export function rankingExtent(rows: readonly RankingRow[]): Extent {
	const values = rows.flatMap(({ value, result }) => [value, ...(result ? [result] : [])]);
	return valueExtent(
		values.flatMap(({ low, high }) => [low, high]),
		CLOSE_TOGETHER.dots
	);
}

/** A dot plot: a row a place, its value as a mark, the result before as an open one. */
export function rankingChart({ rows, unit, locale }: RankingChart): Draw {
	const extent = rankingExtent(rows);
	const number = axisFormat(extent.max, locale, unit);
	const format = (value: number) => number(value) + (unit === '%' ? '%' : '');
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
			data: rows.map(({ place }) => place),
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: { color: COLOURS.ink, fontSize: FONT_SIZE, interval: 0 }
		},
		series: [rowLayer(rows, size)]
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

const rowLayer = (rows: readonly RankingRow[], size: Size): CustomSeriesOption => ({
	type: 'custom',
	id: 'marks',
	data: rows.map(({ value }, index) => [value.low, index]),
	renderItem: (params, api) => {
		const row = rows[params.dataIndex];
		if (!row) return null;
		const at = ({ low, high }: RankingValue) => {
			const [x = 0, y = 0] = api.coord([low, params.dataIndex]);
			return { x, y, high: api.coord([high, params.dataIndex])[0] ?? x };
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
