import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Plugin } from 'vite';

const MODULE = 'virtual:english-words';
const FILES = ['units', 'regions', 'departments', 'english'] as const;

interface Department {
	name: string;
	en: string;
	aliases?: string[];
	predecessors?: Department[];
}

const read = <Content>(name: (typeof FILES)[number]): Content =>
	parse(readFileSync(`data/${name}.yaml`, 'utf8')) as Content;

/** A name and the other ways to write it, each with its English. */
const named = ({ name, aliases = [], en }: Omit<Department, 'predecessors'>): [string, string][] =>
	[name, ...aliases].map((each) => [each, en]);

/**
 * What the vocabularies of `data/` say in English of units, places, departments and fixed phrases, for pages: only
 * that goes to browsers, not the files.
 */
export function englishWords(): Plugin {
	return {
		name: 'english-words',
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
		load(id) {
			if (id !== `\0${MODULE}`) return null;
			for (const name of FILES) this.addWatchFile(`${process.cwd()}/data/${name}.yaml`);
			return Object.entries(words())
				.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
				.join('\n');
		}
	};
}

function words(): Record<string, Record<string, string>> {
	type Units = Record<string, { en?: string; each?: string } | null>;
	const { units, below } = read<{ units: Units; below: Record<string, string> }>('units');
	const of = (field: 'en' | 'each') =>
		Object.entries(units).flatMap(([unit, entry]): [string, string][] => {
			const said = entry?.[field];
			return said === undefined ? [] : [[unit, said]];
		});
	const departments = read<Department[]>('departments').flatMap((department) => [
		...named(department),
		...(department.predecessors ?? []).flatMap(named)
	]);
	return {
		UNITS: Object.fromEntries(of('en')),
		EACH: { ...below, ...Object.fromEntries(of('each')) },
		PLACES: Object.fromEntries(read<Department[]>('regions').map(({ name, en }) => [name, en])),
		DEPARTMENTS: Object.fromEntries(departments),
		PHRASES: read<{ phrases: Record<string, string> }>('english').phrases
	};
}
