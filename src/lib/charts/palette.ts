import type { Sector } from '$lib/dataset/record';

/** The colour of a sector, the same on every page; defined for both themes in `app.css`. */
export const sectorColour = (sector: Sector): string => `var(--sector-${sector})`;

const PLACE_COLOURS = 8;

/**
 * The colour of a place, the same on every page whatever else is shown. There are eight for all
 * places, so two may share one: a chart always names its places at the marks as well.
 */
export function placeColour(place: string): string {
	let sum = 0;
	for (const character of place) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
	return `var(--place-${sum % PLACE_COLOURS})`;
}
