import { describe, expect, it } from 'vitest';
import { pageAt, pageStarts } from '../../pages';
import { readCMapFile } from '../cmaps';
import { makePdf, ruled, type PdfPageContent } from '../fixtures';
import { asSeen } from './letters';
import { readPdf } from './pdf';

const read = async (...pages: PdfPageContent[]): Promise<string> =>
	(await readPdf(makePdf(pages), readCMapFile)).text;

/** Lines of text below one another from the upper margin on. */
const body = (...lines: (string | { indent: number; text: string })[]) =>
	lines.map((line, index) => ({
		x: 80 + (typeof line === 'string' ? 0 : 12 * line.indent),
		y: 700 - 24 * index,
		text: typeof line === 'string' ? line : line.text
	}));

const FULL = '全市加快推进交通基础设施建设努力改善群众出行条件今年要新建改建农村公路';

describe('lines become paragraphs', () => {
	it('a full line goes on in the next, an indented one begins anew', async () => {
		const text = await read({
			texts: body({ indent: 2, text: FULL.slice(2) }, '120公里，完成投资3亿元。', {
				indent: 2,
				text: '粮食产量达到300万吨。'
			})
		});
		expect(text).toBe(`${FULL.slice(2)}120公里，完成投资3亿元。\n粮食产量达到300万吨。\n`);
	});

	it('a paragraph goes on over the page, without running heads and page numbers', async () => {
		const furniture = (page: number) => [
			{ x: 200, y: 800, text: '某某市年度计划' },
			{ x: 290, y: 40, text: `— ${page} —` }
		];
		const pages = ['120公里。', '80公里。', '60公里。'].map((end, index) => ({
			texts: [...body(index === 0 ? '甲' : end, FULL), ...furniture(index + 1)]
		}));
		expect(await read(...pages)).toBe(`甲\n${FULL}\f80公里。\n${FULL}\f60公里。\n${FULL}\n`);
	});

	it('numbers that stand apart on a line do not run together', async () => {
		const texts = [
			{ x: 80, y: 700, text: '2020' },
			{ x: 110, y: 700, text: '2025' }
		];
		expect(await read({ texts: [...texts, ...body('', '', FULL)] })).toMatch(/^2020 2025\n/);
	});

	it('letters drawn twice are read once', async () => {
		const texts = [
			{ x: 80, y: 700, text: '新增就业10万人，比上年多2万人' },
			{ x: 80.3, y: 700, text: '新增就业10万人，比上年多2万人' }
		];
		expect(await read({ texts })).toBe('新增就业10万人，比上年多2万人\n');
	});

	it('raised and lowered digits stay apart from numbers', async () => {
		const texts = [
			{ x: 80, y: 700, text: '面积达到500m' },
			{ x: 146, y: 705, size: 6, text: '2' },
			{ x: 152, y: 700, text: '，细颗粒物PM' },
			{ x: 224, y: 697, size: 6, text: '2.5' },
			{ x: 236, y: 700, text: '浓度下降3%' }
		];
		expect(await read({ texts })).toBe('面积达到500m²，细颗粒物PM₂.₅浓度下降3%\n');
	});
});

const cellsAt = (columns: number[], y: number, cells: string[]) =>
	cells.flatMap((text, index) => (text ? [{ x: (columns[index] ?? 0) + 4, y, text }] : []));

