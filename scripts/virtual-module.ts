import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Plugin } from 'vite';

/**
 * A module that is made of vocabularies of `data/`: only what pages need goes to browsers, not the files.
 * @param name of the module, without `virtual:`
 * @param files of `data/`, without their ending
 * @param make the exports of the module by their names; `read` parses one of the files
 */
export function virtualModule<File extends string>(
	name: string,
	files: readonly File[],
	make: (read: (file: File) => unknown) => Record<string, unknown>
): Plugin {
	const id = `\0virtual:${name}`;
	const pathOf = (file: File) => `data/${file}.yaml`;
	const read = (file: File): unknown => parse(readFileSync(pathOf(file), 'utf8'));
	return {
		name,
		resolveId: (asked) => (asked === `virtual:${name}` ? id : null),
		load(asked) {
			if (asked !== id) return null;
			for (const file of files) this.addWatchFile(`${process.cwd()}/${pathOf(file)}`);
			return Object.entries(make(read))
				.map(([each, value]) => `export const ${each} = ${JSON.stringify(value)};`)
				.join('\n');
		}
	};
}
