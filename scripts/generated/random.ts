/** Draws that are the same for the same seed. */
export interface Random {
	/** From 0 up to 1. */
	next(): number;
	/** A whole number from 0 up to `end`. */
	below(end: number): number;
	/** About 0, with a standard deviation of 1. */
	normal(): number;
}

/** Numbers of one seed: mulberry32 (Tommy Ettinger, public domain). */
export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		next,
		below: (end) => Math.floor(next() * end),
		// Box and Muller's transform; 1 - next() is never 0.
		normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
	};
}
