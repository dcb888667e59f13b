import { createHash } from 'node:crypto';
import type { ExtractedRecord } from '../model/record';
import { TABLES } from '../model/columns';
import { parseEntry } from './catalog';
import { Unreadable } from './file';
import { jsonLine } from './jsonl';
import { readDocument, type DocumentReading, type ReadNumbers } from './reading';
import { cut, type SourceDocument } from './source';

/** Bytes of the longest line that is read; a longer one is named and skipped. */
export const LONGEST_LINE = 64 * 2 ** 20;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * A document in one line of JSON: the fields of a catalog entry and `text`. `file` may be absent: then it has the
 * name of its `id`.
 * @throws Unreadable saying what is wrong with the line
 */
export function parseDocumentLine(line: Uint8Array): SourceDocument {
	const { text, ...fields } = fieldsOf(line);
	if (typeof text !== 'string') throw new Unreadable('text is missing');
	if (!text.isWellFormed()) throw new Unreadable('text holds half a character');
	const entry = parseEntry({ file: fields.id, ...fields });
	if (typeof entry === 'string') throw new Unreadable(entry);
	const sha256 = createHash('sha256').update(text).digest('hex');
	const source = cut(entry, { text, sha256, converted: false });
	if ('reason' in source) throw new Unreadable(source.reason);
	return source;
}

function fieldsOf(line: Uint8Array): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(utf8.decode(line));
		if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
	} catch {
		throw new Unreadable('not JSON in UTF-8');
	}
	throw new Unreadable('not an object with fields');
}

/** Reads the document of a line; what is wrong with the line or the document is the `Unreadable` that is thrown. */
export function readLine(line: Uint8Array, extract: ReadNumbers): DocumentReading {
	const reading = readDocument(parseDocumentLine(line), extract);
	if ('reason' in reading) throw new Unreadable(reading.reason);
	return reading;
}

/** Fields that relating adds to a record. */
const RELATED = new Set(['canonical_low', 'canonical_high', 'canonical_unit', 'series']);
const RECORD_FIELDS = Object.keys(TABLES.targets).filter(
	(name) => !RELATED.has(name)
) as (keyof ExtractedRecord)[];

/** Records before they are related, as JSON objects, one a line. */
export const recordLines = (records: readonly ExtractedRecord[]): string =>
	records.map((record) => jsonLine(record, RECORD_FIELDS)).join('');
