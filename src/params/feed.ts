/** A feed by what it is of and its format. */
export const match = (value: string): boolean =>
	/^(?:all|(?:region|sector|department|series)-[^/]+)\.(?:atom|json)$/.test(value);
