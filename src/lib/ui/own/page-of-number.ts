import { pageAt, pageStarts } from '$lib/text/pages';
import { locate } from '$lib/text/formats/pdf/locate';
import { drawPage, inPercent } from '$lib/text/formats/pdf/picture';
import { readCMapAsset } from './cmaps';
import type { PageOfNumber } from './protocol';

/** Pixels across: small letters can be read on a screen of twice the density. */
const WIDTH = 1400;

/**
 * The page of a PDF that a stretch of its text stands on, with the places of the stretch.
 * @param text what was made of the PDF @throws where the text knows no pages, or the page cannot be drawn
 */
export async function pageOfNumber(
	pdf: Uint8Array,
	text: string,
	{ at, end }: { at: number; end: number }
): Promise<PageOfNumber> {
	const starts = pageStarts(text);
	const number = starts.length === 0 ? 1 : pageAt(starts, at);
	if (number === null) throw new RangeError('the text knows no pages');
	const from = starts[number - 1] ?? 0;
	const to = starts[number] ?? text.length;
	const { image, page, words } = await drawPage(pdf, number, WIDTH, readCMapAsset);
	const sought = { text: text.slice(from, to), start: at - from, end: Math.min(end, to) - from };
	return { image, frames: locate(words, sought).map((box) => inPercent(box, page)) };
}
