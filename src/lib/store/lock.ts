import { readlinkSync, symlinkSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { hasCode } from './file';

const NAME = '.lock';

/** Another run is at work in the folder. */
export class Locked extends Error {}

/**
 * Keeps a folder for one writer. The lock is a link that leads nowhere but says who holds it: unlike a file, it
 * is there with its content or not at all. What a killed run left is taken over.
 * @returns gives the folder free; to be called once
 * @throws Locked where another run holds it
 */
export function lockFolder(folder: string): () => void {
	const path = join(folder, NAME);
	const own = `${hostname()}:${process.pid}`;
	try {
		symlinkSync(own, path);
	} catch (error) {
		if (!hasCode(error, 'EEXIST')) throw error;
		const owner = readlinkSync(path);
		if (isAtWork(owner))
			throw new Locked(
				`another run (process ${owner}) is writing to ${folder}; if there is none, delete ${path}`
			);
		unlinkSync(path);
		return lockFolder(folder);
	}
	return () => unlinkSync(path);
}

/** Whether a process still runs; of another machine nobody can say. */
function isAtWork(owner: string): boolean {
	const [host, pid] = owner.split(':');
	if (host !== hostname()) return true;
	try {
		process.kill(Number(pid), 0);
		return true;
	} catch (error) {
		return !hasCode(error, 'ESRCH');
	}
}
