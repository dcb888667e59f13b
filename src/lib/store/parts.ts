import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Unreadable } from './file';
import { linesOf } from './lines';
import type { DocumentReading } from './reading';

/** Where a reading stands in a part. */
interface Place {
	id: string;
	part: string;
	from: number;
	length: number;
}

/** Bytes of the longest line of a part: records repeat their sentences. */
const LONGEST_READING = 512 * 2 ** 20;

/**
 * The readings of several parts, by the ids of their documents: how many parts there are, and in which order, makes no
 * difference. Of each reading only its place is held.
 * @throws Unreadable for a line that is no reading and for a document that is there twice
 */
export async function* readParts(parts: readonly string[]): AsyncGenerator<DocumentReading> {
	const places: Place[] = [];
	for (const part of parts) for await (const place of placesOf(part)) places.push(place);
	places.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
	const twice = places.find(({ id }, index) => id === places[index + 1]?.id);
	if (twice) throw new Unreadable(`${twice.part}: the document ${twice.id} is there twice`);
	const files = new Map<string, Awaited<ReturnType<typeof open>>>();
	try {
		for (const part of new Set(parts)) files.set(part, await open(part));
		for (const { part, from, length } of places) {
			const bytes = Buffer.alloc(length);
			await files.get(part)?.read(bytes, 0, length, from);
			yield JSON.parse(bytes.toString()) as DocumentReading;
		}
	} finally {
		for (const file of files.values()) await file.close();
	}
}

async function* placesOf(part: string): AsyncGenerator<Place> {
	let from = 0;
	for await (const { number, bytes } of linesOf(createReadStream(part), LONGEST_READING)) {
		const id = bytes && idOf(bytes);
		if (!bytes || id === null)
			throw new Unreadable(`${part}: line ${number} is no reading (extract --format readings)`);
		yield { id, part, from, length: bytes.length };
		from += bytes.length + 1;
	}
}

function idOf(line: Uint8Array): string | null {
	try {
		const { document, records } = JSON.parse(
			Buffer.from(line).toString()
		) as Partial<DocumentReading>;
		return document && Array.isArray(records) ? document.id : null;
	} catch {
		return null;
	}
}
