/** A feed by what it is of and its format. */
export const match = (value: string): boolean =>
	/^(?:all|(?:region|sector)-[^/]+)\.(?:atom|json)$/.test(value);
