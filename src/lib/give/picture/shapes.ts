/** Width to height of what is no flatter than a screen. */
export const SCREEN_RATIO = 16 / 9;

/** Width to height of the cards by which links are shown. */
export const CARD_RATIO = 1.91;

/**
 * The shapes of pictures: as high as the chart needs, as cards of links, square, and with all that belongs to it, for
 * messaging apps.
 */
export const SHAPES = ['whole', 'card', 'square', 'long'] as const;
export type PictureShape = (typeof SHAPES)[number];

/** Width to height; null of what has the height that it needs. */
export const RATIOS: Readonly<Record<PictureShape, number | null>> = {
	whole: null,
	card: CARD_RATIO,
	square: 1,
	long: null
};
