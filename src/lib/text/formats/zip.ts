import { unzipSync, type UnzipFileInfo } from 'fflate';
import { LARGEST_FILE } from './converted';
import { UnreadableFile } from './problems';
import { reasonOf } from '../../base/reason';

/** An archive that is unpacked file by file, never whole. */
export interface Archive {
	/** Names of the files in it, with their folders. */
	names: string[];
	/** The bytes of one file, or null where there is none of that name. */
	read: (name: string) => Uint8Array | null;
}

const MOST_FILES = 5000;
/** Honest documents are packed to a twentieth at the smallest; a large file beyond this is made to burst. */
const MOST_PACKED = 200;
const SMALL = 1024 * 1024;

/**
 * Opens an archive. A file of it is given at most the memory that the archive says it needs, and the archive is
 * refused when that is too much, so a lie only cuts the file short.
 * @throws {UnreadableFile}
 */
export function openZip(bytes: Uint8Array): Archive {
	// The lowest bit of a file's flags says that it is encrypted.
	if (((bytes[6] ?? 0) & 1) === 1) throw new UnreadableFile('password');
	const files = new Map<string, UnzipFileInfo>();
	scan(bytes, (file) => {
		if (!file.name.endsWith('/')) files.set(fileName(file.name), file);
		return false;
	});
	const unpacked = [...files.values()].reduce((sum, file) => sum + file.originalSize, 0);
	if (unpacked > LARGEST_FILE || files.size > MOST_FILES || [...files.values()].some(bursts))
		throw new UnreadableFile('bomb', `${files.size} files, ${unpacked} bytes`);
	return {
		names: [...files.keys()],
		read(name) {
			const file = files.get(name);
			if (!file) return null;
			return scan(bytes, (one) => one.name === file.name)[file.name] ?? null;
		}
	};
}

function bursts({ size, originalSize }: UnzipFileInfo): boolean {
	return originalSize > SMALL && originalSize > MOST_PACKED * size;
}

function scan(
	bytes: Uint8Array,
	filter: (file: UnzipFileInfo) => boolean
): Record<string, Uint8Array> {
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		throw new UnreadableFile('broken', reasonOf(error));
	}
}

/** Archives made on Chinese Windows write names in GB18030 and do not say so; they come as Latin-1. */
function fileName(name: string): string {
	if (![...name].every((character) => character <= '\u00ff')) return name;
	const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0));
	try {
		return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
	} catch {
		return name;
	}
}
