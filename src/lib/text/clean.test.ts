import { describe, expect, it } from 'vitest';
import { cleanText } from './clean';
import { fold } from './fold';

const cleaned = (source: string) => cleanText(source, 0, source.length).text;

describe('a clean text', () => {
	it.each([
		['keeps a plain paragraph', '新增就业5万人。', '新增就业5万人。'],
		[
			'folds digits, signs and punctuation to one width',
			'增长６．５％，投资（含税）',
			'增长6.5%,投资(含税)'
		],
		['folds every dash', '30—50个、2–3家、5～6项', '30-50个、2-3家、5-6项'],
		['drops blanks between characters', '新 增 就业　5 万人', '新增就业5万人'],
		['drops zero-width marks', '新增\u200b就业\ufeff5万人', '新增就业5万人'],
		['drops soft hyphens and marks that turn the direction', '新增\u00ad就\u202e业', '新增就业'],
		['drops controls and what is no character', '新增\0就\u0007业\ufffe5\ufffd万', '新增就业5万'],
		['drops half a character', '新增\ud842就业\udfb7', '新增就业'],
		['keeps a character of two units', '𠮷字头', '𠮷字头'],
		['keeps two columns of digits apart', '就业人数 5  12', '就业人数5 12'],
		['marks a blank that may group digits', '产值 26 000 亿元', '产值26\u2009000亿元'],
		['joins what is spread over a line', '新 增 就 业 2 1 . 5 万 人', '新增就业21.5万人'],
		['reads traditional characters as simplified', '萬億產業', '万亿产业'],
		['ends a paragraph where the sentence ends', '一项。\n二项。', '一项。\n二项。'],
		['drops blank lines', '一项。\n\n\n二项。', '一项。\n二项。'],
		['takes Windows line ends', '一项。\r\n二项。', '一项。\n二项。'],
		[
			'joins a line that ends with a comma',
			'新增就业5万人，\n失业率5%。',
			'新增就业5万人,失业率5%。'
		],
		['joins a line that ends behind a decimal point', '达到70.\n5%。', '达到70.5%。'],
		[
			'joins a number that stands alone in its sentence',
			'人数达到\n21\n万人。',
			'人数达到21万人。'
		],
		['keeps the title of an annex apart from its number', '附件2\n名录', '附件2\n名录'],
		['drops the marks of bold text and headings', '## 目标\n新增**5万人**。', '目标\n新增5万人。'],
		['drops tags', '新增<strong>5</strong>万人。', '新增5万人。'],
		['ends a paragraph where a block of tags ends', '<p>新增5万人</p><p>造林', '新增5万人\n造林'],
		['drops the names of blanks', '新增5&nbsp;万人。', '新增5万人。'],
		['keeps a comparison', '失业率<5%。', '失业率《5%。'],
		['reads a printer’s decimal point', '增长6\u{1001b0}5%。', '增长6.5%。'],
		['joins a line that ends inside a number', '新增就业1\n2万人。', '新增就业12万人。'],
		[
			'joins over a blank line where a sentence is open',
			'新增就业5万人，\n\n失业率5%。',
			'新增就业5万人,失业率5%。'
		],
		['keeps two cells of a broken table apart', '装机\n1238\n\n21.2%', '装机\n1238\n21.2%'],
		['joins inside the title of a document', '落实《十四五规划\n纲要》', '落实《十四五规划纲要》'],
		['keeps a short heading on its line', '主要任务\n新增就业5万人。', '主要任务\n新增就业5万人。'],
		[
			'begins a line with an item’s number',
			'任务如下，\n（一）新增就业',
			'任务如下,\n(一)新增就业'
		],
		['of nothing is empty', '', ''],
		['of blanks is empty', ' \n　\n', '']
	])('%s', (_title, source, expected) => {
		expect(cleaned(source)).toBe(expected);
	});
});

describe('a page with a margin', () => {
	const full = '全面推进能源绿色低碳转型和高质量发展提升能源安全保障';
	const page = `${`${full}\n`.repeat(12)}${full}。\n`;

	it.each([
		['a line is full', '全社会研发投入强度和战略性新兴产业增加值占比分别达\n到五成'],
		['a number found no room', '能源效率稳步提升。规模以上工业单位增加值能耗降低\n13.5%'],
		['a page ends in between', '全社会研发投入强度和战略性新兴产业增加值占比重分别达\n\n\n到五成']
	])('goes on where %s', (_title, lines) => {
		expect(
			cleaned(page + lines)
				.split('\n')
				.at(-1)
		).toBe(lines.replaceAll('\n', ''));
	});

	it.each([
		['a short line ends', '能源效率稳步提升\n单位增加值能耗降低'],
		['the next is indented', `${full}\n　　单位增加值能耗降低`]
	])('ends where %s', (_title, lines) => {
		expect(cleaned(page + lines).split('\n')).toHaveLength(3);
	});
});

