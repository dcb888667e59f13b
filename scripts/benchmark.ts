/** A figure as it is printed; `note` says what it was measured on. */
export interface Figure {
	name: string;
	value: string;
	note?: string;
}

/** What a file of scripts/bench exports as `benchmark`. */
export interface Benchmark {
	title: string;
	measure: () => Promise<Figure[]>;
}

/** The shortest time in seconds of several runs after one that warms up: what else the machine does only adds. */
export function bestSeconds(run: () => void, rounds = 7): number {
	run();
	let best = Infinity;
	for (let round = 0; round < rounds; round += 1) {
		const start = performance.now();
		run();
		best = Math.min(best, (performance.now() - start) / 1000);
	}
	return best;
}

export const MEGABYTE = 1e6;

/** Length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
	return Buffer.byteLength(text, 'utf8');
}
