/** Names that documents give a department, or gave it before a reform, with its name today. */
export type DepartmentNames = Readonly<Record<string, string>>;

/** The department that a name means; a name that nobody defined is its own. */
export const departmentOf = (names: DepartmentNames, name: string): string =>
	(Object.hasOwn(names, name) ? names[name] : undefined) ?? name;
