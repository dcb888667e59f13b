import { layer, marksLayer, WITHOUT_AXES, words, type Element } from './custom-layer';
import { textWidth } from '../look/text-width';
import {
	comparatorSign,
	FORCE_MARKS,
	placesOf,
	tileGrid,
	type BlankTile,
	type TileGrid,
	type TileMap,
	type TilePlace,
	type ValueTile
} from '../charts/tile';
import type { Draw } from './option';
import { baseOption, itemTooltip } from './base-option';
import { COLOURS } from '../look/theme';

const GAP = 1;
const NAME = { wide: 11, narrow: 10 };
/** In smaller type than this nobody reads a name. */
const SMALLEST = 9;
const VALUE = { wide: 14, narrow: 11 };
/** From this width of a tile on, there is room for the larger type. */
const ROOMY = 60;
/** A tile for each place, on a ground of its value; the marks are numbered tile by tile. */
export function tileChart(map: TileMap): Draw {
	return ({ width }, tell) => {
		const grid = tileGrid(map, width);
		const fits = fitting(placesOf(map), grid);
		return {
			...baseOption,
			...WITHOUT_AXES,
			tooltip: itemTooltip(tell),
			series: [blankLayer(map.blanks, grid, fits), tileLayer(map.tiles, grid, fits)]
		};
	};
}

type Fits = (place: TilePlace) => boolean;

/** Whether a name has room: on a phone that of one only where all have, or the map would read unevenly. */
function fitting(places: readonly TilePlace[], grid: TileGrid): Fits {
	const fits = ({ name }: TilePlace) => sizeIn(grid, name, nameSize(grid)) >= SMALLEST;
	const all = places.every(fits);
	return isRoomy(grid) ? fits : () => all;
}

const isRoomy = ({ width }: TileGrid) => width >= ROOMY;
const nameSize = (grid: TileGrid) => (isRoomy(grid) ? NAME.wide : NAME.narrow);

/** The size in which a text of that size at most has room in a tile. */
const sizeIn = ({ width }: TileGrid, content: string, size: number): number =>
	Math.min(size, ((width - 2 * GAP - 2) / textWidth(content, size)) * size);

const rect = (
	{ column, row }: TilePlace,
	{ left, width, height }: TileGrid,
	style: Record<string, unknown>
): Element => ({
	type: 'rect',
	shape: {
		x: left + column * width + GAP,
		y: row * height + GAP,
		width: width - 2 * GAP,
		height: height - 2 * GAP
	},
	style
});

const middleOf = ({ column, row }: TilePlace, { left, width, height }: TileGrid) => ({
	x: left + (column + 0.5) * width,
	y: (row + 0.5) * height
});

/** The name above the middle, the value below it. */
function nameAndValue(
	tile: TilePlace,
	grid: TileGrid,
	fits: Fits,
	value: string,
	fill: string
): Element[] {
	const { x, y } = middleOf(tile, grid);
	const size = isRoomy(grid) ? VALUE.wide : VALUE.narrow;
	const offset = grid.height * 0.2;
	const name = fits(tile) ? tile.name : tile.short;
	const style = { align: 'center', fill };
	return [
		words(name, x, y - offset, { ...style, fontSize: sizeIn(grid, name, nameSize(grid)) }),
		words(value, x, y + offset, { ...style, fontSize: sizeIn(grid, value, size), fontWeight: 600 })
	];
}

const tileLayer = (tiles: readonly ValueTile[], grid: TileGrid, fits: Fits) =>
	marksLayer(tiles, (tile) => {
		const { fill, ink } = tile.shade;
		const value = comparatorSign(tile.comparator) + tile.value;
		return {
			type: 'group',
			children: [
				rect(tile, grid, { fill, stroke: COLOURS.rule, lineWidth: 1 }),
				...nameAndValue(tile, grid, fits, value, ink),
				...forceMark(tile, grid)
			]
		};
	});

/** In the upper right corner. */
function forceMark(tile: ValueTile, grid: TileGrid): Element[] {
	if (tile.force === null) return [];
	const { ink } = tile.shade;
	const pathData = FORCE_MARKS[tile.force](
		grid.left + (tile.column + 1) * grid.width - 8,
		tile.row * grid.height + 8
	);
	const style =
		tile.force === 'hard'
			? { fill: ink, stroke: 'none' }
			: { fill: 'none', stroke: ink, lineWidth: 1.4 };
	return [{ type: 'path', shape: { pathData }, style }];
}

const SIGNED = { fill: COLOURS.faint, stroke: COLOURS.mark, lineWidth: 1 };
const ABSENT = { fill: 'none', stroke: COLOURS.rule, lineWidth: 1, lineDash: [3, 3] };
const BLANKS: Record<BlankTile['state'], string> = {
	silent: '—',
	differ: '≠',
	withdrawn: '×',
	'in-period': '…',
	none: ''
};

const blankLayer = (blanks: readonly BlankTile[], grid: TileGrid, fits: Fits) =>
	layer(() =>
		blanks.flatMap((tile) => [
			rect(tile, grid, tile.state === 'none' ? ABSENT : SIGNED),
			...nameAndValue(tile, grid, fits, BLANKS[tile.state], COLOURS.quiet)
		])
	);
