import { expect, it, vi } from 'vitest';
import { jsonLine } from './jsonl';

/** As libraries for older engines have it: a list of names becomes a function that leaves out the others. */
const mended = (stringify: typeof JSON.stringify) => (value: unknown, names?: unknown) =>
	stringify(value, (key: string, one: unknown) =>
		key === '' || !Array.isArray(names) || names.includes(key) ? one : undefined
	);

it('has the fields in the order of their names, whoever mends JSON', () => {
	const row = { b: 1, a: [{ z: 2 }], c: null };
	const line = '{"a":[{"z":2}],"b":1}\n';
	expect(jsonLine(row, ['a', 'b'])).toBe(line);
	const stringify = JSON.stringify.bind(JSON);
	vi.spyOn(JSON, 'stringify').mockImplementation(mended(stringify));
	expect(JSON.stringify(row, ['a', 'b'])).toMatch(/^{"b":1,/);
	expect(jsonLine(row, ['a', 'b'])).toBe(line);
});