describe('a ruled table', () => {
	const columns = [80, 260, 340, 420];

	it('has a line for each row and tabs between its cells; a broken cell is one', async () => {
		const lines = ruled(columns, [700, 670, 630]);
		const texts = [
			...cellsAt(columns, 680, ['指标', '2020年', '2025年']),
			...cellsAt(columns, 655, ['农村生活污水']),
			...cellsAt(columns, 645, ['', '15.5', '40以上']),
			...cellsAt(columns, 637, ['治理率（%）'])
		];
		expect(await read({ texts, lines })).toBe(
			'指标\t2020年\t2025年\n农村生活污水治理率（%）\t15.5\t40以上\n'
		);
	});

	it('has cells that span rows and columns in their first place', async () => {
		const lines = [
			...ruled([80, 420], [700, 670, 610]),
			...([
				[160, 700, 160, 610],
				[160, 640, 420, 640],
				[340, 700, 340, 610],
				[260, 670, 260, 610]
			] as const)
		];
		const texts = [
			...cellsAt([80, 160, 260, 340], 680, ['类别', '指标', '', '目标']),
			...cellsAt([80, 160, 260, 340], 650, ['生态', '', '', '']),
			...cellsAt([80, 160, 260, 340], 655, ['', '造林', '万亩', '30']),
			...cellsAt([80, 160, 260, 340], 620, ['', '种草', '万亩', '50'])
		];
		expect(await read({ texts, lines })).toBe(
			'类别\t指标\t\t目标\n生态\t造林\t万亩\t30\n\t种草\t万亩\t50\n'
		);
	});

	it('goes on on the next page without its head, and with the rest of a row that was cut', async () => {
		const head = cellsAt(columns, 680, ['指标', '2020年', '2025年']);
		const first = {
			lines: ruled(columns, [700, 670, 640]),
			texts: [...head, ...cellsAt(columns, 650, ['可再生能源装机', '30%', '36%'])]
		};
		const second = {
			lines: ruled(columns, [700, 670, 640, 610]),
			texts: [
				...head,
				...cellsAt(columns, 650, ['比重']),
				...cellsAt(columns, 620, ['风电利用率', '82%', '94%'])
			]
		};
		expect(await read(first, second)).toBe(
			'指标\t2020年\t2025年\n可再生能源装机比重\t30%\t36%\n\f风电利用率\t82%\t94%\n'
		);
	});

	it('without lines between its rows has these where all columns stand level', async () => {
		const texts = ['公路', '铁路', '桥梁'].flatMap((name, index) =>
			cellsAt(columns, 650 - 20 * index, [name, `${index + 1}0`, `${index + 2}5`])
		);
		const lines = ruled(columns, [700, 670, 600]);
		const head = cellsAt(columns, 680, ['指标', '2020年', '2025年']);
		expect(await read({ lines, texts: [...head, ...texts] })).toBe(
			'指标\t2020年\t2025年\n公路\t10\t25\n铁路\t20\t35\n桥梁\t30\t45\n'
		);
	});

	it('a frame around sentences is none', async () => {
		const lines = ruled([60, 560], [720, 500]);
		expect(await read({ lines, texts: body(FULL, '120公里。') })).toBe(`${FULL}120公里。\n`);
	});
});

it('a table that only gaps separate has tabs between its columns', async () => {
	const rows = [
		['指标', '2020年', '2025年'],
		['森林覆盖率', '22.1', '23.5'],
		['湿地面积', '30.4', '30.4']
	];
	const texts = rows.flatMap((row, index) => cellsAt([80, 240, 340], 690 - 20 * index, row));
	expect(await read({ texts })).toBe(rows.map((row) => `${row.join('\t')}\n`).join(''));
});

it.each([
	['radicals', '⽣产总值增⻓，新增农⼾', '生产总值增长，新增农户'],
	['compatibility forms', '\uf9b4', '領'],
	['other letters', '生产PM₂.₅㎡Ⅲ', '生产PM₂.₅㎡Ⅲ']
])('%s are read as what they look like', (_title, text, seen) => {
	expect(asSeen(text)).toBe(seen);
});

it.each([
	['before the first break', '一\f二\f三', 0, 1],
	['on the second page', '一\f二\f三', 2, 2],
	['on the last', '一\f二\f三', 4, 3],
	['of a text without pages', '一二', 1, null]
])('the page of a place %s', (_title, text, offset, page) => {
	expect(pageAt(pageStarts(text), offset)).toBe(page);
});
