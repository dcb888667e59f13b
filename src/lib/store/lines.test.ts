import { describe, expect, it } from 'vitest';
import { linesOf } from './lines';

async function read(chunks: readonly string[], longest = 100): Promise<(string | null)[]> {
	const stream = (async function* () {
		for (const chunk of chunks) yield Promise.resolve(Buffer.from(chunk));
	})();
	const lines: (string | null)[] = [];
	for await (const { number, bytes } of linesOf(stream, longest)) {
		expect(number).toBe(lines.length + 1);
		lines.push(bytes && Buffer.from(bytes).toString());
	}
	return lines;
}

describe('the lines of a stream', () => {
	it.each([
		['nothing', [], []],
		['one that ends', ['a\n'], ['a']],
		['one without an end', ['a'], ['a']],
		['an empty one in between', ['a\n\nb\n'], ['a', '', 'b']],
		['one that comes in pieces', ['a', 'b', 'c\nd', 'e'], ['abc', 'de']],
		['two in one piece', ['a\nb\n'], ['a', 'b']]
	])('%s', async (_title, chunks, lines) => {
		expect(await read(chunks)).toEqual(lines);
	});

	it.each([
		['in one piece', ['short\n', `${'x'.repeat(9)}\nnext\n`]],
		['in several', ['short\n', 'xxxx', 'xxxx', 'x\nnext\n']]
	])('one that is too long is passed over, %s, and the next is read', async (_title, chunks) => {
		expect(await read(chunks, 8)).toEqual(['short', null, 'next']);
	});
});
