import type { Line } from './lines';

/** The part of a page's height, from above and from below, in which heads and feet stand. */
const MARGIN = 0.13;
/** A line that stands in the margin of this many pages is none of the text. */
const LEAST_PAGES = 3;
const PAGE_NUMBER =
	/^[\s\-–—―·•.~]*(?:第?\s*(?:\d{1,4}|[ivxlcIVXLC]{1,7}|[ⅰ-ⅻⅠ-Ⅻ]{1,4})\s*页?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?)[\s\-–—―·•.~]*$/;

export interface LinedPage {
	height: number;
	lines: Line[];
}

/** Takes running heads, feet and page numbers out of the pages of a document. */
export function withoutFurniture<Page extends LinedPage>(pages: readonly Page[]): Page[] {
	const seen = new Map<string, number>();
	for (const page of pages)
		for (const key of new Set(page.lines.filter((line) => isInMargin(line, page)).map(keyOf)))
			seen.set(key, (seen.get(key) ?? 0) + 1);
	const isFurniture = (line: Line, page: Page): boolean =>
		isInMargin(line, page) &&
		(PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= LEAST_PAGES);
	return pages.map((page) => ({
		...page,
		lines: page.lines.filter((line) => !isFurniture(line, page))
	}));
}

function isInMargin(line: Line, { height }: LinedPage): boolean {
	return line.bottom < MARGIN * height || line.top > (1 - MARGIN) * height;
}

/** Heads of the same words at the same height, whatever page they name. */
function keyOf(line: Line): string {
	const place = Math.round(line.baseline / 6);
	return `${place}|${line.text.replace(/\d+/g, '#').replace(/\s/g, '')}`;
}
