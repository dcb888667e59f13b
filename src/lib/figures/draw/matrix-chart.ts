import type { CustomSeriesOption } from 'echarts/charts';
import { words } from './custom-layer';
import { HEAD, shadeOf, SHADES, type MatrixChart } from '../charts/matrix';
import { widestOf } from '../look/text-width';
import type { Draw } from './option';
import { baseOption } from './base-option';
import { COLOURS, FONT_SIZE } from '../look/theme';

const GAP = 1;

/** From this shade on, the number is set in the colour of the paper. */
const STRONG = 0.7;

/** Draws counts as numbers on grounds of different strength. */
export function matrixChart({ rows, columns }: MatrixChart): Draw {
	const names = rows.map(({ name }) => name);
	const left = widestOf(names, FONT_SIZE) + 10;
	const cells = rows.flatMap(({ cells: counts }, row) =>
		counts.flatMap((count, column) => (count > 0 ? [{ count, row, column }] : []))
	);
	const axis = {
		type: 'category' as const,
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { show: false }
	};
	const label = { color: COLOURS.ink, fontSize: FONT_SIZE, interval: 0 };
	return ({ width }) => ({
		...baseOption,
		grid: { left, right: 2, top: HEAD, bottom: 0, outerBoundsMode: 'none' },
		tooltip: { show: false },
		xAxis: {
			...axis,
			position: 'top',
			data: namesInRoom(columns, (width - left) / columns.length),
			axisLabel: { ...label, color: COLOURS.quiet }
		},
		yAxis: { ...axis, inverse: true, data: names, axisLabel: label },
		series: [cellLayer(cells)]
	});
}

/** As many of the columns, evenly and up to the last, as have room for their names. */
function namesInRoom(columns: readonly string[], room: number) {
	const widest = widestOf(columns, FONT_SIZE) + 6;
	const every = Math.max(1, Math.ceil(widest / room));
	return columns.map((name, index) => ((columns.length - 1 - index) % every === 0 ? name : ''));
}

interface MatrixCell {
	count: number;
	row: number;
	column: number;
}

function cellLayer(cells: readonly MatrixCell[]): CustomSeriesOption {
	const largest = Math.max(...cells.map(({ count }) => count));
	return {
		type: 'custom',
		silent: true,
		data: cells.map(({ row, column }) => [column, row]),
		renderItem: ({ dataIndex }, api) => {
			const cell = cells[dataIndex];
			if (!cell) return null;
			const [x = 0, y = 0] = api.coord([cell.column, cell.row]);
			const [width = 0, height = 0] = api.size?.([1, 1]) as number[];
			const opacity = SHADES[shadeOf(cell.count, largest) - 1] ?? 1;
			const rect = {
				type: 'rect' as const,
				shape: {
					x: x - width / 2 + GAP,
					y: y - height / 2 + GAP,
					width: width - GAP * 2,
					height: height - GAP * 2
				},
				style: { fill: COLOURS.accent, opacity }
			};
			const number = words(String(cell.count), x, y, {
				align: 'center',
				fill: opacity < STRONG ? COLOURS.ink : COLOURS.paper,
				fontSize: FONT_SIZE - 1
			});
			return { type: 'group', children: [rect, number] };
		}
	};
}
