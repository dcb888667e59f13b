import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Plugin } from 'vite';

/**
 * A module that is made of vocabularies of `data/`: only what pages need goes to browsers, not the files.
 * @param name of the module, without `virtual:`
 * @param files of `data/`, without their ending
 * @param make the exports of the module by their names; `read` parses one of the files
 * @param later whether browsers get the exports empty, filled once the module's `loaded()` has been awaited
 */
export function virtualModule<File extends string>(
	name: string,
	files: readonly File[],
	make: (read: (file: File) => unknown) => Record<string, unknown>,
	{ later = false } = {}
): Plugin {
	const asked = `virtual:${name}`;
	const whole = `virtual:${name}/whole`;
	const pathOf = (file: File) => `data/${file}.yaml`;
	const read = (file: File): unknown => parse(readFileSync(pathOf(file), 'utf8'));
	return {
		name,
		resolveId: (id) => (id === asked || id === whole ? `\0${id}` : null),
		load(id) {
			if (id !== `\0${asked}` && id !== `\0${whole}`) return null;
			for (const file of files) this.addWatchFile(`${process.cwd()}/${pathOf(file)}`);
			const made = make(read);
			if (!later || id === `\0${whole}`) return constants(made);
			return this.environment.name === 'client'
				? filledLater(Object.keys(made), whole)
				: `${constants(made)}\nexport const loaded = async () => {};`;
		}
	};
}

const constants = (made: Record<string, unknown>): string =>
	Object.entries(made)
		.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
		.join('\n');

/** Whoever imports a name sees what it becomes. */
const filledLater = (names: readonly string[], from: string): string =>
	[
		...names.map((name) => `export let ${name} = {};`),
		'export const loaded = async () => {',
		`({ ${names.join(', ')} } = await import('${from}'));`,
		'};'
	].join('\n');
