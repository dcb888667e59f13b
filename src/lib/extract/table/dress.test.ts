import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../../model/record';
import { recordsOf } from '../fixtures';

const PLAN = { kind: 'five-year-plan', plan_start: 2021, plan_end: 2025 } as const;

describe('an amount and its share under one name', () => {
	it('are told apart by their units', () => {
		const table = [
			'指标\t单位\t2020年\t2025年',
			'用电量及占能源消费比重\t亿千瓦时\t1140\t1400',
			'用电量及占能源消费比重\t%\t26\t29'
		].join('\n');
		expect(recordsOf(table, PLAN).map(({ indicator }) => indicator)).toEqual([
			'用电量',
			'用电量',
			'用电量占能源消费比重',
			'用电量占能源消费比重'
		]);
	});
});

const HEADS = ['序号', '指标', '单位', '2020年', '2025年', '属性'];
const ROWS = [
	['1', '常住人口城镇化率', '%', '67.5', '70左右', '预期性'],
	['2', '粮食综合生产能力', '亿斤', '733', '≥740', '约束性'],
	['3', '新建高标准农田', '万亩', '——', '120', '约束性'],
	['4', '森林覆盖率', '%', '22.1', '23', '约束性'],
	['5', '规模以上工业企业', '家', '3200', '4100以上', '预期性'],
	['6', '15岁以上人群吸烟率', '%', '24.4', '＜23.3', '预期性'],
	['7', '新增供水能力', '亿立方米', '/', '〔3.5〕', '约束性']
];

const padded = (cells: readonly string[], fill: string, width: number): string =>
	cells
		.map((cell) => {
			return cell + fill.repeat(Math.max(2, width - cell.length));
		})
		.join('')
		.trimEnd();

