import { LARGEST_FILE, type ConvertedText } from './converted';
import type { ReadCMap } from './pdf/open';
import { UnreadableFile } from './problems';
import { inSimplifiedChinese } from './script';
import { extensionOf, sniff } from './sniff';
import type { Archive } from './zip';
import { reasonOf } from '../../base/reason';

/** What the conversion needs of its surroundings, and whom it tells how far it is. */
export interface Surroundings {
	readCMap: ReadCMap;
	onPage?: (read: number, all: number) => void;
}

/** One document of a file, or why it could not be read. `name` is that of the file, or that in the archive. */
export interface ConvertedFile {
	name: string;
	/** The document itself, unpacked. */
	bytes: Uint8Array;
	result: ConvertedText | UnreadableFile;
}

/** The formats that are read, by the extension of a file's name. */
export const EXTENSIONS = ['txt', 'docx', 'pdf', 'html', 'htm', 'xlsx', 'csv', 'zip'] as const;

/**
 * Turns a file into text: one document, or those of an archive one after another. Each format's reader is loaded
 * when it is needed. Nothing of a file is ever run. Whatever goes wrong within a file is its result.
 */
export async function* convertFile(
	name: string,
	bytes: Uint8Array,
	surroundings: Surroundings
): AsyncGenerator<ConvertedFile> {
	let archive: Archive | null;
	try {
		archive = await openArchive(name, bytes);
	} catch (error) {
		yield { name, bytes, result: asUnreadable(error) };
		return;
	}
	if (!archive) {
		yield { name, bytes, result: await convertOne(name, bytes, surroundings) };
		return;
	}
	let found = false;
	for (const inner of archive.names.filter(isDocument)) {
		found = true;
		const content = readInner(archive, inner);
		const result =
			content instanceof UnreadableFile ? content : await convertOne(inner, content, surroundings);
		yield { name: inner, bytes: content instanceof UnreadableFile ? NOTHING : content, result };
	}
	if (!found) yield { name, bytes, result: new UnreadableFile('no-documents') };
}

const NOTHING = new Uint8Array();

/** Converts a file that must hold one document: of an archive its only one. */
export async function convertOnly(
	name: string,
	bytes: Uint8Array,
	surroundings: Surroundings
): Promise<ConvertedText | UnreadableFile> {
	let only: ConvertedText | UnreadableFile = new UnreadableFile('no-documents');
	let found = 0;
	for await (const { result } of convertFile(name, bytes, surroundings)) {
		found += 1;
		if (found > 1) return new UnreadableFile('several-documents');
		only = result;
	}
	return only;
}

/** Converts one document; an archive in an archive is none. */
async function convertOne(
	name: string,
	bytes: Uint8Array,
	surroundings: Surroundings
): Promise<ConvertedText | UnreadableFile> {
	try {
		if (bytes.length > LARGEST_FILE) throw new UnreadableFile('too-large');
		return await inSimplifiedChinese(await readFormat(name, bytes, surroundings));
	} catch (error) {
		return asUnreadable(error);
	}
}

async function readFormat(
	name: string,
	bytes: Uint8Array,
	{ readCMap, onPage }: Surroundings
): Promise<ConvertedText> {
	switch (sniff(name, bytes)) {
		case 'plain':
			return (await import('./plain')).readPlain(bytes);
		case 'html':
			return (await import('./html')).readHtml(bytes);
		case 'csv':
			return (await import('./csv')).readCsv(bytes);
		case 'pdf':
			return (await import('./pdf/pdf')).readPdf(bytes, readCMap, onPage);
		case 'zip': {
			const { openZip } = await import('./zip');
			const archive = openZip(bytes);
			const office = officeFormat(archive);
			if (office === 'docx') return (await import('./docx/docx')).readDocx(archive);
			if (office === 'xlsx') return (await import('./xlsx')).readXlsx(archive);
			throw new UnreadableFile(office ?? 'no-documents');
		}
	}
}

/** The archive that a file is, or null where it is a document. */
async function openArchive(name: string, bytes: Uint8Array): Promise<Archive | null> {
	if (bytes.length > LARGEST_FILE) throw new UnreadableFile('too-large');
	if (sniff(name, bytes) !== 'zip') return null;
	const { openZip } = await import('./zip');
	const archive = openZip(bytes);
	return officeFormat(archive) === null ? archive : null;
}

/** Which office document an archive is. */
function officeFormat({ names }: Archive): 'docx' | 'xlsx' | 'other-office' | null {
	if (names.includes('word/document.xml')) return 'docx';
	if (names.includes('xl/workbook.xml')) return 'xlsx';
	const isOther = names.some((name) => /^(?:OFD\.xml|mimetype|ppt\/presentation\.xml)$/.test(name));
	return isOther ? 'other-office' : null;
}

/** Documents of an archive; the copies that macOS puts beside them (__MACOSX/._x) are none. */
function isDocument(name: string): boolean {
	const isHidden = name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
	const extension = extensionOf(name);
	return !isHidden && extension !== 'zip' && EXTENSIONS.some((one) => one === extension);
}

function readInner(archive: Archive, name: string): Uint8Array | UnreadableFile {
	try {
		return archive.read(name) ?? new UnreadableFile('broken');
	} catch (error) {
		return asUnreadable(error);
	}
}

/** What a library throws at a file means that the file is broken: too deep, cut off, against its format. */
function asUnreadable(error: unknown): UnreadableFile {
	if (error instanceof UnreadableFile) return error;
	return new UnreadableFile('broken', reasonOf(error));
}
