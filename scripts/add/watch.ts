import { existsSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Reruns } from './reruns';

/** Editors write in several steps: a file has settled when it was left alone for so long. */
const SETTLED_MS = 300;

/**
 * Runs again whenever a file was written, until the process ends. The folder is watched, not the file: most editors
 * put a new file in the place of the old one.
 */
export function watchFiles(
	files: readonly string[],
	run: (files: readonly string[]) => Promise<unknown>
): void {
	const reruns = new Reruns((changed) =>
		run(changed).then(
			() => undefined,
			(error: unknown) => console.error(error)
		)
	);
	for (const file of files) {
		const changed = settled(() => {
			// Between two steps of an editor it may be gone.
			if (existsSync(file)) reruns.changed(file);
			else console.error(`${file}: it is not there any more; waiting for it`);
		});
		watch(dirname(resolve(file)), (_, name) => {
			if (name === null || name === basename(file)) changed();
		});
		console.log(`watching ${file}; Ctrl-C ends it`);
	}
}

/** Does a work once nothing asked for it for a while. */
function settled(work: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(work, SETTLED_MS);
	};
}
