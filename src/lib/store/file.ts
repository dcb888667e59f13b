import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { LARGEST_FILE } from '../text/formats/converted';

export { LARGEST_FILE };

/** Why a file was not read, in words for the line that names it. */
export class Unreadable extends Error {}

/**
 * The bytes of a regular file of a folder.
 * @param largest bytes; a larger file is refused
 * @throws Unreadable for what is absent, leads out of the folder by a link, would never end (a pipe, a
 * device) or is too large
 */
export async function readInside(
	folder: string,
	name: string,
	largest = LARGEST_FILE
): Promise<Uint8Array> {
	try {
		const [inside, path] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
		// What is published must have been put into the folder: a link could lead to any file of the machine.
		if (!path.startsWith(inside.endsWith(sep) ? inside : inside + sep))
			throw new Unreadable('a link that leads out of the folder');
		const found = await stat(path);
		if (found.isDirectory()) throw new Unreadable('a folder, not a file');
		if (!found.isFile()) throw new Unreadable('not a regular file');
		if (found.size > largest) throw new Unreadable(tooLarge(found.size, largest));
		return await readFile(path);
	} catch (error) {
		throw error instanceof Unreadable ? error : new Unreadable(systemReason(error));
	}
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;

const tooLarge = (size: number, largest: number) =>
	`${megabytes(size)}; a file may have ${megabytes(largest)}: divide it`;

/**
 * Makes a folder and those above it. `mkdir` with `recursive` never comes back where the system takes no
 * new folders (/proc).
 */
export async function makeFolder(path: string): Promise<void> {
	try {
		await mkdir(path);
	} catch (error) {
		if (hasCode(error, 'EEXIST') && (await stat(path)).isDirectory()) return;
		const above = dirname(path);
		if (!hasCode(error, 'ENOENT') || above === path || (await exists(above))) throw error;
		await makeFolder(above);
		await mkdir(path);
	}
}

const exists = (path: string) =>
	stat(path).then(
		() => true,
		() => false
	);

export const hasCode = (error: unknown, ...codes: string[]): boolean =>
	error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** What the operating system said, without code and path: the line names the file already. */
export function systemReason(error: unknown): string {
	if (!(error instanceof Error)) throw error;
	if (hasCode(error, 'ENOENT')) return 'there is no such file';
	return error.message.replace(/^E[A-Z]+: /, '').replace(/, \w+( '.*')?$/, '');
}
