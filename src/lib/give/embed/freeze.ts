import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a build puts the frozen embeds of its own version, and where kept ones lie, under `static/`. */
const FROZEN_FOLDER = 'frozen';

/**
 * Copies the frozen embeds of a build to the files that every later build carries along. Each is one
 * document that asks for nothing else, so it stays what it was whatever becomes of the site. Versions
 * that are kept already are left alone: a frozen chart is never changed.
 * @param build folder of a finished build
 * @param kept folder of static files
 * @returns the versions that were kept now
 * @throws when the build has no frozen embeds
 */
export async function freeze(build: string, kept: string): Promise<string[]> {
	const versions = await readdir(join(build, FROZEN_FOLDER));
	const before = await readdir(join(kept, FROZEN_FOLDER)).catch(ifMissing);
	const fresh = versions.filter((version) => !before.includes(version));
	for (const version of fresh) {
		const path = join(FROZEN_FOLDER, version);
		await cp(join(build, path), join(kept, path), { recursive: true });
	}
	return fresh;
}

function ifMissing(error: unknown): string[] {
	if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
	throw error;
}
