import type { CustomSeriesOption } from 'echarts/charts';
import { words } from './custom-layer';
import { widestOf } from './label-placement';
import type { Draw } from './option';
import { baseOption, COLOURS, FONT_SIZE } from './theme';

/** Counts by two things: a row of cells for each of the one, a column for each of the other. */
interface Matrix {
	rows: readonly { name: string; cells: readonly number[] }[];
	columns: readonly string[];
}

const ROW = 22;
const HEAD = 24;
const GAP = 1;

/** Pixels that a matrix of so many rows takes. */
export const matrixHeight = (rows: number): number => rows * ROW + HEAD;

/** How strong the ground of a cell is, faint to full: by the square root, so that small counts differ too. */
const SHADES = [0.08, 0.18, 0.34, 0.7, 1] as const;
/** From this shade on, the number is set in the colour of the paper. */
const STRONG = 0.7;

/** The shade of a count, 1 to 5, or 0 for none. */
export const shadeOf = (count: number, largest: number): number =>
	Math.ceil(Math.sqrt(count / Math.max(1, largest)) * SHADES.length);

/** Draws counts as numbers on grounds of different strength. */
export function matrixChart({ rows, columns }: Matrix): Draw {
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
