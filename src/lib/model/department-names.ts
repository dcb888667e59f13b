import type { TargetRecord } from './record';

/** Names that documents give a department, or gave it before a reform, with its name today. */
export type DepartmentNames = Readonly<Record<string, string>>;

/** The department that a name means; a name that nobody defined is its own. */
export const departmentOf = (names: DepartmentNames, name: string): string =>
	(Object.hasOwn(names, name) ? names[name] : undefined) ?? name;

/** The departments that are responsible for a target, by their names today. */
export const responsibleFor = (
	{ lead, support }: Pick<TargetRecord, 'lead' | 'support'>,
	names: DepartmentNames
): string[] => [...lead, ...support].map((name) => departmentOf(names, name));

/** Departments, each once, in the order of their names. */
export const inOrderOfNames = (departments: readonly string[]): string[] =>
	[...new Set(departments)].sort((a, b) => a.localeCompare(b, 'zh-CN'));
