import { DOMParser } from 'linkedom/worker';
import type { Archive } from './zip';
import { UnreadableFile } from './problems';

/** A part of an office document larger than this is none that people wrote; its tree would take much memory. */
const LARGEST_PART = 40 * 1024 * 1024;

/** The root of an XML part of an archive, or null where the archive lacks it. @throws {UnreadableFile} */
export function readPart(archive: Archive, name: string): Element | null {
	const bytes = archive.read(name);
	if (!bytes) return null;
	if (bytes.length > LARGEST_PART) throw new UnreadableFile('too-large', name);
	const document = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/xml');
	return document.documentElement as unknown as Element | null;
}

/** The child elements of an element with the given tag, prefix included. */
export const childrenOf = (element: Element | null | undefined, tag: string): Element[] =>
	element ? [...element.children].filter(({ tagName }) => tagName === tag) : [];

/** The first element on a path of tags from an element, or null. */
export function at(element: Element | null | undefined, ...path: string[]): Element | null {
	return path.reduce<Element | null>(
		(found, tag) => childrenOf(found, tag)[0] ?? null,
		element ?? null
	);
}
