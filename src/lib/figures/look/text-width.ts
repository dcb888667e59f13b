/** Rough width of a text: full-width characters and % are as wide as they are high. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text) {
		const full = character > '\u2e7f' || character === '%';
		width += full ? size : size * 0.62;
	}
	return width;
}

/** Width of the widest of some texts; 0 of none. */
export const widestOf = (texts: readonly string[], size: number): number =>
	Math.max(0, ...texts.map((text) => textWidth(text, size)));

/** As much of a text as has room in one line, dots in place of the rest. */
export function fitted(text: string, size: number, room: number): string {
	if (textWidth(text, size) <= room) return text;
	let short = text;
	while (short.length > 1 && textWidth(`${short}…`, size) > room) short = short.slice(0, -1);
	return `${short}…`;
}
