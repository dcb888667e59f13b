import type { CatalogEntry } from '../../src/lib/model/record';
import type { Problem } from '../../src/lib/store/catalog';
import { Unreadable } from '../../src/lib/store/file';
import { readLine } from '../../src/lib/store/document-line';
import { readGroup, type DocumentReading, type ReadNumbers } from '../../src/lib/store/reading';
import { ReadingFolder } from '../../src/lib/store/reading-store';

/** What a worker is asked: entries of one file of a folder, or a document in a line of JSON. */
export type Task =
	| {
			folder: string;
			entries: readonly CatalogEntry[];
			cache: { folder: string; rules: string } | null;
	  }
	| { line: Uint8Array };

/** What it answers: a reading or a problem for each entry, or for the line. */
export type Answer = (DocumentReading | Problem)[];

/** Performs tasks in this thread. */
export function createPerformer(extract: ReadNumbers): (task: Task) => Promise<Answer> {
	return async (task) => {
		if ('line' in task) return [lineAnswer(task.line, extract)];
		const { folder, entries, cache } = task;
		const store = cache ? new ReadingFolder(cache.folder, cache.rules) : undefined;
		return readGroup(folder, entries, extract, store);
	};
}

function lineAnswer(line: Uint8Array, extract: ReadNumbers): DocumentReading | Problem {
	try {
		return readLine(line, extract);
	} catch (error) {
		if (error instanceof Unreadable) return { file: '', reason: error.message };
		throw error;
	}
}
