import { describe, expect, it } from 'vitest';
import { findBlocks } from './blocks';
import { outline } from './outline';
import { markStretches, readingBlocks } from './pieces';

const blocksOf = (text: string, from = 0, to = text.length) =>
	findBlocks(text, from, to).map(({ kind, depth, lines, headingEnd }) => ({
		kind: depth === null ? kind : `${kind} ${depth}`,
		text: lines.map(({ start, end }) => text.slice(start, end)).join('|'),
		...(headingEnd === null ? {} : { heading: text.slice(lines[0]?.start, headingEnd) })
	}));

describe('blocks of a text', () => {
	it.each([
		[
			'what stands above the text',
			'工作报告\n主席 某人\n各位代表：\n现在报告工作。',
			['front 工作报告', 'front 主席 某人', 'paragraph 各位代表：', 'paragraph 现在报告工作。']
		],
		[
			'chapters and sections by their depth',
			'一、回顾\n（一）经济\n增长5%。\n二、安排\n力争6%。',
			[
				'heading 0 一、回顾',
				'heading 1 （一）经济',
				'paragraph 增长5%。',
				'heading 0 二、安排',
				'paragraph 力争6%。'
			]
		],
		[
			'depth without the levels that a document leaves out',
			'第一节 经济\n1.投资\n增长5%。',
			['heading 0 第一节 经济', 'heading 1 1.投资', 'paragraph 增长5%。']
		],
		[
			'furniture of the page, apart',
			'下载\n打印\n我们完成了全年任务。\n- 3 -',
			['furniture 下载|打印', 'paragraph 我们完成了全年任务。', 'furniture - 3 -']
		],
		[
			'a printed list of contents, whose lines are no headings',
			'目录\n第一章 回顾………………1\n二、主要目标.......... (17)\n第一章 回顾\n增长5%。',
			[
				'front 目录',
				'furniture 第一章 回顾………………1|二、主要目标.......... (17)',
				'heading 0 第一章 回顾',
				'paragraph 增长5%。'
			]
		],
		[
			'a line broken in mid-sentence, joined',
			'围绕突破瓶颈制约、调整产业结构和加强民生建设抓好各项投资工作，\n完成投资6300亿元。',
			[
				'paragraph 围绕突破瓶颈制约、调整产业结构和加强民生建设抓好各项投资工作，|完成投资6300亿元。'
			]
		],
		[
			'the address line and the date of a notice',
			'各盟行政公署、市人民政府:现将方案印发给你们。\n2025-03-10',
			[
				'paragraph 各盟行政公署、市人民政府:',
				'paragraph 现将方案印发给你们。',
				'closing 2025-03-10'
			]
		],
		[
			'the date of release within a crawl',
			'请贯彻实施。2025年2月5日 (此件公开发布)2025年是收官之年。',
			[
				'paragraph 请贯彻实施。',
				'closing 2025年2月5日 (此件公开发布)',
				'paragraph 2025年是收官之年。'
			]
		],
		['an annex', '增长5%。\n附件\n', ['paragraph 增长5%。', 'heading 0 附件']],
		[
			'the headings of an annex, below its own',
			'一、目标\n增长5%。\n附件\n民生实事项目清单\n\n一、就业7件\n新增就业20万人。\n',
			[
				'heading 0 一、目标',
				'paragraph 增长5%。',
				'heading 0 附件',
				'front 民生实事项目清单',
				'heading 1 一、就业7件',
				'paragraph 新增就业20万人。'
			]
		]
	])('%s', (_, text, expected) => {
		expect(blocksOf(text).map((block) => `${block.kind} ${block.text}`)).toEqual(expected);
	});

	it('sets headings that a crawl has run together', () => {
		const text =
			'请落实。二、重点任务(一)提高带动力1.推动产业与就业互促。实施50项工程。(二)优化服务。完成10项。';
		expect(blocksOf(text)).toEqual([
			{ kind: 'paragraph', text: '请落实。' },
			{ kind: 'heading 0', text: '二、重点任务' },
			{ kind: 'heading 1', text: '(一)提高带动力' },
			{
				kind: 'paragraph 2',
				text: '1.推动产业与就业互促。实施50项工程。',
				heading: '1.推动产业与就业互促。'
			},
			{ kind: 'paragraph 1', text: '(二)优化服务。完成10项。', heading: '(二)优化服务。' }
		]);
	});

	it('marks the numbering alone where a heading has run into its text', () => {
		const sentence =
			'各地区各部门要认真落实会议精神，坚持把预防作为重中之重，强化事前发力，关口前移，重心下移到基层一线。';
		expect(blocksOf(`三、强化管理${sentence}`)[0]).toMatchObject({ heading: '三、' });
	});

	it('reads a part of a file only', () => {
		expect(blocksOf('前文。正文。后文。', 3, 6)).toEqual([{ kind: 'paragraph', text: '正文。' }]);
	});

	it.each([
		['nothing', ''],
		['blanks', ' \n\n　'],
		['no line breaks', '一'.repeat(5000)],
		['breaks only at odd places', '1\n.\n2\n（\n一\n）']
	])('loses no character: %s', (_, text) => {
		const kept = blocksOf(text)
			.map((block) => block.text.replaceAll('|', ''))
			.join('');
		expect(kept).toBe(text.replace(/\s/g, ''));
	});
});

