import { COLOURS, FONT, FONT_SIZE } from '../look/theme';
import type { Tell } from './option';

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
