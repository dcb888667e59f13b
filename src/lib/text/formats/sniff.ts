import { UnreadableFile, type UnreadableCode } from './problems';

export type Format = 'plain' | 'html' | 'csv' | 'pdf' | 'zip';

/** What a file begins with, as Latin-1, and why such a file gives no text. */
const HOPELESS: readonly [RegExp, UnreadableCode][] = [
	[/^(?:MZ|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|#!)/, 'program'],
	[/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP)/s, 'picture'],
	[/^\{\\rtf/, 'other-office'],
	[/^(?:Rar!|7z\xbc\xaf|\x1f\x8b)/, 'binary']
];
/** How old office files begin, and new ones that have a password. */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0';
const SNIFFED = 1024;

/** The extension of a file name, in small letters and without the dot; '' where it has none. */
export const extensionOf = (name: string): string =>
	/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The format of a file: what its bytes say, then what its name says. @throws {UnreadableFile} */
export function sniff(name: string, bytes: Uint8Array): Format {
	if (bytes.length === 0) throw new UnreadableFile('empty');
	const start = latin1(bytes.subarray(0, SNIFFED));
	const hopeless = HOPELESS.find(([pattern]) => pattern.test(start));
	if (hopeless) throw new UnreadableFile(hopeless[1]);
	if (start.startsWith(COMPOUND_FILE))
		throw new UnreadableFile(isEncrypted(bytes) ? 'password' : 'old-office');
	if (start.includes('%PDF-')) return 'pdf';
	if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
	const extension = extensionOf(name);
	if (extension === 'csv' || extension === 'tsv') return 'csv';
	if (/^(?:html?|xhtml|shtml)$/.test(extension)) return 'html';
	return /^[\s\xef\xbb\xbf]*(?:<!doctype html|<html[\s>])/i.test(start) ? 'html' : 'plain';
}

/** Whether an old container holds a new document under a password; its parts are named in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
	return latin1(bytes.subarray(0, 65_536)).replaceAll('\0', '').includes('EncryptedPackage');
}

const latin1 = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
