/** From this similarity on two names may mean the same; a reader is told how similar they are, and may refuse. */
export const ALIKE = 0.84;

/**
 * How alike two names are, 0 to 1: twice the length of their longest common subsequence over both lengths (the
 * normalised indel similarity). 口岸货运量 and 口岸运量 share 4 characters of 5 and 4: 0.89.
 */
export function similarity(a: string, b: string): number {
	if (a === b) return 1;
	const [left, right] = [[...a], [...b]];
	let before = new Array<number>(right.length + 1).fill(0);
	for (const one of left) {
		const row = [0];
		right.forEach((other, at) => {
			const longest =
				one === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0);
			row.push(longest);
		});
		before = row;
	}
	return (2 * (before.at(-1) ?? 0)) / (left.length + right.length);
}

/** So many characters at least must a name share with a longer one at each end. */
const SHARED_ENDS = 3;

/** Whether a longer name is this one with something put in: both begin and end alike. */
export function isWithin(name: string, longer: string): boolean {
	const [own, all] = [[...name], [...longer]];
	if (own.length < 2 * SHARED_ENDS || own.length >= all.length) return false;
	const first = own.findIndex((character, at) => character !== all[at]);
	return (
		first >= SHARED_ENDS &&
		own.length - first >= SHARED_ENDS &&
		longer.endsWith(own.slice(first).join(''))
	);
}
