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
	faint: 'var(--paper-2)'
} as const;

/** Measured as this face; the page's style sheet then sets its own on the text. */
export const FONT = 'sans-serif';

export const FONT_SIZE = 12;

/** What every chart's option begins with. */
export const baseOption = {
	animation: false,
	textStyle: { fontFamily: FONT, fontSize: FONT_SIZE, color: COLOURS.ink },
	backgroundColor: 'transparent'
} as const;
