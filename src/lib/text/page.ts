/** How a document is set: where its lines end, and what the blank lines between them say. */
export interface PageSetting {
	/** The width from which a line is full, so that it was broken for want of room rather than of sense. */
	full: number;
	/** The width of most lines, where lines end at one margin; null where they do not. */
	margin: number | null;
	/** How many blank lines end a paragraph: pages set with a blank line behind each line need two. */
	pause: number;
}

/** The full width where lines end at no margin. */
const UNSET = 28;
const NARROWEST = 18;
/** The widest lines that a printed page has; beyond it nothing was broken for want of room. */
const WIDEST = 60;
/** How much shorter than the widest a full line may be: punctuation begins no line, the first is indented. */
const SLACK = 4;
const ENOUGH_LINES = 12;

/** What takes half the room of a full character, and about as much again where it stands beside one. */
const NARROW = /[!-~\u2010]/g;
const APART = /(?<=[!-~]) (?=[^\x00-\u2fff])|(?<=[^\x00-\u2fff]) (?=[!-~])/g;
const BLANK = /[\s\u3000]/g;

/** How much room the letters of a line take on paper, in full characters; blanks between full ones take none. */
export function widthOf(line: string): number {
	const narrow = line.match(NARROW)?.length ?? 0;
	const apart = line.match(APART)?.length ?? 0;
	return line.replace(BLANK, '').length - narrow / 2 + apart / 2;
}

/** Lines of a table or a list of contents end at no margin. */
const isOfTable = (line: string): boolean => /\S {3,}\S|\t|\.{6}|…{3}/.test(line);

/** Reads from the lines of `source.slice(from, to)` how they are set. Linear in the length. */
export function pageSetting(source: string, from: number, to: number): PageSetting {
	const widths = new Map<number, number>();
	let lines = 0;
	let counted = 0;
	let blanks = 0;
	let paused = 0;
	let start = from;
	while (start < to) {
		let end = source.indexOf('\n', start);
		if (end < 0 || end > to) end = to;
		const line = source.slice(start, end).trim();
		if (line.length === 0) blanks += 1;
		else {
			if (blanks === 1) paused += 1;
			blanks = 0;
			lines += 1;
			const width = Math.round(widthOf(line));
			if (width > NARROWEST / 2 && !isOfTable(line)) {
				counted += 1;
				widths.set(width, (widths.get(width) ?? 0) + 1);
			}
		}
		start = end + 1;
	}
	const spaced = lines > ENOUGH_LINES && paused > 0.75 * lines;
	const margin = marginOf(widths, counted);
	return { full: margin === null ? UNSET : margin - SLACK, margin, pause: spaced ? 2 : 1 };
}

/** The width at which most lines end; null where lines end anywhere. */
function marginOf(widths: ReadonlyMap<number, number>, lines: number): number | null {
	if (lines < ENOUGH_LINES) return null;
	const of = (width: number): number => widths.get(width) ?? 0;
	let margin = NARROWEST;
	for (let width = NARROWEST; width <= WIDEST; width += 1)
		if (of(width) >= of(margin)) margin = width;
	let near = 0;
	let beyond = 0;
	for (const [width, count] of widths) {
		if (width > margin + 1) beyond += count;
		else if (width >= margin - SLACK) near += count;
	}
	return near > 0.35 * lines && beyond < 0.3 * lines ? margin : null;
}
