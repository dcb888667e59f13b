import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { CatalogEntry } from '../model/record';
import { hasCode } from './file';
import type { DocumentReading, ReadingStore } from './reading';

/** Where the rules of reading are written: code up to here, vocabulary, and the libraries that open files. */
const RULES = [
	'src/lib/base',
	'src/lib/model',
	'src/lib/text',
	'src/lib/language',
	'src/lib/extract',
	'src/lib/store',
	'data',
	'package-lock.json'
];
/** In these the tables and the labels lie, which say nothing of how to read. */
const NO_RULES = [`data${sep}labels${sep}`, `data${sep}.`];

/** A hash of everything that a reading depends on besides its document. */
export async function rulesHash(): Promise<string> {
	const hash = createHash('sha256');
	for (const path of RULES) {
		for (const file of await filesUnder(path))
			hash
				.update(file)
				.update('\0')
				.update(await readFile(file));
	}
	return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
	const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
		(error: unknown) => {
			if (hasCode(error, 'ENOTDIR')) return null;
			throw error;
		}
	);
	if (entries === null) return [path];
	return entries
		.filter(
			(entry) =>
				entry.isFile() && /\.(ts|yaml|json)$/.test(entry.name) && !entry.name.includes('.test.')
		)
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !NO_RULES.some((start) => file.startsWith(start)))
		.sort();
}

/**
 * Readings in a folder, a file each, under the hash of the document's bytes, its entry and the rules. What is damaged
 * or absent is read anew.
 */
export class ReadingFolder implements ReadingStore {
	constructor(
		private readonly folder: string,
		private readonly rules: string
	) {}

	async get(sha256: string, entry: CatalogEntry): Promise<DocumentReading | null> {
		try {
			return JSON.parse(await readFile(this.#path(sha256, entry), 'utf8')) as DocumentReading;
		} catch (error) {
			if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return null;
			throw error;
		}
	}

	async put(sha256: string, entry: CatalogEntry, reading: DocumentReading): Promise<void> {
		await mkdir(this.folder, { recursive: true });
		const path = this.#path(sha256, entry);
		// Renamed into place: a run that is ended leaves no half of a reading.
		await writeFile(`${path}.${process.pid}`, JSON.stringify(reading));
		await rename(`${path}.${process.pid}`, path);
	}

	/**
	 * Removes all but these: readings of documents that changed or are gone, and by other rules.
	 * @param kept hashes of files with the entries of documents in them
	 */
	async prune(kept: readonly (readonly [sha256: string, entry: CatalogEntry])[]): Promise<void> {
		const names = new Set(kept.map(([sha256, entry]) => this.#name(sha256, entry)));
		const found = await readdir(this.folder).catch(() => []);
		for (const name of found) if (!names.has(name)) await rm(join(this.folder, name));
	}

	#path(sha256: string, entry: CatalogEntry): string {
		return join(this.folder, this.#name(sha256, entry));
	}

	#name(sha256: string, entry: CatalogEntry): string {
		const key = createHash('sha256').update(JSON.stringify([this.rules, sha256, entry]));
		return `${key.digest('hex').slice(0, 40)}.json`;
	}
}
