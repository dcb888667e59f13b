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
