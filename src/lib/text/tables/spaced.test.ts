import { expect, it } from 'vitest';
import { readSpaced } from './spaced';

const HEAD = '指标 单位 2020年 2025年 属性';
const ROW = '粮食产量 亿斤 780 800 预期性';

/** The rows of the table that the first of some lines begins; null where it begins none. */
function rowsOf(texts: readonly string[]): number | null {
	const source = texts.join('\n');
	let start = 0;
	const lines = texts.map((text) => {
		const line = { start, end: start + text.length, text, blank: false, furniture: false };
		start += text.length + 1;
		return line;
	});
	return readSpaced(source, lines, 0)?.grid.rows.length ?? null;
}

it.each<[string, string[], number | null]>([
	['a head with rows', [HEAD, ROW, ROW], 3],
	['a head that a new page repeats is no row', [HEAD, ROW, HEAD, ROW], 3],
	['heads that follow each other are none', [HEAD, HEAD, HEAD, HEAD], null]
])('a table of single blanks: %s', (_, texts, rows) => {
	expect(rowsOf(texts)).toBe(rows);
});
