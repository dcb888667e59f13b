/** What `data/` says of places as divisions of each other; made by scripts/divisions.ts. */
declare module 'virtual:divisions' {
	/** Official codes by names (GB/T 2260). */
	export const CODES: Readonly<Record<string, string>>;
	/** The tile maps that there are. */
	export const ARRANGEMENTS: readonly {
		/** The place whose divisions it shows. */
		of: string;
		tiles: readonly {
			place: string;
			/** What stands in the tile: the short name, and letters where there is no room for the English one. */
			short: string;
			letters: string;
			/** From 0, at the left and at the top. */
			column: number;
			row: number;
		}[];
	}[];
}
