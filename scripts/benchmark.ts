/** A figure as it is printed; `note` says what it was measured on. */
export interface Figure {
	name: string;
	value: string;
	note?: string;
}

/** What so large a share of some times does not exceed, 0.5 for the median; 0 of none. */
export const atShare = (times: readonly number[], share: number): number =>
	times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? 0;

/** What a file of scripts/bench exports as `benchmark`. */
export interface Benchmark {
	title: string;
	measure: () => Promise<Figure[]>;
}

/**
 * The least processor time in seconds that one of several runs took, after one that warms up. Processor time,
 * because the machine may do other things; the least, because these only add to it.
 */
export function leastSeconds(run: () => void, rounds = 7): number {
	run();
	let least = Infinity;
	for (let round = 0; round < rounds; round += 1) {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(before);
		least = Math.min(least, (user + system) / 1e6);
	}
	return least;
}

export const MEGABYTE = 1e6;

/** Length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
	return Buffer.byteLength(text, 'utf8');
}