describe('marks', () => {
	const text = '力争突破6000亿元，2025年和2030年均达90%。';
	const record = (span: string) => {
		const at = text.indexOf(span);
		return { at, end: at + span.length, span };
	};
	const show = (
		records: ReturnType<typeof record>[],
		dismissed: { at: number; end: number; reason: string }[]
	) =>
		readingBlocks(text, findBlocks(text, 0, text.length), markStretches(text, records, dismissed))
			.flatMap(({ pieces }) => pieces)
			.map(
				(piece) =>
					`${piece.text}${piece.records ? `(${piece.records.join()})` : ''}${piece.reason ? `(${piece.reason})` : ''}`
			);

	it.each([
		[
			'a record with its comparator',
			[record('突破6000亿元')],
			[],
			['力争', '突破6000亿元(0)', '，2025年和2030年均达90%。']
		],
		[
			'two records of one number',
			[record('90%'), record('90%')],
			[],
			['力争突破6000亿元，2025年和2030年均达', '90%(0,1)', '。']
		],
		[
			'a number that is none',
			[record('90%')],
			[{ at: 11, end: 15, reason: 'year' }],
			['力争突破6000亿元，', '2025(year)', '年和2030年均达', '90%(0)', '。']
		],
		[
			'an overlap goes to the first',
			[record('突破6000亿元'), record('亿元，2025年')],
			[],
			['力争', '突破6000亿元(0)', '，2025年(1)', '和2030年均达90%。']
		]
	])('%s', (_, records, dismissed, expected) => {
		expect(show(records, dismissed)).toEqual(expected);
	});

	it('refuses data of another text', () => {
		expect(() => markStretches(text, [{ at: 0, end: 3, span: '90%' }], [])).toThrow(
			'extract the text again'
		);
	});

	it('keeps a number whole that a line break cuts', () => {
		const broken = '全年完成固定资产投资和各项重点工程建设任务并确保实现6300\n亿元的目标。';
		const at = broken.indexOf('6300');
		const marks = markStretches(broken, [{ at, end: at + 7, span: '6300\n亿元' }], []);
		const pieces = readingBlocks(broken, findBlocks(broken, 0, broken.length), marks).flatMap(
			(block) => block.pieces
		);
		expect(pieces.find(({ records }) => records)?.text).toBe('6300亿元');
	});
});

it('counts records under their headings', () => {
	const text = '一、回顾\n增长5%。\n（一）经济\n增长6%。\n二、安排\n增长7%。';
	const records = ['5%', '6%', '7%'].map((span) => ({
		span,
		at: text.indexOf(span),
		end: text.indexOf(span) + 2
	}));
	const blocks = readingBlocks(
		text,
		findBlocks(text, 0, text.length),
		markStretches(text, records, [])
	);
	expect(outline(blocks).map(({ title, depth, records }) => [title, depth, records])).toEqual([
		['一、回顾', 0, 2],
		['（一）经济', 1, 1],
		['二、安排', 0, 1]
	]);
});

describe('a table of the text', () => {
	const TEXT =
		'主要目标如下。\n指标\t2020年\t2025年\n粮食产量（亿斤）\t733\t740\n森林覆盖率（%）\t22\t23\n加快建设。';

	it('stands as a table between its paragraphs', () => {
		expect(findBlocks(TEXT, 0, TEXT.length).map(({ kind }) => kind)).toEqual([
			'paragraph',
			'table',
			'paragraph'
		]);
	});

	it('has its cells in rows, with their marks', () => {
		const at = TEXT.indexOf('740');
		const marks = markStretches(TEXT, [{ at, end: at + 3, span: '740' }], []);
		const [table] = readingBlocks(TEXT, findBlocks(TEXT, 0, TEXT.length), marks).flatMap(
			(block) => block.table ?? []
		);
		expect(table?.heads.map((row) => row.length)).toEqual([3]);
		expect(table?.rows[0]?.map(({ pieces, role }) => [role, ...pieces])).toEqual([
			['name', { text: '粮食产量（亿斤）' }],
			['number', { text: '733' }],
			['number', { text: '740', records: [0] }]
		]);
	});
});
