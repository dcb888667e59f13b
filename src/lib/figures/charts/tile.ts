import type { Comparator, Force } from '../../model/record';
import type { Shade } from '../look/shades';

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

/** Places as tiles. */
export interface TileMap {
	/** In the order of the marks. */
	tiles: readonly ValueTile[];
	blanks: readonly BlankTile[];
}

/** A tile is as wide as its column, at most this, and no higher than it is wide. */
const WIDEST = 88;
const HIGHEST = 56;

const SIGNS: Record<Comparator, string> = { ge: '≥', le: '≤', approx: '≈', range: '', eq: '' };

/** What stands before a number in a tile: ≥ 5, ≈ 5. */
export const comparatorSign = (comparator: Comparator): string => SIGNS[comparator];

/** In the middle of a box of 10 pixels: an arrow upwards for what is strived for, a block for what must be. */
export const FORCE_MARKS: Record<Force, (x: number, y: number) => string> = {
	soft: (x, y) => `M${x - 3} ${y + 3}L${x + 3} ${y - 3}M${x - 1.5} ${y - 3}H${x + 3}V${y + 1.5}`,
	hard: (x, y) => `M${x - 2.5} ${y - 2.5}h5v5h-5Z`
};

/** Pixels of the tiles in a width. */
export interface TileGrid {
	left: number;
	width: number;
	height: number;
}

const sizeOf = (places: readonly TilePlace[], of: 'column' | 'row') =>
	Math.max(0, ...places.map((place) => place[of])) + 1;

/** All places of a map. */
export const placesOf = ({ tiles, blanks }: TileMap): TilePlace[] => [...tiles, ...blanks];

/** The tiles of a map in a width. */
export function tileGrid(map: TileMap, room: number): TileGrid {
	const columns = sizeOf(placesOf(map), 'column');
	const width = Math.min(WIDEST, Math.floor(room / columns));
	return { left: (room - width * columns) / 2, width, height: Math.min(HIGHEST, width) };
}

/** Pixels that a tile map takes in a width. */
export const tileMapHeight = (map: TileMap, width: number): number =>
	sizeOf(placesOf(map), 'row') * tileGrid(map, width).height;
