/** Column names that are words of SQL as well, and so stand in double quotes. */
const RESERVED = new Set(['at', 'end', 'from', 'to', 'column']);

/** A name as it is written in a statement. */
export const identifier = (name: string): string => (RESERVED.has(name) ? `"${name}"` : name);
