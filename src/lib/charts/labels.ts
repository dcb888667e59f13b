/** Pixels; `x`, `y` is the upper left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Anchor {
	x: number;
	y: number;
	text: string;
	/** Room that the mark takes around the anchor. */
	radius: number;
}

/** A label with the centre of its text, or null where there was no room for it. */
export type Placed = { x: number; y: number } | null;

const LINE = 16;

/** Rough width of a text: full-width characters are as wide as they are high. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text) width += character > '\u2e7f' ? size : size * 0.6;
	return width;
}

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (box: Box, frame: Box) =>
	box.x >= frame.x &&
	box.y >= frame.y &&
	box.x + box.width <= frame.x + frame.width &&
	box.y + box.height <= frame.y + frame.height;

/**
 * Places one label at each mark where it covers neither marks nor earlier labels: above, below, to the
 * right, to the left; none where nothing is free. Earlier anchors choose first.
 */
export function placeLabels(anchors: readonly Anchor[], frame: Box, size: number): Placed[] {
	const taken: Box[] = anchors.map(({ x, y, radius }) => ({
		x: x - radius,
		y: y - radius,
		width: radius * 2,
		height: radius * 2
	}));
	return anchors.map(({ x, y, text, radius }) => {
		const width = textWidth(text, size);
		const away = radius + LINE / 2 + 2;
		const aside = radius + width / 2 + 4;
		const centres = [
			{ x, y: y - away },
			{ x, y: y + away },
			{ x: x + aside, y },
			{ x: x - aside, y }
		];
		for (const centre of centres) {
			const box = { x: centre.x - width / 2, y: centre.y - LINE / 2, width, height: LINE };
			if (inside(box, frame) && !taken.some((other) => overlap(other, box))) {
				taken.push(box);
				return centre;
			}
		}
		return null;
	});
}
