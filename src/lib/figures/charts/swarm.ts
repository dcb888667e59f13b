/** Where something lies along a line, in pixels. */
export interface Along {
	from: number;
	to: number;
}

/**
 * Lays things over each other where they would cover each other, each on the lowest free level, from 0. The order of
 * the result is that of the things.
 * @param apart pixels between two on one level
 */
export function swarm(things: readonly Along[], apart: number): number[] {
	const taken: Along[][] = [];
	const levels = things.map(() => 0);
	const inOrder = things
		.map((thing, index) => ({ thing, index }))
		.toSorted((a, b) => a.thing.from - b.thing.from || a.index - b.index);
	for (const { thing, index } of inOrder) {
		const isFree = (level: readonly Along[]) =>
			level.every(({ from, to }) => thing.from >= to + apart || thing.to + apart <= from);
		const found = taken.findIndex(isFree);
		const level = found === -1 ? taken.length : found;
		(taken[level] ??= []).push(thing);
		levels[index] = level;
	}
	return levels;
}
