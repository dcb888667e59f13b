/** What is read of an address's query: `UrlState` of a living page is one. */
export interface Parameters {
	/** The first value of a parameter, or null. */
	get(name: string): string | null;
	/** All values of a parameter. */
	all(name: string): string[];
}

/** The parameters of a query string. */
export function parametersOf(search: string): Parameters {
	const parameters = new URLSearchParams(search);
	return { get: (name) => parameters.get(name), all: (name) => parameters.getAll(name) };
}

/** The value when it is one of the allowed ones, else the first of them: an address may hold anything. */
export function oneOf<Value extends string>(
	value: string | null,
	allowed: readonly [Value, ...Value[]]
): Value {
	return allowed.find((candidate) => candidate === value) ?? allowed[0];
}
