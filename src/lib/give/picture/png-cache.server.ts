import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../../store/file';

/** What decides how a picture is drawn besides what is drawn: which rasteriser and which fonts are installed. */
const INSTALLED = 'package-lock.json';
/** A picture that no build asked for in so long is forgotten. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Pictures in a folder, a file each, under the hash of what they are drawn of: a picture takes 50 ms, and between two
 * builds few change.
 */
export class PngFolder {
	#installed: Promise<string> | undefined;
	#cleared: Promise<void> | undefined;

	constructor(private readonly folder = 'node_modules/.cache/pictures') {}

	/** The picture of an SVG, drawn where it is not there yet. */
	async of(
		svg: string,
		draw: () => Promise<Uint8Array<ArrayBuffer>>
	): Promise<Uint8Array<ArrayBuffer>> {
		await (this.#cleared ??= this.#clear());
		this.#installed ??= readFile(INSTALLED, 'utf8');
		const key = createHash('sha256')
			.update(await this.#installed)
			.update('\0')
			.update(svg);
		const path = join(this.folder, `${key.digest('hex').slice(0, 40)}.png`);
		try {
			const kept = await readFile(path);
			const now = new Date();
			await utimes(path, now, now);
			return new Uint8Array(kept);
		} catch (error) {
			if (!hasCode(error, 'ENOENT')) throw error;
		}
		const drawn = await draw();
		await mkdir(this.folder, { recursive: true });
		// Renamed into place: a build that is ended leaves no half of a picture.
		await writeFile(`${path}.${process.pid}`, drawn);
		await rename(`${path}.${process.pid}`, path);
		return drawn;
	}

	/** Removes what nobody asked for in a month. */
	async #clear(): Promise<void> {
		for (const name of await readdir(this.folder).catch(() => [])) {
			const path = join(this.folder, name);
			const { mtimeMs } = await stat(path);
			if (Date.now() - mtimeMs > KEPT_MS) await rm(path, { force: true });
		}
	}
}
