import { describe, expect, it } from 'vitest';
import { differingWords, type Stretch } from './difference';

/** The words that differ in brackets. */
const marked = (stretches: readonly Stretch[]): string =>
	stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('the words in which two sentences differ', () => {
	it.each([
		[
			'a number and its bound',
			'粮食产量780亿斤左右',
			'粮食产量800亿斤以上',
			'粮食产量[780]亿斤[左右]',
			'粮食产量[800]亿斤[以上]'
		],
		['words that one has alone', '确保新建公路', '新建公路', '[确保]新建公路', '新建公路'],
		['not the width of a sign', '增长6％左右', '增长5%左右', '增长[6]％左右', '增长[5]%左右'],
		['nothing', '新建公路', '新建公路', '新建公路', '新建公路'],
		['everything', '新建公路', '改造小区', '[新建公路]', '[改造小区]'],
		['one side empty', '', '新建', '', '[新建]']
	])('%s', (_title, before, after, first, second) => {
		expect(differingWords(before, after).map(marked)).toEqual([first, second]);
	});

	it('each side is the whole of its text', () => {
		const [before, after] = ['力争网络零售额突破600亿元。', '网络零售额700亿元<b>'];
		const [first, second] = differingWords(before, after);
		expect(first.map(({ text }) => text).join('')).toBe(before);
		expect(second.map(({ text }) => text).join('')).toBe(after);
	});
});
