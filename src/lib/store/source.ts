import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { CatalogEntry, PlanDocument } from '../model/record';
import { CATALOG_FILE, parseCatalog, type Catalog, type Problem } from './catalog';
import { readCMapFile } from '../text/formats/cmaps';
import { convertOnly } from '../text/formats/convert';
import { UnreadableFile } from '../text/formats/problems';
import { inSimplifiedChinese } from '../text/formats/script';
import { detectEncoding } from '../text/formats/plain';
import { extensionOf } from '../text/formats/sniff';
import { decodeText } from './decode';
import { readInside, Unreadable } from './file';
import { STATISTICS_FILE } from './statistics';

/** A document with what is known of the file that it stands in. */
export interface SourceDocument extends PlanDocument {
	/** Of the file's bytes, in hexadecimal. */
	sha256: string;
	/** Length of the document (not of the file) in UTF-16 units. */
	characters: number;
	/** Whether the text was made from the file (a PDF, a Word document); offsets are of that text. */
	converted: boolean;
}

interface SourceFile {
	text: string;
	converted: boolean;
	sha256: string;
}

/** Reads the catalog of a folder. What is wrong with it, or that there is none, is among its problems. */
export async function readCatalog(folder: string): Promise<Catalog> {
	const file = await readSourceFile(folder, CATALOG_FILE);
	return 'reason' in file ? { entries: [], problems: [file] } : parseCatalog(file.text);
}

/** The table of statistics of a folder; null where there is none, as it need not be there. */
export async function readStatisticsFile(folder: string): Promise<string | Problem | null> {
	if (!(await readdir(folder)).includes(STATISTICS_FILE)) return null;
	return orProblem(STATISTICS_FILE, async () =>
		decodeText(await readInside(folder, STATISTICS_FILE))
	);
}

/**
 * Reads the documents of a catalog one by one, so that only one file is held at a time.
 * Gives a `Problem` in place of a document that cannot be read.
 */
export async function* readDocuments(
	folder: string,
	entries: readonly CatalogEntry[]
): AsyncGenerator<SourceDocument | Problem> {
	let name: string | undefined;
	let file: SourceFile | Problem | undefined;
	for (const entry of entries) {
		if (!file || name !== entry.file) {
			name = entry.file;
			file = await readSourceFile(folder, name);
		}
		yield 'reason' in file ? inDocument(entry, file.reason) : cut(entry, file);
	}
}

/**
 * Ten times the longest plan. All records of a document are in memory at once, and a number may stand at
 * every other character.
 */
const LONGEST_DOCUMENT = 3_000_000;

/** The document of an entry in the file that it stands in. */
export function cut(
	entry: CatalogEntry,
	{ text, sha256, converted }: SourceFile
): SourceDocument | Problem {
	const from = entry.from ?? 0;
	const to = entry.to ?? text.length;
	for (const [name, offset] of Object.entries({ from, to })) {
		if (offset > text.length) {
			return inDocument(entry, `${name} is ${offset}, but the text ends at ${text.length}`);
		}
		if (splitsCharacter(text, offset)) {
			return inDocument(entry, `${name} is ${offset}, which is inside a character`);
		}
	}
	if (to - from > LONGEST_DOCUMENT) {
		const [has, most] = [to - from, LONGEST_DOCUMENT].map((length) => (length / 1e6).toFixed(1));
		return inDocument(entry, `${has} million characters; a document may have ${most}: divide it`);
	}
	return { entry, text, sha256, characters: to - from, converted };
}

/** Half of a surrogate pair is no text: it cannot be written as UTF-8. */
function splitsCharacter(text: string, offset: number): boolean {
	return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** A problem with one document of a file that may hold several. */
export function inDocument(entry: CatalogEntry, reason: string): Problem {
	return { file: entry.file, reason: `${reason} (document ${entry.id})` };
}

async function readSourceFile(folder: string, name: string): Promise<SourceFile | Problem> {
	const opened = await openSource(folder, name);
	return 'reason' in opened ? opened : readSource(opened);
}

/** The bytes of a file of documents, before anything is made of them. */
export interface OpenedSource {
	file: string;
	bytes: Uint8Array;
	sha256: string;
}

/** Opens a file of a folder. */
export const openSource = (folder: string, file: string): Promise<OpenedSource | Problem> =>
	orProblem(file, async () => {
		const bytes = await readInside(folder, file);
		return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
	});

/** Reads the text of an opened file. */
export const readSource = ({ file, bytes, sha256 }: OpenedSource): Promise<SourceFile | Problem> =>
	orProblem(file, async () => ({ ...(await textOf(file, bytes)), sha256 }));

async function orProblem<Result>(
	file: string,
	read: () => Promise<Result>
): Promise<Result | Problem> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof Unreadable) return { file, reason: error.message };
		throw error;
	}
}

/** Files of these names are texts already, to be read unchanged. */
const AS_IT_IS = new Set(['txt', 'yaml', 'md', '']);

/** A text as it is read: in simplified characters, whatever it is written in. @throws where it is none */
async function asRead(text: string): Promise<Pick<SourceFile, 'text' | 'converted'>> {
	const read = await inSimplifiedChinese({ text, title: null, warnings: [] });
	return { text: read.text, converted: read.text !== text };
}

/** The text of a file: its own, or what is made of a document of another format or a rarer encoding. */
async function textOf(
	name: string,
	bytes: Uint8Array
): Promise<Pick<SourceFile, 'text' | 'converted'>> {
	const isText = AS_IT_IS.has(extensionOf(name));
	if (isText) {
		try {
			const text = decodeText(bytes);
			return name === CATALOG_FILE ? { text, converted: false } : await asRead(text);
		} catch (error) {
			if (error instanceof UnreadableFile) throw new Unreadable(error.message);
			const encoding = error instanceof Unreadable ? detectEncoding(bytes) : null;
			if (encoding === null || encoding === 'utf-8') throw error;
		}
	}
	const result = await convertOnly(name, bytes, { readCMap: readCMapFile });
	if ('code' in result) throw new Unreadable(result.message);
	// A character that is lost may have been a digit.
	if (result.warnings.includes('damaged')) throw new Unreadable('the text is damaged');
	return { text: result.text, converted: true };
}
