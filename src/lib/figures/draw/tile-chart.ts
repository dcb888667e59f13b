import type { Comparator, Force } from '../../model/record';
import { layer, marksLayer, WITHOUT_AXES, words, type Element } from './custom-layer';
import { textWidth } from './label-placement';
import type { Draw } from './option';
import type { Shade } from './shades';
import { baseOption, COLOURS, itemTooltip } from './theme';

/** A place in a tile map, in columns and rows from the upper left. */
export interface TilePlace {
	column: number;
	row: number;
	/** What stands in the tile, and what stands there where there is no room for that. */
	name: string;
	short: string;
}

/** A place with its value. */
export interface ValueTile extends TilePlace {
	value: string;
	comparator: Comparator;
	force: Force | null;
	shade: Shade;
}

/**
 * A place without one: its plans are silent, contradict each other, say that they set none, set it for several years at
 * once, or are not there.
 */
export interface BlankTile extends TilePlace {
	state: 'silent' | 'differ' | 'withdrawn' | 'in-period' | 'none';
}

export interface TileMap {
	/** In the order of the marks. */
	tiles: readonly ValueTile[];
	blanks: readonly BlankTile[];
}

/** A tile is as wide as its column, at most this, and no higher than it is wide. */
const WIDEST = 88;
const HIGHEST = 56;
const GAP = 1;
const NAME = { wide: 11, narrow: 10 };
/** In smaller type than this nobody reads a name. */
const SMALLEST = 9;
const VALUE = { wide: 14, narrow: 11 };
/** From this width of a tile on, there is room for the larger type. */
const ROOMY = 60;
const SIGNS: Record<Comparator, string> = { ge: '≥', le: '≤', approx: '≈', range: '', eq: '' };

/** What stands before a number in a tile: ≥ 5, ≈ 5. */
export const comparatorSign = (comparator: Comparator): string => SIGNS[comparator];

/** In the middle of a box of 10 pixels: an arrow upwards for what is strived for, a block for what must be. */
export const FORCE_MARKS: Record<Force, (x: number, y: number) => string> = {
	soft: (x, y) => `M${x - 3} ${y + 3}L${x + 3} ${y - 3}M${x - 1.5} ${y - 3}H${x + 3}V${y + 1.5}`,
	hard: (x, y) => `M${x - 2.5} ${y - 2.5}h5v5h-5Z`
};

interface TileGrid {
	left: number;
	width: number;
	height: number;
}

const sizeOf = (places: readonly TilePlace[], of: 'column' | 'row') =>
	Math.max(0, ...places.map((place) => place[of])) + 1;

const allOf = ({ tiles, blanks }: TileMap): TilePlace[] => [...tiles, ...blanks];

function gridOf(map: TileMap, room: number): TileGrid {
	const columns = sizeOf(allOf(map), 'column');
	const width = Math.min(WIDEST, Math.floor(room / columns));
	return { left: (room - width * columns) / 2, width, height: Math.min(HIGHEST, width) };
}

/** Pixels that a tile map takes in a width. */
export const tileMapHeight = (map: TileMap, width: number): number =>
	sizeOf(allOf(map), 'row') * gridOf(map, width).height;

/** A tile for each place, on a ground of its value; the marks are numbered tile by tile. */
export function tileChart(map: TileMap): Draw {
	return ({ width }, tell) => {
		const grid = gridOf(map, width);
		const fits = fitting(allOf(map), grid);
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
