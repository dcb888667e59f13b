import type { Tell } from './option';

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

/** A tooltip for the mark under the pointer; none where nothing is to be told. */
export const itemTooltip = (tell: Tell | undefined) =>
	tell
		? {
				trigger: 'item' as const,
				confine: true,
				backgroundColor: COLOURS.paper,
				borderColor: COLOURS.mark,
				borderRadius: 0,
				shadowBlur: 0,
				textStyle: { color: COLOURS.ink },
				formatter: (params: unknown) => tell((params as { dataIndex: number }).dataIndex)
			}
		: { show: false };
