import { describe, expect, it } from 'vitest';
import { findBlocks } from '../blocks';
import { markStretches, readingBlocks, type Piece, type ReadingBlock } from '../pieces';
import { linedOf, markedAt, sentenceAround, shownPlace, sourcePlace, withMissed } from './places';

const SOURCE = `一、主要目标
城镇新增就业18万人以上。粮食产量达到
770亿斤，GDP
growth 6%左右。
| 指标 | 2025年 |
| --- | --- |
| 发电量 | 8000亿千瓦时 |
`;
const blocks = readingBlocks(
	SOURCE,
	findBlocks(SOURCE, 0, SOURCE.length),
	markStretches(
		SOURCE,
		[{ at: SOURCE.indexOf('18万'), end: SOURCE.indexOf('以上'), span: '18万人' }],
		[]
	)
);
const shown = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const marks = (all: readonly ReadingBlock[]) =>
	all.flatMap((block) =>
		linedOf(block).flatMap(({ pieces }) =>
			pieces.filter(({ records }) => records).map(({ text, records }) => [text, records])
		)
	);

describe('each place of the shown text is a place of the source, and back', () => {
	const places = blocks
		.flatMap(linedOf)
		.flatMap((stretch) =>
			Array.from(shown(stretch.pieces), (letter, at) => ({ stretch, letter, at }))
		)
		.filter(({ letter }) => letter !== ' ');

	it('over lines, joined words and the cells of a table', () => {
		const found = places.map(({ stretch, at }) => SOURCE.charAt(sourcePlace(stretch, at) ?? -1));
		expect(found).toEqual(places.map(({ letter }) => letter));
		expect(found.join('')).toContain('发电量');
	});
	it('and back', () => {
		for (const { stretch, at } of places)
			expect(shownPlace(stretch, sourcePlace(stretch, at) ?? -1)).toBe(at);
	});
});

describe('a number that a reader adds is marked', () => {
	const place = (words: string) => ({
		at: SOURCE.indexOf(words),
		end: SOURCE.indexOf(words) + words.length
	});
	it.each([
		['in a line', '6%'],
		['at the start of a line', '770亿斤'],
		['in a cell', '8000亿千瓦时']
	])('%s', (_title, words) => {
		expect(marks(withMissed(blocks, [{ ...place(words), record: 7 }]))).toEqual(
			expect.arrayContaining([
				['18万人', [0]],
				[words, [7]]
			])
		);
	});
	it('nothing is marked without one', () => {
		expect(marks(withMissed(blocks, []))).toEqual([['18万人', [0]]]);
	});
	it('no word of the text is lost or doubled', () => {
		const all = withMissed(blocks, [{ ...place('6%'), record: 7 }]);
		expect(all.flatMap(linedOf).map(({ pieces }) => shown(pieces))).toEqual(
			blocks.flatMap(linedOf).map(({ pieces }) => shown(pieces))
		);
	});
	it('within another mark, both are marked', () => {
		const pieces = [{ text: '就业' }, { text: '18万人', records: [0] }, { text: '以上' }];
		expect(markedAt(pieces, 2, 5, 7)).toEqual([
			{ text: '就业' },
			{ text: '18万', records: [0, 7] },
			{ text: '人', records: [0] },
			{ text: '以上' }
		]);
	});
});

it.each([
	['the first', 2, '甲增长6%。'],
	['the middle', 9, '乙下降3%；'],
	['the last, that has no end', 13, '丙不变']
])('the sentence around a place: %s', (_title, at, sentence) => {
	expect(sentenceAround([{ text: '甲增长6%。乙下降' }, { text: '3%；丙不变' }], at, at + 1)).toBe(
		sentence
	);
});
