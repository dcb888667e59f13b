import { parseDocument } from 'yaml';
import type { CatalogEntry } from '../model/record';

/** The fields of an entry in the order in which people write them. `original` is the file that its text was made of. */
export interface WrittenEntry extends CatalogEntry {
	original: string | null;
}

const FIELDS = [
	'id',
	'file',
	'original',
	'title',
	'title_en',
	'issuer',
	'region',
	'kind',
	'issued',
	'plan_start',
	'plan_end',
	'from',
	'to'
] as const;
/** Fields that stand there only where they say something. */
const OPTIONAL = new Set<string>(['original', 'title_en', 'from', 'to']);

/** An entry as the catalog writes it. */
export function entryText(entry: WrittenEntry): string {
	return FIELDS.filter((field) => !OPTIONAL.has(field) || entry[field] !== null)
		.map((field, index) => `${index === 0 ? '- ' : '  '}${field}: ${scalar(entry[field])}\n`)
		.join('');
}

/** Puts an entry at the end of a catalog, or in place of the one with its id; all else stays to the letter. */
export function withEntry(catalog: string, entry: WrittenEntry): string {
	const place = placeOf(catalog, entry.id);
	if (place) return catalog.slice(0, place.start) + entryText(entry) + catalog.slice(place.end);
	const before = catalog.trimEnd();
	return `${before}${before ? '\n\n' : ''}${entryText(entry)}`;
}

function placeOf(catalog: string, id: string): { start: number; end: number } | null {
	const start = [...catalog.matchAll(/^- /gm)]
		.map(({ index }) => index)
		.find((index) => /^- id:[ \t]*(.*)$/m.exec(catalog.slice(index))?.[1]?.trim() === id);
	if (start === undefined) return null;
	const next = /^(?:- |#|\s*$)/gm;
	next.lastIndex = start + 2;
	return { start, end: next.exec(catalog)?.index ?? catalog.length };
}

/** A value as YAML, in quotes where it would be read as something else. */
function scalar(value: string | number | null): string {
	if (value === null) return 'null';
	const plain = String(value);
	if (typeof value === 'number' || /^\d{4}-\d{2}-\d{2}$/.test(plain)) return plain;
	const read: unknown = parseDocument(`a: ${plain}`).toJS();
	const isPlain = (read as { a?: unknown } | null)?.a === plain && !/[\n"]/.test(plain);
	return isPlain ? plain : JSON.stringify(plain);
}
