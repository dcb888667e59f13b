import { describe, expect, it } from 'vitest';
import { findHeadings } from './outline';
import { findSentences } from './sentences';

const cut = (text: string) => findSentences(text, findHeadings(text));
const texts = (text: string) => cut(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
	it.each([
		['end with a full stop', '完成一项。推进两项。', ['完成一项。', '推进两项。']],
		['end with a mark of exclamation or question', '加油!好吗?好。', ['加油!', '好吗?', '好。']],
		['end with their paragraph', '总体要求\n推进两项。', ['总体要求\n', '推进两项。']],
		['keep a closing quotation mark', '称为“改革。”随后推进。', ['称为“改革。”', '随后推进。']],
		[
			'keep a closing bracket',
			'推进建设(含改造。)随后验收。',
			['推进建设(含改造。)', '随后验收。']
		],
		['do not end with a semicolon', '完成一项;推进两项。', ['完成一项;推进两项。']],
		['may lack an end', '完成一项', ['完成一项']],
		['of nothing are none', '', []]
	])('%s', (_title, text, expected) => {
		expect(texts(text)).toEqual(expected);
	});

	it('cover the text without gaps', () => {
		const text = '一、就业\n新增5万人。(二)稳岗。“好。”完成\n失业率5%';
		expect(texts(text).join('')).toBe(text);
	});
});

describe('the section of a sentence', () => {
	const TEXT =
		'一、扩大就业\n(一)稳定岗位。新增5万人。\n(二)培训工人。培训2万人。\n二、改善教育\n新建8所。';
	const sectionOf = (words: string) =>
		cut(TEXT).find(({ start, end }) => TEXT.slice(start, end).includes(words))?.section;

	it.each([
		['the first number', '新增5万人', ['扩大就业', '稳定岗位']],
		['a sibling replaces the one before', '培训2万人', ['扩大就业', '培训工人']],
		['a new chapter leaves those below', '新建8所', ['改善教育']]
	])('%s: %s', (_title, words, section) => {
		expect(sectionOf(words)).toEqual(section);
	});
});
