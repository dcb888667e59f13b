import { describe, expect, it } from 'vitest';
import type { Word } from './geometry';
import { locate } from './locate';

/** A word of 10 points: Chinese letters take 10, Latin ones 5. */
const word = (text: string, left: number, top: number): Word => {
	const width = Array.from(text).reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 5 : 10), 0);
	return { text, left, right: left + width, top, bottom: top + 10, size: 10, baseline: top + 8 };
};
const sought = (text: string, span: string, nth = 0) => {
	let start = text.indexOf(span);
	for (let turn = 0; turn < nth; turn += 1) start = text.indexOf(span, start + 1);
	return { text, start, end: start + span.length };
};
const boxes = (words: Word[], ...asked: Parameters<typeof sought>) =>
	locate(words, sought(...asked)).map(({ left, right, top, bottom }) => [left, top, right, bottom]);

describe('the place of a number on its page', () => {
	it('is the part of the word that it stands in', () => {
		expect(boxes([word('增长5%左右', 100, 50)], '增长5%左右', '5%')).toEqual([[120, 50, 130, 60]]);
	});

	it('goes over words, in whatever order the file gives them', () => {
		const words = [word('左右。', 125, 50), word('增长', 100, 50), word('5', 120, 50)];
		expect(boxes(words, '增长5左右。', '增长5')).toEqual([[100, 50, 125, 60]]);
	});

	it('has a box for each line', () => {
		const words = [word('就业21', 100, 50), word('万人以上', 20, 70)];
		expect(boxes(words, '就业21万人以上', '21万人以上')).toEqual([
			[120, 50, 130, 60],
			[20, 70, 60, 80]
		]);
	});

	it('knows two numbers that look the same by the words around them', () => {
		const words = [word('投资增长5%', 0, 0), word('消费增长5%', 0, 20)];
		expect(boxes(words, '消费增长5%，投资增长5%', '5%')).toEqual([[40, 20, 50, 30]]);
	});

	it('or, where these are the same, by their order', () => {
		const words = [word('5%', 0, 0), word('5%', 0, 20)];
		expect(boxes(words, '5%\n5%', '5%', 1)).toEqual([[0, 20, 10, 30]]);
	});

	it.each<[string, Word[], string, string]>([
		['is none where the text is another', [word('增长5%', 0, 0)], '增长6%', '6%'],
		['is none where nobody can tell which', [word('5%', 0, 0), word('5%', 0, 20)], '5%', '5%'],
		['is none of nothing', [word('增长', 0, 0)], '增长', '']
	])('%s', (_, words, text, span) => {
		expect(boxes(words, text, span)).toEqual([]);
	});

	it('is found whatever the width of the letters', () => {
		expect(boxes([word('增长５％', 0, 0)], '增长5%', '5%')).toEqual([[20, 0, 40, 10]]);
	});
});
