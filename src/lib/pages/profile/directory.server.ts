import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { query } from '$lib/store/engine/native.server';
import { countedTargets } from '$lib/store/queries/profiles';
import { territories } from '$lib/store/queries/regions';
import type { DepartmentNames } from '../../model/department-names';
import {
	departmentNames,
	groupDepartments,
	readDepartments,
	type Department,
	type DepartmentDefinition
} from './departments';

const readDefinitions = async (): Promise<DepartmentDefinition[]> =>
	readDepartments(parse(await readFile('data/departments.yaml', 'utf8')));

/** The file is read once: every page that names departments asks. */
let definitionsRead: Promise<DepartmentDefinition[]> | undefined;
const definitions = () => (definitionsRead ??= readDefinitions());

type NamedPlaces = { governed: string[]; named: string[] };

/** The targets are asked for once: every page of a department and of a place needs what they name. */
let departmentsRead: Promise<Department[]> | undefined;
let placesRead: Promise<NamedPlaces> | undefined;

/** What other names of departments mean. */
export const otherNames = async (): Promise<DepartmentNames> =>
	departmentNames(await definitions());

/** The departments that the collection names. */
export const departments = (): Promise<Department[]> =>
	(departmentsRead ??= readDepartmentsNamed());

async function readDepartmentsNamed(): Promise<Department[]> {
	const targets = await query(countedTargets());
	const printed = new Set(targets.flatMap(({ lead, support }) => [...lead, ...support]));
	return groupDepartments(await definitions(), [...printed].sort());
}

/** Every place that has a page: those that a document governs, and narrower ones that a target names. */
export const places = (): Promise<NamedPlaces> => (placesRead ??= readPlaces());

async function readPlaces(): Promise<NamedPlaces> {
	const governed = (await query(territories())).map(({ name }) => name);
	const targets = await query(countedTargets());
	const named = new Set(targets.flatMap(({ region }) => region));
	return { governed, named: [...named].filter((name) => !governed.includes(name)).sort() };
}