describe('page furniture', () => {
	it.each([
		['a page number', '12'],
		['a page number between dashes', '— 12 —'],
		['a page of pages', '第 3 页 共 20 页'],
		['a page of pages with a slash', '3/20'],
		['a print button', '打印'],
		['a share button', '分享到微信'],
		['the size of the type', '【字体：大'],
		['the source', '来源：政府办公厅'],
		['the time of printing', '2026/3/23 21:07 政府工作报告_某政府网'],
		['the address that was printed', 'https://www.example.gov.cn/202503/content_7015.html 1/15'],
		['the time of publication', '发布时间：2025-02-11 10:30'],
		['the number of visits', '浏览次数：4521'],
		['the editor', '责任编辑：某某'],
		['the next article', '下一篇：关于印发2026年计划的通知'],
		['a code to scan', '扫一扫在手机打开当前页'],
		['a line of contents', '第一章 成就与形势………………12'],
		['a line of contents, its page in brackets', '一、过去五年的主要成效……（6）'],
		['a line of contents with dots', '前 言................ 2']
	])('is left out: %s (%s)', (_title, line) => {
		expect(cleaned(`第一段到此为止。\n${line}\n第二段从此开始。`)).toBe(
			'第一段到此为止。\n第二段从此开始。'
		);
	});

	it.each([
		[
			'in the middle of a long line',
			`${'继续抓好重点群体就业帮扶工作'.repeat(3)}新增就业\n— 12 —\n5万人以上。`
		],
		['in the middle of a number', '新增就业1\n12\n5万人。'],
		['between clauses', '新增就业，\n\n- 3 -\n\n失业率'],
		[
			'with blank lines around it',
			`${'继续抓好重点群体就业帮扶工作'.repeat(3)}\n\n— 12 —\n\n新增就业5万人以上。`
		]
	])('does not break what runs over it: %s', (_title, source) => {
		expect(cleaned(source)).not.toContain('\n');
	});

	it.each([
		['a number in a sentence', '新增就业12万人'],
		['a long line that names a source', `来源：${'多渠道筹集资金'.repeat(10)}`],
		['a heading that begins like a button', '打印产业园建设'],
		['a sentence on sharing', '分享改革红利，'],
		['dots before an amount', '新增就业……12万人'],
		['a year', '2025']
	])('is not: %s', (_title, line) => {
		expect(cleaned(`第一段。\n${line}`)).toContain(
			line.slice(0, 4).replace('：', ':').replace('，', ',')
		);
	});
});

describe('a line that layout has broken', () => {
	it.each([
		[
			'in a numbered paragraph',
			`（二）改善民生。${'继续抓好重点群体就业帮扶工作'.repeat(3)}\n新增就业5万人以上。`
		],
		[
			'and whose last letters took a line of their own',
			`${'继续抓好重点群体就业帮扶，'.repeat(3)}新增\n就业\n5万人以上，${'继续抓好重点群体就业帮扶工作'.repeat(2)}。`
		]
	])('is joined: %s', (_title, source) => {
		expect(cleaned(source)).not.toContain('\n');
	});

	it.each([
		[
			'a numbered heading',
			`（二）${'继续抓好重点群体就业帮扶工作'.repeat(3)}\n新增就业5万人以上。`
		],
		['a paragraph that ends', `${'继续抓好重点群体就业帮扶工作'.repeat(3)}。\n新增就业5万人以上。`],
		['a blank line', `${'继续抓好重点群体就业帮扶工作'.repeat(3)}\n\n新增就业5万人以上。`],
		[
			'a short line of its own',
			`新增5万人以上\n就业\n${'继续抓好重点群体就业帮扶工作'.repeat(3)}。`
		]
	])('is not: %s', (_title, source) => {
		expect(cleaned(source)).toContain('\n');
	});
});

describe('offsets', () => {
	it.each([
		['blanks', '新 增　就业 5 万人。'],
		['furniture', '新增就业，\n— 3 —\n失业率５％。\n第 3 页\n完成。'],
		['full width', '增长６．５％。']
	])('name the place in the source of every character left: %s', (_title, source) => {
		const { text, offset } = cleanText(source, 0, source.length);
		const printed = [...offset].map((at) => source.charAt(at)).join('');
		expect(offset).toHaveLength(text.length);
		expect(fold(printed)).toBe(text);
		expect([...offset]).toEqual([...offset].toSorted((a, b) => a - b));
	});

	it('refer to the file where a document is a part of it', () => {
		const source = '别的文件。新增就业5万人。又一文件。';
		const { text, offset } = cleanText(source, 5, 13);
		expect(text).toBe('新增就业5万人。');
		expect(offset[0]).toBe(5);
	});
});
