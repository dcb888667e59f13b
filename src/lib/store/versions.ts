import { chmodSync, mkdtempSync, readdirSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { open, readlink, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './file';

/*
 * The tables of a folder lie in a folder of their version. `targets.parquet` and the others are links through
 * `.current`, which names that folder: all tables change in the one moment in which `.current` does.
 *
 *   targets.parquet → .current/targets.parquet        .current → .tables-x1y2z3
 */
const CURRENT = '.current';
const PREFIX = '.tables-';

/** Makes a folder for the tables of the next version. Nobody sees it before `publish`. */
export function newVersion(folder: string): string {
	const version = mkdtempSync(join(folder, PREFIX));
	// A temporary folder is closed to others; the tables are for whoever may read the folder.
	chmodSync(version, statSync(folder).mode);
	return version;
}

/**
 * Makes the files of a version those of the folder.
 * @param version a path that `newVersion` gave, with all `files` in it
 */
export async function publish(
	folder: string,
	version: string,
	files: readonly string[]
): Promise<void> {
	// Without this a power failure could leave names that lead to empty files.
	for (const file of files) await sync(join(version, file));
	await sync(version);
	await link(folder, version.slice(version.lastIndexOf(PREFIX)), CURRENT);
	for (const file of files) {
		const through = join(CURRENT, file);
		if ((await target(join(folder, file))) !== through) await link(folder, through, file);
	}
	// What this version has no more, such as partitions.
	for (const name of readdirSync(folder))
		if (!files.includes(name) && (await target(join(folder, name))) === join(CURRENT, name))
			await rm(join(folder, name));
	await sync(folder);
}

/** Clears away the versions that are not current, of runs before and of runs that were killed. */
export function clearVersions(folder: string): void {
	const names = readdirSync(folder);
	const current = names.includes(CURRENT) ? readlinkSync(join(folder, CURRENT)) : null;
	for (const name of names) {
		if (name.startsWith(PREFIX) && name !== current)
			rmSync(join(folder, name), { recursive: true, force: true });
	}
}

/** Sets a link, or changes where it leads, in one step. */
async function link(folder: string, to: string, name: string): Promise<void> {
	const fresh = join(folder, `${PREFIX}link-${name}`);
	await rm(fresh, { force: true });
	await symlink(to, fresh);
	await rename(fresh, join(folder, name));
}

/** Where a link leads, or null where there is none. */
async function target(path: string): Promise<string | null> {
	try {
		return await readlink(path);
	} catch (error) {
		if (hasCode(error, 'ENOENT', 'EINVAL')) return null;
		throw error;
	}
}

/** Waits until a file, or the names of a folder, are on the disk. */
export async function sync(path: string): Promise<void> {
	const file = await open(path, 'r');
	try {
		await file.sync();
	} finally {
		await file.close();
	}
}
