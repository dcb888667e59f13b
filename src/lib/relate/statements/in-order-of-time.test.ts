import { expect, test } from 'vitest';
import { inOrderOfTime } from './in-order-of-time';

test('own statements stand between those of the collection by their years', () => {
	const at = (id: string, year: number) => ({ id, year_start: year, year_end: year });
	const merged = inOrderOfTime(
		[at('a', 2014), at('b', 2025)],
		[at('mine', 2023), at('next', 2026)]
	);
	expect(merged.map(({ id }) => id)).toEqual(['a', 'mine', 'b', 'next']);
});
