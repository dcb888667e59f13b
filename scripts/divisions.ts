import * as v from 'valibot';
import type { Plugin } from 'vite';
import { virtualModule } from './virtual-module.ts';

const Regions = v.array(
	v.object({
		name: v.string(),
		code: v.optional(v.nullable(v.string())),
		aliases: v.optional(v.array(v.string()), [])
	})
);
const Cell = v.pipe(v.number(), v.integer(), v.minValue(0));
const Tiles = v.array(
	v.strictObject({
		of: v.string(),
		tiles: v.record(
			v.pipe(v.string(), v.regex(/^\d{6}$/)),
			v.strictObject({ at: v.tuple([Cell, Cell]), letters: v.string() })
		)
	})
);

/**
 * The codes of places and where their tiles stand, of `data/`, for the pages that show places beside and above
 * each other.
 */
export const divisions = (): Plugin => virtualModule('divisions', ['regions', 'tiles'], tables);

/** @throws Error where a tile has a code that no place has */
function tables(read: (file: 'regions' | 'tiles') => unknown) {
	const regions = v.parse(Regions, read('regions'));
	const places = new Map(regions.flatMap(({ code, ...place }) => (code ? [[code, place]] : [])));
	const placeOf = (code: string) => {
		const place = places.get(code);
		if (!place) throw new Error(`data/tiles.yaml: no place has the code ${code}`);
		return place;
	};
	return {
		CODES: Object.fromEntries([...places].map(([code, { name }]) => [name, code])),
		ARRANGEMENTS: v.parse(Tiles, read('tiles')).map(({ of, tiles }) => ({
			of,
			tiles: Object.entries(tiles).map(([code, { at, letters }]) => {
				const { name, aliases } = placeOf(code);
				return { place: name, short: aliases[0] ?? name, letters, column: at[0], row: at[1] };
			})
		}))
	};
}
