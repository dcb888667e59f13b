import { Unreadable } from './file';

/** `ignoreBOM` keeps a byte order mark in the text: offsets are those of the unchanged file. */
const decoder = (encoding: string) => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });

/** Text in bytes of two, read as UTF-8, has a NUL in each second place where it is of Latin letters. */
const MOST_NULS = 1 / 4;

/**
 * The text of a file: UTF-8, or UTF-16 where its byte order mark says so.
 * @throws Unreadable for other encodings, which nobody could tell apart for certain
 */
export function decodeText(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le', 'UTF-16');
	if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be', 'UTF-16');
	const nuls = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
	if (bytes.length >= 4 && nuls >= bytes.length * MOST_NULS)
		throw new Unreadable('full of null characters: UTF-16 without a byte order mark, or no text');
	return decode(bytes, 'utf-8', 'UTF-8');
}

function decode(bytes: Uint8Array, encoding: string, name: string): string {
	try {
		return decoder(encoding).decode(bytes);
	} catch {
		throw new Unreadable(`the text is not ${name}`);
	}
}
