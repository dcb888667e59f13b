/** How a document is set: what a line's length and the blank lines between lines say. */
export interface PageSetting {
	/** How many units a line must have to be a wrapped one rather than a heading. */
	wrapped: number;
	/** How many blank lines end a paragraph: pages set with a blank line behind each line need two. */
	pause: number;
}

const WRAPPED_LENGTH = 28;
const NARROWEST = 18;
/** How much shorter than the widest a full line may be: punctuation does not begin a line. */
const SLACK = 3;
const ENOUGH_LINES = 12;

/** Reads from the lines of `source.slice(from, to)` how they are set. Linear in the length. */
export function pageSetting(source: string, from: number, to: number): PageSetting {
	const widths = new Map<number, number>();
	let lines = 0;
	let blanks = 0;
	let paused = 0;
	let start = from;
	while (start < to) {
		let end = source.indexOf('\n', start);
		if (end < 0 || end > to) end = to;
		const width = source.slice(start, end).trim().length;
		if (width === 0) blanks += 1;
		else {
			if (blanks === 1) paused += 1;
			blanks = 0;
			lines += 1;
			widths.set(width, (widths.get(width) ?? 0) + 1);
		}
		start = end + 1;
	}
	const spaced = lines > ENOUGH_LINES && paused > 0.75 * lines;
	return { wrapped: Math.min(WRAPPED_LENGTH, fullLine(widths, lines)), pause: spaced ? 2 : 1 };
}

/** The length from which a line is full: where lines end at one margin, a little less than that. */
function fullLine(widths: ReadonlyMap<number, number>, lines: number): number {
	if (lines < ENOUGH_LINES) return WRAPPED_LENGTH;
	const at = (width: number): number => {
		let sum = 0;
		for (let index = width - SLACK; index <= width; index += 1) sum += widths.get(index) ?? 0;
		return sum;
	};
	let margin = 0;
	for (let width = NARROWEST; width <= WRAPPED_LENGTH + SLACK; width += 1)
		if (at(width) > at(margin)) margin = width;
	const beyond = [...widths].reduce(
		(sum, [width, count]) => (width > margin + SLACK ? sum + count : sum),
		0
	);
	const set = at(margin) > 0.35 * lines && beyond < 0.1 * lines;
	return set ? margin - SLACK : WRAPPED_LENGTH;
}
