import type { CatalogEntry, ExtractedRecord, Reading } from '../model/record';
import { exampleDocument } from './example';
import { createExtractor } from './read';
import { createCountVerbs } from './rules/counts';
import { units, vocabulary } from '../language/fixtures';

/** What numbers are found with. */
export const scanTools = { units, counts: createCountVerbs(vocabulary.words) };

const extract = createExtractor(vocabulary);

/** Reads a text as a document: a plan for 2025, unless the catalog entry says otherwise. */
export function readPlan(text: string, entry: Partial<CatalogEntry> = {}): Reading {
	return extract(exampleDocument({ text, entry }));
}

/** The records of a text. */
export function recordsOf(text: string, entry?: Partial<CatalogEntry>): ExtractedRecord[] {
	return readPlan(text, entry).records;
}

/** One field of each record of a text, in order. */
export function fieldOf<Field extends keyof ExtractedRecord>(
	field: Field,
	text: string,
	entry?: Partial<CatalogEntry>
): ExtractedRecord[Field][] {
	return recordsOf(text, entry).map((record) => record[field]);
}
