const NOT_COMPARED = /[“”‘’"'（）()、，,·\s]/g;

/**
 * How alike two noun phrases are, 0 to 1: the F1 of the characters that they share, each as often as both
 * have it (Dice's coefficient of multisets). Punctuation does not count; two empty phrases are alike.
 */
export function phraseSimilarity(a: string, b: string): number {
	const left = a.replace(NOT_COMPARED, '');
	const right = b.replace(NOT_COMPARED, '');
	const total = left.length + right.length;
	if (total === 0) return 1;
	const unused = countCharacters(right);
	let shared = 0;
	for (const character of left) {
		const count = unused.get(character) ?? 0;
		if (count === 0) continue;
		unused.set(character, count - 1);
		shared += 1;
	}
	return (2 * shared) / total;
}

function countCharacters(phrase: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const character of phrase) counts.set(character, (counts.get(character) ?? 0) + 1);
	return counts;
}
