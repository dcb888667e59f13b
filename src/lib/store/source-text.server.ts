import { resolve } from 'node:path';
import type { DocumentRow } from '../model/record';
import { readCatalog, readDocuments } from './source';

/** The folder of the source texts. `PLAN_SEEDS` names another one than `seeds/`, as `PLAN_DATA` does for the data. */
const folder = (): string => resolve(process.env.PLAN_SEEDS ?? 'seeds');

/**
 * The whole text of the file that a document stands in, for `load` functions.
 * @throws when the file is not the one that was extracted: every offset would point at the wrong words
 */
export async function sourceText(document: DocumentRow): Promise<string> {
	const { entries } = await readCatalog(folder());
	const entry = entries.find(({ id }) => id === document.id);
	if (!entry) throw new Error(`no document ${document.id} in the catalog of ${folder()}`);
	for await (const source of readDocuments(folder(), [entry])) {
		if ('reason' in source) throw new Error(`${source.file}: ${source.reason}`);
		if (source.sha256 !== document.sha256) {
			throw new Error(`${document.file} is not the text that was extracted: extract again`);
		}
		return source.text;
	}
	throw new Error(`no text for ${document.id}`);
}
