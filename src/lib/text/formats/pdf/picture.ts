import type { Box, Word } from './geometry';
import { loadPdf, readPage, type ReadCMap } from './open';

/** A page of a PDF as a picture. */
export interface PagePicture {
	image: ImageBitmap;
	/** The size of the page, in the points of the boxes of its words. */
	page: { width: number; height: number };
	words: Word[];
}

/** Pictures of more pixels on a page are not unpacked: a hostile one would fill the memory. */
const LARGEST_IMAGE = 32_000_000;

/**
 * Draws a page, in a worker or a window. Nothing of the file is run, and nothing is fetched.
 * @param number of the page, from 1
 * @param width of the picture in pixels
 * @throws {UnreadableFile}
 */
export async function drawPage(
	bytes: Uint8Array,
	number: number,
	width: number,
	readCMap: ReadCMap
): Promise<PagePicture> {
	const { document, close } = await loadPdf(bytes, readCMap, {
		CanvasFactory: OffscreenCanvases,
		FilterFactory: NoFilters,
		maxImageSize: LARGEST_IMAGE
	});
	try {
		const page = await document.getPage(number);
		const natural = page.getViewport({ scale: 1 });
		const viewport = page.getViewport({ scale: width / natural.width });
		const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
		const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
		// As for print: it waits for no frame of a window.
		await page.render({ canvas: null, canvasContext, viewport, intent: 'print' }).promise;
		const { words } = await readPage(page);
		const image = canvas.transferToImageBitmap();
		return { image, page: { width: natural.width, height: natural.height }, words };
	} finally {
		await close();
	}
}

/** A box as parts of the page, in per cent. */
export const inPercent = (
	{ left, top, right, bottom }: Box,
	{ width, height }: PagePicture['page']
) => ({
	left: (left / width) * 100,
	top: (top / height) * 100,
	width: ((right - left) / width) * 100,
	height: ((bottom - top) / height) * 100
});

interface Drawing {
	canvas: OffscreenCanvas | null;
	context: OffscreenCanvasRenderingContext2D | null;
}

/** The canvases that the library draws parts on, without a document. */
class OffscreenCanvases {
	create(width: number, height: number): Drawing {
		const canvas = new OffscreenCanvas(width, height);
		return { canvas, context: canvas.getContext('2d') };
	}

	reset({ canvas }: Drawing, width: number, height: number): void {
		if (canvas) Object.assign(canvas, { width, height });
	}

	destroy(drawing: Drawing): void {
		drawing.canvas = drawing.context = null;
	}
}

/** Filters of SVG need a document; a picture without them is a picture. */
class NoFilters {
	addFilter = () => 'none';
	addHCMFilter = () => 'none';
	addAlphaFilter = () => 'none';
	addLuminosityFilter = () => 'none';
	addHighlightHCMFilter = () => 'none';
	destroy = () => undefined;
}
