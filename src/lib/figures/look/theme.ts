/**
 * Colours and type of every chart. Colours are the page's CSS variables, which SVG resolves itself:
 * a chart follows the theme without being drawn again.
 */
export const COLOURS = {
	ink: 'var(--ink)',
	quiet: 'var(--ink-2)',
	rule: 'var(--rule)',
	mark: 'var(--mark)',
	accent: 'var(--accent)',
	paper: 'var(--paper)',
	edge: 'var(--edge)',
	faint: 'var(--paper-2)'
} as const;

/** Measured as this face; the page's style sheet then sets its own on the text. */
export const FONT = 'sans-serif';

export const FONT_SIZE = 12;

/** The least width of a chart, in pixels, at which there is room for labels beside its marks. */
export const WIDE = 520;
