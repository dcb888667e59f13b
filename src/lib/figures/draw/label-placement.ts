import { textWidth } from '../look/text-width';

/** Pixels; `x`, `y` is the upper left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** One or more marks in a row that share a label, around their middle. */
export interface Anchor {
	x: number;
	y: number;
	text: string;
	radius: number;
	/** How far the row reaches to either side, and its marks beyond their radius up and down. */
	spread: number;
	up: number;
	down: number;
}

/** The centre of a label's text, or null where there was no room for it. */
export type Placed = { x: number; y: number } | null;

const LINE = 16;
const AIR = 3;

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (box: Box, frame: Box) =>
	box.x >= frame.x &&
	box.y >= frame.y &&
	box.x + box.width <= frame.x + frame.width &&
	box.y + box.height <= frame.y + frame.height;

const markBox = ({ x, y, radius, spread, up, down }: Anchor): Box => ({
	x: x - spread - radius,
	y: y - radius - up,
	width: (spread + radius) * 2,
	height: radius * 2 + up + down
});

/** Where a label may stand, best first: above, below, aside, then the corners. */
function candidates(anchor: Anchor, width: number) {
	const { x, y, radius, spread, up, down } = anchor;
	const aside = spread + radius + width / 2 + AIR;
	const above = y - radius - up - LINE / 2 - AIR;
	const below = y + radius + down + LINE / 2 + AIR;
	return [
		{ x, y: above },
		{ x, y: below },
		{ x: x + aside, y },
		{ x: x - aside, y },
		{ x: x + width / 2, y: above },
		{ x: x - width / 2, y: above },
		{ x: x + width / 2, y: below },
		{ x: x - width / 2, y: below }
	];
}

/** Distance of the small boxes that stand for a line. */
const LINE_STEP = 6;

/** A part of a line, and how much a label that covers it spoils. */
export interface LinePart extends Box {
	weight: number;
}

/** Small boxes along a line, which labels cover as little as they can, the heavier the less. */
export function boxesAlong(
	line: readonly (readonly [x: number, y: number])[],
	weight = 1
): LinePart[] {
	return line.slice(1).flatMap(([x2, y2], i) => {
		const [x1, y1] = line[i] ?? [x2, y2];
		const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / LINE_STEP));
		return Array.from({ length: steps }, (_, step) => {
			const part = (step + 0.5) / steps;
			const [x, y] = [x1 + (x2 - x1) * part - 1, y1 + (y2 - y1) * part - 1];
			return { x, y, width: 2, height: 2, weight };
		});
	});
}

/** What labels have to keep clear of. */
export interface Surroundings {
	/** Labels stay within it. */
	frame: Box;
	/** What no label may cover, besides the marks and other labels: the numbers of the axis. */
	taken?: readonly Box[];
	/** What labels cover as little as they can. */
	lines?: readonly LinePart[];
}

const weightOf = (parts: readonly LinePart[]) => parts.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Places one label at each anchor where it covers neither marks nor earlier labels, and as few `lines`
 * as can be; none where nothing is free. Earlier anchors choose first.
 */
export function placeLabels(
	anchors: readonly Anchor[],
	size: number,
	{ frame, taken = [], lines = [] }: Surroundings
): Placed[] {
	const full = [...taken, ...anchors.map(markBox)];
	return anchors.map((anchor) => {
		const width = textWidth(anchor.text, size) + AIR * 2;
		const free = candidates(anchor, width)
			.map(({ x, y }) => ({ x: x - width / 2, y: y - LINE / 2, width, height: LINE }))
			.filter((box) => inside(box, frame) && !full.some((other) => overlap(other, box)))
			.map((box) => ({ box, covered: weightOf(lines.filter((line) => overlap(line, box))) }));
		const least = Math.min(...free.map(({ covered }) => covered));
		const best = free.find(({ covered }) => covered === least)?.box;
		if (!best) return null;
		full.push(best);
		return { x: best.x + width / 2, y: best.y + LINE / 2 };
	});
}
