import { describe, expect, it } from 'vitest';
import { findHeadings } from './outline';

const titles = (text: string) => findHeadings(text).map(({ level, title }) => [level, title]);

describe('headings', () => {
	it.each<[string, string, [number, string][]]>([
		['a part', '第一篇发展基础\n正文。', [[1, '发展基础']]],
		['a chapter', '第二章重点任务\n正文。', [[1, '重点任务']]],
		['numbered in words', '三、加快工业转型\n正文。', [[2, '加快工业转型']]],
		['a section', '第三节水利\n正文。', [[3, '水利']]],
		['in brackets', '(四)稳定就业。实施行动。', [[4, '稳定就业']]],
		['numbered in digits', '5.教育质量。改善条件。', [[5, '教育质量']]],
		['digits in brackets', '(6)养老服务。改善条件。', [[6, '养老服务']]],
		['running on after a full stop', '正文。(二)乡村振兴。正文。', [[4, '乡村振兴']]],
		['a short line without a full stop', '正文。\n主要预期目标\n正文。', [[2, '主要预期目标']]],
		['a year after a number', '1.2025年发展目标\n正文。', [[5, '2025年发展目标']]],
		[
			'several levels in order',
			'一、就业工作\n(一)稳定岗位。正文。\n1.扩大招聘。正文。',
			[
				[2, '就业工作'],
				[4, '稳定岗位'],
				[5, '扩大招聘']
			]
		]
	])('%s', (_title, text, expected) => {
		expect(titles(text)).toEqual(expected);
	});

	it.each([
		['a decimal number', '增速为1.5个百分点。'],
		['a number in a sentence', '建设3、5号楼。'],
		['a long paragraph', `${'这是一个很长的段落没有标点'.repeat(4)}\n正文。`],
		['a line with a comma', '加快建设,促进发展\n正文。'],
		['nothing', '']
	])('are not: %s', (_title, text) => {
		expect(titles(text)).toEqual([]);
	});

	it('are cut where the title is a whole paragraph', () => {
		const [heading] = findHeadings(`一、${'加快建设'.repeat(30)}`);
		expect(heading?.title.length).toBeLessThanOrEqual(41);
	});
});
