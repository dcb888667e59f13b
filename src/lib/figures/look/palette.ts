import type { Sector } from '$lib/model/record';

/** The colour of a sector, the same on every page; defined for both themes in `app.css`. */
export const sectorColour = (sector: Sector): string => `var(--sector-${sector})`;

/** Colours for places, told apart in both themes; defined in `app.css`. */
export const PLACE_COLOURS: readonly string[] = Array.from(
	{ length: 8 },
	(_, index) => `var(--place-${index})`
);

/**
 * The colour of a place, the same on every page whatever else is shown. They are few for all
 * places, so two may share one: a chart always names its places at the marks as well.
 */
export function placeColour(place: string): string {
	let sum = 0;
	for (const character of place) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
	return PLACE_COLOURS[sum % PLACE_COLOURS.length] ?? '';
}
