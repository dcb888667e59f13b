import { createHash } from 'node:crypto';
import type { CatalogEntry, PlanDocument } from '../model/record';
import { CATALOG_FILE, parseCatalog, type Catalog, type Problem } from './catalog';
import { decodeText } from './decode';
import { readInside, Unreadable } from './file';

/** A document with what is known of the file that it stands in. */
export interface SourceDocument extends PlanDocument {
	/** Of the file's bytes, in hexadecimal. */
	sha256: string;
	/** Length of the document (not of the file) in UTF-16 units. */
	characters: number;
}

interface SourceFile {
	text: string;
	sha256: string;
}

/** Reads the catalog of a folder. What is wrong with it, or that there is none, is among its problems. */
export async function readCatalog(folder: string): Promise<Catalog> {
	const file = await readSourceFile(folder, CATALOG_FILE);
	return 'reason' in file ? { entries: [], problems: [file] } : parseCatalog(file.text);
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

/** Ten times the longest plan. All records of a document are in memory at once, and a number may stand at every other character. */
const LONGEST_DOCUMENT = 3_000_000;

function cut(entry: CatalogEntry, { text, sha256 }: SourceFile): SourceDocument | Problem {
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
	return { entry, text, sha256, characters: to - from };
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
	try {
		const bytes = await readInside(folder, name);
		return {
			text: decodeText(bytes),
			sha256: createHash('sha256').update(bytes).digest('hex')
		};
	} catch (error) {
		if (error instanceof Unreadable) return { file: name, reason: error.message };
		throw error;
	}
}
