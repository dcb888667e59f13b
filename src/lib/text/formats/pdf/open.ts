import {
	getDocument,
	type PDFDocumentProxy,
	type PDFPageProxy
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// Registers itself, so that the library starts no worker of its own: it runs in one already, or in Node.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { UnreadableFile } from '../problems';
import { compose, type Matrix, type PdfPage, type Word } from './geometry';
import { asSeen } from './letters';
import { findRulings } from './rulings';
import { reasonOf } from '../../../base/reason';

/** Gives a character map of the library by its name (UniGB-UCS2-H): the encodings of fonts that a PDF names only. */
export type ReadCMap = (name: string) => Promise<Uint8Array>;

export interface OpenPdf {
	title: string | null;
	pages: number;
	read: (page: number) => Promise<PdfPage>;
	close: () => Promise<void>;
}

/** What the library is given beside the file; the factories are its own interfaces. */
interface PdfNeeds {
	/** Pictures of more pixels are not unpacked. */
	maxImageSize: number;
	CanvasFactory?: object;
	FilterFactory?: object;
}

interface LoadedPdf {
	document: PDFDocumentProxy;
	close: () => Promise<void>;
}

/**
 * Opens a file with the library. The scripts of forms are never run.
 * @param more what drawing needs; without it no picture is unpacked @throws {UnreadableFile}
 */
export async function loadPdf(
	bytes: Uint8Array,
	readCMap: ReadCMap,
	more: PdfNeeds = { maxImageSize: 1 }
): Promise<LoadedPdf> {
	class CMaps {
		async fetch({ name }: { name: string }) {
			return { cMapData: await readCMap(name), isCompressed: true };
		}
	}
	const task = getDocument({
		// The library takes the bytes away from whoever gave them, and it refuses a Buffer, whose slices are none of bytes.
		data: new Uint8Array(bytes),
		CMapReaderFactory: CMaps,
		cMapUrl: 'given/',
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		enableXfa: false,
		stopAtErrors: false,
		verbosity: 0,
		...more
	});
	try {
		return { document: await task.promise, close: () => task.destroy() };
	} catch (error) {
		await task.destroy();
		if (error instanceof Error && error.name === 'PasswordException')
			throw new UnreadableFile('password');
		throw new UnreadableFile('broken', reasonOf(error));
	}
}

/** @throws {UnreadableFile} */
export async function openPdf(bytes: Uint8Array, readCMap: ReadCMap): Promise<OpenPdf> {
	const { document, close } = await loadPdf(bytes, readCMap);
	return {
		title: await titleOf(document),
		pages: document.numPages,
		async read(number) {
			const page = await document.getPage(number);
			const read = await readPage(page);
			page.cleanup();
			return read;
		},
		close
	};
}

/** The title that the file's own data give; damaged ones give none. */
async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
	const metadata = await document.getMetadata().catch(() => null);
	const { Title: title } = (metadata?.info ?? {}) as { Title?: unknown };
	return typeof title === 'string' && title.trim() ? title.trim() : null;
}

export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
	const viewport = page.getViewport({ scale: 1 });
	const toPage = viewport.transform as unknown as Matrix;
	const { items } = await page.getTextContent({ includeMarkedContent: false });
	const words = items.flatMap((item) => ('str' in item ? (wordOf(item, toPage) ?? []) : []));
	const rulings =
		words.length === 0
			? { horizontal: [], vertical: [] }
			: findRulings(await page.getOperatorList(), toPage);
	return { width: viewport.width, height: viewport.height, words: withoutRepeats(words), rulings };
}

interface TextItem {
	str: string;
	transform: number[];
	width: number;
	height: number;
}

/** A piece of text with its place, or null for blanks and for what stands aslant: watermarks and stamps. */
function wordOf(item: TextItem, toPage: Matrix): Word | null {
	const text = asSeen(item.str.replace(/\u00a0/g, ' ').trim());
	if (!text) return null;
	const [a, b, c, d, left, baseline] = compose(toPage, item.transform as unknown as Matrix);
	const size = Math.hypot(c, d);
	if (size === 0) return null;
	const length = item.width;
	const isAcross = Math.abs(b) < 0.05 * Math.abs(a);
	if (isAcross)
		return {
			text,
			size,
			baseline,
			left,
			right: left + length,
			top: baseline - 0.85 * size,
			bottom: baseline + 0.15 * size
		};
	if (Math.abs(a) > 0.05 * Math.abs(b)) return null;
	// Turned by a quarter: its place is right, its lines are not rebuilt.
	const [top, bottom] = b < 0 ? [baseline - length, baseline] : [baseline, baseline + length];
	return { text, size, baseline: bottom, left: left - size, right: left, top, bottom };
}

/** Bold letters are sometimes drawn twice, a hair apart: 10 must not become 1100. */
function withoutRepeats(words: readonly Word[]): Word[] {
	const seen = new Map<string, Word[]>();
	return words.filter((word) => {
		const same = seen.get(word.text) ?? [];
		const slack = 0.15 * word.size;
		if (
			same.some(
				(one) =>
					Math.abs(one.left - word.left) < slack && Math.abs(one.baseline - word.baseline) < slack
			)
		)
			return false;
		seen.set(word.text, [...same, word]);
		return true;
	});
}