/** The same table as people and programs print it. */
const DRESSES: Record<string, (heads: readonly string[], rows: readonly string[][]) => string> = {
	tabs: (heads, rows) => [heads, ...rows].map((row) => row.join('\t')).join('\n'),
	'tabs with blank lines and a page number': (heads, rows) =>
		[heads, ...rows].map((row) => row.join('\t')).join('\n\n— 12 —\n\n'),
	pipes: (heads, rows) => [heads, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
	'pipes without outer ones': (heads, rows) =>
		[heads, heads.map(() => '---'), ...rows].map((row) => row.join('|')).join('\n'),
	markdown: (heads, rows) =>
		[heads, heads.map(() => ':---:'), ...rows].map((row) => `|${row.join('|')}|`).join('\n'),
	boxes: (heads, rows) =>
		[heads, ...rows].map((row) => `│ ${row.join(' │ ')} │`).join('\n├──┼──┼──┼──┼──┤\n'),
	HTML: (heads, rows) =>
		`<table><tr>${heads.map((cell) => `<th>${cell}</th>`).join('')}</tr>\n${rows
			.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`)
			.join('\n')}</table>`,
	blanks: (heads, rows) => [heads, ...rows].map((row) => padded(row, ' ', 14)).join('\n'),
	'full-width blanks': (heads, rows) =>
		[heads, ...rows].map((row) => padded(row, '　', 12)).join('\n'),
	'single blanks': (heads, rows) => [heads, ...rows].map((row) => row.join(' ')).join('\n'),
	'one cell a line': (heads, rows) => [heads, ...rows].flat().join('\n'),
	'one cell a line with blank lines': (heads, rows) => [heads, ...rows].flat().join('\n\n'),
	'single blanks, letters of heads apart': (heads, rows) =>
		[heads.map((head) => (head.length === 2 ? [...head].join(' ') : head)), ...rows]
			.map((row) => row.join(' '))
			.join('\n'),
	'blanks with the upper half of a head on a line of its own': ([...heads], rows) =>
		[
			' '.repeat(3 * 14) + '2020年',
			...[heads.with(3, '现状'), ...rows].map((row) => padded(row, ' ', 14))
		].join('\n'),
	'blanks with names wrapped around the numbers of rows': (heads, rows) =>
		[
			padded(heads, ' ', 14),
			...rows.flatMap(([number = '', name = '', ...rest]) => {
				const middle = Math.ceil(name.length / 2);
				return name.length < 10
					? [padded([number, name, ...rest], ' ', 14)]
					: [
							padded(['', name.slice(0, middle)], ' ', 14),
							padded([number, '', ...rest], ' ', 14),
							padded(['', name.slice(middle)], ' ', 14)
						];
			})
		].join('\n'),
	'blanks over two pages': (heads, rows) =>
		[
			...[heads, ...rows.slice(0, 3)].map((row) => padded(row, ' ', 14)),
			'                    — 12 —\n\n                    （续表）',
			...[heads, ...rows.slice(3)].map((row) => padded(row, ' ', 14))
		].join('\n'),
	'blanks with a row number between the lines of its name': (heads, rows) =>
		[
			padded(heads, ' ', 14),
			...rows.flatMap(([number = '', name = '', ...rest]) => [
				padded(['', name.slice(0, 4)], ' ', 14),
				padded([number, '', ...rest], ' ', 14),
				padded(['', name.slice(4)], ' ', 14)
			])
		].join('\n'),
	'a caption of one word above the heads': (heads, rows) =>
		['主要指标', ...[heads, ...rows].map((row) => padded(row, ' ', 14))].join('\n'),
	'heads again on the next page': (heads, rows) =>
		[heads, ...rows.slice(0, 2), heads, ...rows.slice(2)].map((row) => row.join('\t')).join('\n')
};

const said = (records: readonly ExtractedRecord[]) =>
	records.map(
		({ indicator, value_low, unit, comparator, kind, measure, year_start, year_end, force }) =>
			[indicator, value_low, unit, comparator, kind, measure, year_start, year_end, force].join(' ')
	);

const EXPECTED = [
	'常住人口城镇化率 67.5 % eq actual share 2020 2020 ',
	'常住人口城镇化率 70 % approx target share 2025 2025 soft',
	'粮食综合生产能力 73300000000 斤 eq actual level 2020 2020 ',
	'粮食综合生产能力 74000000000 斤 ge target level 2025 2025 hard',
	'新建高标准农田 1200000 亩 eq target increase 2025 2025 hard',
	'森林覆盖率 22.1 % eq actual share 2020 2020 ',
	'森林覆盖率 23 % eq target share 2025 2025 hard',
	'规模以上工业企业 3200 家 eq actual level 2020 2020 ',
	'规模以上工业企业 4100 家 ge target level 2025 2025 soft',
	'15岁以上人群吸烟率 24.4 % eq actual share 2020 2020 ',
	'15岁以上人群吸烟率 23.3 % le target share 2025 2025 soft',
	'新增供水能力 350000000 立方米 eq target increase 2021 2025 hard'
];

describe('a table gives the same records in every dress', () => {
	it.each(Object.keys(DRESSES))('%s', (name) => {
		const table = DRESSES[name]?.(HEADS, ROWS) ?? '';
		const text = `二、主要目标\n表1 主要指标\n${table}\n三、重点任务\n加快建设。`;
		expect(said(recordsOf(text, PLAN))).toEqual(EXPECTED);
	});

	it.each(Object.keys(DRESSES))('and each number at its place: %s', (name) => {
		const text = `表1 主要指标\n${DRESSES[name]?.(HEADS, ROWS) ?? ''}\n`;
		for (const { at, end, span } of recordsOf(text, PLAN)) {
			expect(text.slice(end - span.length, end)).toBe(span);
			expect(text.slice(at)).toMatch(/^\d/);
		}
	});

	it('with the unit in brackets behind the name, in the head, or above the table', () => {
		const rows = (unit: string) => `粮食产量${unit}\t733\t740\n甜菜产量${unit}\t12\t15`;
		const heads = '指标\t2020年\t2025年\n';
		const texts = [
			`${heads}${rows('（万吨）')}`,
			`指标\t2020年（万吨）\t2025年（万吨）\n${rows('')}`,
			`表1 主要指标\n单位：万吨\n${heads}${rows('')}`
		];
		const [first, ...others] = texts.map((text) => said(recordsOf(text, PLAN)));
		expect(first?.[1]).toBe('粮食产量 7400000 吨 eq target level 2025 2025 ');
		for (const other of others) expect(other).toEqual(first);
	});
});

describe('what stands around a row is part of its name', () => {
	const namesOf = (lines: readonly string[], gap = '\n') => [
		...new Set(
			recordsOf(`二、目标\n${lines.join(gap)}\n三、任务\n加快建设。`, PLAN).map(
				({ indicator, value_low }) => `${indicator} ${value_low}`
			)
		)
	];
	it.each([
		[
			'the row above in the same unit, for what needs another',
			[
				'指标\t单位\t2025年',
				'户均年停电时间\t小时\t15',
				'农牧区\t小时\t20',
				'电力装机\t万千瓦\t90',
				'水电\t万千瓦\t50',
				'外送通道\t万千瓦\t80',
				'年末总人口\t万人\t320',
				'城镇新增就业\t万人\t3',
				'粮食产量\t万吨\t8',
				'肉类\t万吨\t2'
			],
			[
				'户均年停电时间 15',
				'农牧区户均年停电时间 20',
				'电力装机 900000',
				'水电电力装机 500000',
				'外送通道 800000',
				'年末总人口 3200000',
				'城镇新增就业 30000',
				'粮食产量 80000',
				'肉类 20000'
			]
		],
		[
			'the row above, for one that only says how it grows',
			['指标\t单位\t2025年', '地区生产总值\t亿元\t702.5', '增长\t%\t6.8', '粮食产量\t万吨\t8'],
			['地区生产总值 70250000000', '地区生产总值增长 6.8', '粮食产量 80000']
		],
		[
			'the group, for a name that measures without saying what',
			[
				'类别\t指标\t2025年',
				'高中阶段教育\t毛入学率（%）\t92',
				'\t教师学历合格率（%）\t99',
				'质量效益\t覆盖率（%）\t60'
			],
			['高中阶段教育毛入学率 92', '教师学历合格率 99', '覆盖率 60']
		],
		[
			'what the caption counts, for a head that is a deed; not for one that names a thing, nor of two',
			[
				'附件1 2025年高标准农田建设任务分解表',
				'县市区\t新建任务（万亩）\t高效节水灌溉任务（万亩）',
				'荆州区\t6\t3',
				'附件2 2025年老旧小区改造和保障性租赁住房任务分解表',
				'市州\t老旧小区改造（个）\t保障性租赁住房（套）',
				'长沙市\t48\t500'
			],
			['新建高标准农田 60000', '高效节水灌溉 30000', '老旧小区改造 48', '保障性租赁住房 500']
		],
		[
			'a remark in the brackets of the unit',
			['指标\t2025年', '水质优良率（五年均值，%）\t43.4', '森林覆盖率（%）\t23'],
			['水质优良率(五年均值) 43.4', '森林覆盖率 23']
		],
		[
			'no word of when: 截至9月底',
			['项目\t年度目标任务\t截至9月底完成情况', '新建泊位\t120个\t105个', '新建公厕\t20座\t7座'],
			['新建泊位 120', '新建泊位 105', '新建公厕 20', '新建公厕 7']
		],
		[
			'the row above, for 其中 and for further parts in its unit',
			[
				'指标\t2025年',
				'发电装机（万千瓦）\t90',
				'其中：风电（万千瓦）\t50',
				'光伏（万千瓦）\t40',
				'森林覆盖率（%）\t23'
			],
			['发电装机 900000', '风电发电装机 500000', '光伏发电装机 400000', '森林覆盖率 23']
		],
		[
			'the row whose number its own goes on from, for a part that says nothing alone',
			[
				'序号\t指标\t单位\t2025年',
				'一\t新能源装机\t\t',
				'1.1\t风电\t万千瓦\t50',
				'1.1.1\t本地\t万千瓦\t30',
				'1.2\t光伏\t万千瓦\t40'
			],
			['风电新能源装机 500000', '风电本地新能源装机 300000', '光伏新能源装机 400000']
		],
		[
			'what the caption of a table in one unit measures',
			['表1 某市新能源装机统计情况', '单位：万千瓦', '品种\t2025年', '风电\t50', '光伏\t40'],
			['风电装机 500000', '光伏装机 400000']
		],
		[
			'not the caption, where the unit is that of the row',
			['表1 某市新能源装机统计情况', '品种\t2025年', '风电（万千瓦）\t50', '光伏（万千瓦）\t40'],
			['风电 500000', '光伏 400000']
		]
	])('%s', (_, lines, expected) => {
		expect(namesOf(lines)).toEqual(expected);
	});

	it('years that head columns below a title need no head of the names', () => {
		const cells = [
			'2020 年',
			'2025 年',
			'粮食产量（万吨）',
			'12',
			'15',
			'甜菜产量（万吨）',
			'7',
			'9'
		];
		const names = ['粮食产量 120000', '粮食产量 150000', '甜菜产量 70000', '甜菜产量 90000'];
		expect(namesOf(['专栏 1 主要指标', ...cells], '\n\n')).toEqual(names);
		expect(namesOf(['下面列出各年。', ...cells], '\n\n')).toEqual([]);
	});

	it('a sum in brackets is of the years up to its head; work that is cumulated stands at its year', () => {
		const rows = [
			'指标\t2019年\t2025年',
			'能耗强度降低（%）\t[15]\t[14]',
			'累计改造面积（万平方米）\t7\t9'
		];
		expect(
			recordsOf(rows.join('\n'), PLAN).map(({ year_start, year_end }) => [year_start, year_end])
		).toEqual([
			[2016, 2019],
			[2021, 2025],
			[2019, 2019],
			[2025, 2025]
		]);
	});

	it('a unit may stand below the word that announces it', () => {
		const rows = ['品种   2020 年   2025 年', '粮食   12   15', '甜菜   7   9'];
		expect(namesOf(['表1 产量', '单位：', '   万吨', ...rows])[1]).toBe('粮食产量 150000');
	});

	it('rows before the first that has slipped are read, those from there on are not', () => {
		const row = (...cells: string[]) => cells.join('\n\n');
		const lines = [
			row('序号', '指标', '单位', '2020年', '2025年', '属性'),
			row('1', '粮食产量', '万吨', '12', '15', '预期性'),
			row('2', '甜菜产量', '万吨', '7', '9', '预期性'),
			row('棉花产量', '万吨', '3', '4', '预期性'),
			row('万吨', '5', '6', '预期性'),
			row('肉类产量', '万吨', '8', '9', '预期性'),
			row('3', '4', '5')
		];
		expect(namesOf(lines, '\n\n')).toEqual([
			'粮食产量 120000',
			'粮食产量 150000',
			'甜菜产量 70000',
			'甜菜产量 90000'
		]);
	});

	it('one cell a line: a group and a name, where all names end with their units', () => {
		const cells = ['指标分类', '指标名称', '2025年目标值']
			.concat(
				'粮食等重要农产品供给',
				'粮食综合生产能力（亿斤）',
				'1600',
				'肉类总产量（万吨）',
				'300'
			)
			.concat('农业质量效益', '高标准农田面积（万亩）', '＞10850');
		expect(namesOf(cells)).toEqual([
			'粮食综合生产能力 160000000000',
			'肉类总产量 3000000',
			'高标准农田面积 108500000'
		]);
	});

	it('one cell a line: a name that a line has cut is no group', () => {
		const cells = ['领域', '指标', '2025年'].concat(
			'粮食',
			'粮食产量（亿斤）',
			'1600',
			'规模以上工业单位增加值能耗降',
			'低（%）',
			'14'
		);
		expect(namesOf(cells)).toEqual(['粮食产量 160000000000', '规模以上工业单位增加值能耗降低 14']);
	});

	it('one cell a line: numbered rows with a single number each', () => {
		const cells = ['序号', '指标', '2025年目标值']
			.concat('1', '养老服务床位总量', '达到32万张', '2', '护理型床位占比', '≥60%')
			.concat('3', '相关专业招生规模', '明显增长', '4', '3.公路总里程', '7000公里');
		expect(namesOf(cells)).toEqual([
			'养老服务床位总量 320000',
			'护理型床位占比 60',
			'公路总里程 7000'
		]);
	});
});
