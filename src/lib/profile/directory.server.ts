import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { query } from '$lib/query/native.server';
import { countedTargets } from '$lib/query/profiles';
import { territories } from '$lib/query/regions';
import { groupDepartments, readDepartments, type Department } from './departments';

let reading: Promise<Department[]> | undefined;

/** The departments that the collection names. */
export const departments = (): Promise<Department[]> => (reading ??= readDirectory());

async function readDirectory(): Promise<Department[]> {
	const definitions = readDepartments(parse(await readFile('data/departments.yaml', 'utf8')));
	const targets = await query(countedTargets());
	const printed = new Set(targets.flatMap(({ lead, support }) => [...lead, ...support]));
	return groupDepartments(definitions, [...printed].sort());
}

/** Every place that has a page: those that a document governs, and narrower ones that a target names. */
export async function places(): Promise<{ governed: string[]; named: string[] }> {
	const governed = (await query(territories())).map(({ name }) => name);
	const targets = await query(countedTargets());
	const named = new Set(targets.flatMap(({ region }) => region));
	return { governed, named: [...named].filter((name) => !governed.includes(name)).sort() };
}
