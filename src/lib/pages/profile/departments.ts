import * as v from 'valibot';
import { validated } from '../../base/validated';
import type { DepartmentNames } from '../../model/department-names';

const name = v.pipe(v.string('is not a name'), v.nonEmpty('is empty'));
const names = v.optional(v.array(name), []);
const schema = v.array(
	v.object({
		name,
		aliases: names,
		predecessors: v.optional(
			v.array(v.object({ name, aliases: names, until: v.pipe(v.number(), v.integer()) })),
			[]
		)
	})
);

/** A department of `data/departments.yaml`. */
export type DepartmentDefinition = v.InferOutput<typeof schema>[number];

/** A body that held a department's duties until a reform. */
interface Predecessor {
	name: string;
	until: number;
	/** The ways in which documents write it. */
	written: string[];
}

/** One department, whatever the documents call it. */
export interface Department {
	name: string;
	/** The ways in which documents write its own name. */
	written: string[];
	/** Only those that documents name. */
	predecessors: Predecessor[];
}

/**
 * Reads the definitions.
 * @throws {Error} that names wrong entries, and a name that stands in two places
 */
export function readDepartments(data: unknown): DepartmentDefinition[] {
	const source = 'data/departments.yaml';
	const definitions = validated(schema, data ?? [], source);
	const seen = new Set<string>();
	for (const each of definitions.flatMap(allNames)) {
		if (seen.has(each)) throw new Error(`${source}: ${each} stands in two places`);
		seen.add(each);
	}
	return definitions;
}

const allNames = ({ name: own, aliases, predecessors }: DepartmentDefinition): string[] => [
	own,
	...aliases,
	...predecessors.flatMap((predecessor) => [predecessor.name, ...predecessor.aliases])
];

/** Every other name of the defined departments, whether a document prints it or not. */
export const departmentNames = (definitions: readonly DepartmentDefinition[]): DepartmentNames =>
	Object.fromEntries(
		definitions.flatMap((definition) =>
			allNames(definition)
				.slice(1)
				.map((name) => [name, definition.name])
		)
	);

/** Groups the names that documents print into departments; a name without a definition is its own. */
export function groupDepartments(
	definitions: readonly DepartmentDefinition[],
	printed: readonly string[]
): Department[] {
	const found = (candidates: readonly string[]) =>
		printed.filter((each) => candidates.includes(each));
	const defined = definitions.map((definition) => ({
		name: definition.name,
		written: found([definition.name, ...definition.aliases]),
		predecessors: definition.predecessors
			.map((each) => ({ ...each, written: found([each.name, ...each.aliases]) }))
			.filter(({ written }) => written.length > 0)
			.map(({ name: own, until, written }) => ({ name: own, until, written }))
	}));
	const known = new Set(definitions.flatMap(allNames));
	const alone = printed
		.filter((each) => !known.has(each))
		.map((each) => ({ name: each, written: [each], predecessors: [] }));
	return [...defined, ...alone].filter((department) => writings(department).length > 0);
}

/** Every name by which documents mean this department, those of its predecessors too. */
export const writings = ({ written, predecessors }: Department): string[] => [
	...written,
	...predecessors.flatMap((predecessor) => predecessor.written)
];

/** Every address of a department's page: its name, and each name that documents print. */
export const addresses = (department: Department): string[] => [
	...new Set([department.name, ...writings(department)])
];
