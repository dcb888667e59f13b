import { expect, it } from 'vitest';
import { doubtOf } from './record-fields';

it.each<[string, Parameters<typeof doubtOf>[0], number | null]>([
	['a record that is not read with certainty', { unsure: 0.3 }, 0.3],
	['one that is', { unsure: null }, null],
	['one that the reader corrected', { unsure: 0.3, correction: 'changed' }, null]
])('doubt of %s', (_, record, doubt) => {
	expect(doubtOf(record)).toBe(doubt);
});
