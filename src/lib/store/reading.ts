import type {
	CatalogEntry,
	DismissedNumber,
	DocumentRow,
	ExtractedRecord,
	PlanDocument,
	Reading
} from '../model/record';
import type { Problem } from './catalog';
import { keptText } from './kept-text';
import {
	cut,
	inDocument,
	openSource,
	readSource,
	type OpenedSource,
	type SourceDocument
} from './source';
import { reasonOf } from '../base/reason';

/**
 * What reading one document gives, whole and as plain JSON: what a worker answers, what is kept for a document that
 * does not change, and a line of a part that `relate` takes.
 */
export interface DocumentReading {
	document: DocumentRow;
	records: ExtractedRecord[];
	dismissed: DismissedNumber[];
	/** The text that was made of the file, where that is no text. */
	converted: string | null;
	/** Time that reading the numbers took. */
	seconds: number;
}

export type ReadNumbers = (document: PlanDocument) => Reading;

/** What was read before, by the content of the file and the entry. */
export interface ReadingStore {
	get(sha256: string, entry: CatalogEntry): Promise<DocumentReading | null>;
	put(sha256: string, entry: CatalogEntry, reading: DocumentReading): Promise<void>;
}

/** Reads a document; a rule that fails is its problem. */
export function readDocument(
	source: SourceDocument,
	extract: ReadNumbers
): DocumentReading | Problem {
	const { entry, sha256, characters, converted, text } = source;
	const start = performance.now();
	try {
		const { records, dismissed } = extract(source);
		return {
			document: {
				...entry,
				sha256,
				text: converted ? keptText(entry.file) : null,
				characters,
				records: records.length
			},
			records,
			dismissed,
			converted: converted ? text : null,
			seconds: (performance.now() - start) / 1000
		};
	} catch (error) {
		return inDocument(entry, reasonOf(error));
	}
}

/** So many documents of one file are read at a time: their readings are in memory together. */
const GROUP = 32;

/** Entries that stand beside each other in the catalog and in one file, which is then opened once for all. */
export function* groupsOf(entries: readonly CatalogEntry[]): Generator<CatalogEntry[]> {
	let group: CatalogEntry[] = [];
	for (const entry of entries) {
		const [first] = group;
		if (first && (first.file !== entry.file || group.length === GROUP)) {
			yield group;
			group = [];
		}
		group.push(entry);
	}
	if (group.length > 0) yield group;
}

/**
 * Reads the documents of one file, those that `store` does not have.
 * @param entries of one file
 */
export async function readGroup(
	folder: string,
	entries: readonly CatalogEntry[],
	extract: ReadNumbers,
	store?: ReadingStore
): Promise<(DocumentReading | Problem)[]> {
	const [first] = entries;
	if (!first) return [];
	const opened = await openSource(folder, first.file);
	if ('reason' in opened) return entries.map((entry) => inDocument(entry, opened.reason));
	const known = store
		? await Promise.all(entries.map((entry) => store.get(opened.sha256, entry)))
		: [];
	const kept = known.filter((reading) => reading !== null);
	if (kept.length === entries.length) return kept;
	const readings = await readEach(opened, entries, extract);
	for (const [index, reading] of readings.entries()) {
		const entry = entries[index];
		if (entry && !('reason' in reading)) await store?.put(opened.sha256, entry, reading);
	}
	return readings;
}

async function readEach(
	opened: OpenedSource,
	entries: readonly CatalogEntry[],
	extract: ReadNumbers
): Promise<(DocumentReading | Problem)[]> {
	const file = await readSource(opened);
	return entries.map((entry) => {
		if ('reason' in file) return inDocument(entry, file.reason);
		const source = cut(entry, file);
		return 'reason' in source ? source : readDocument(source, extract);
	});
}
