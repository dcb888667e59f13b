import { describe, expect, it } from 'vitest';
import { recordsOf } from '../fixtures';
import { at, PLAN, rows, said } from './table.fixtures';

describe('heads over several lines', () => {
	it.each<[string, string, string[]]>([
		[
			'in tabs: the second line tells apart what each year gives',
			rows(
				'指标名称\t计量单位\t2020年计划\t2020年完成\t\t2021年计划',
				'\t\t增长%\t绝对数\t增长%\t增长%',
				'固定资产投资\t亿元\t8左右\t4263.9\t10.9\t8',
				'社会消费品零售总额\t亿元\t7\t1145.2\t9.4\t7左右'
			),
			[
				'固定资产投资增长 8 % target growth 2020 2020',
				'固定资产投资 426390000000 元 actual level 2020 2020',
				'固定资产投资增长 10.9 % actual growth 2020 2020',
				'固定资产投资增长 8 % target growth 2021 2021',
				'社会消费品零售总额增长 7 % target growth 2020 2020',
				'社会消费品零售总额 114520000000 元 actual level 2020 2020',
				'社会消费品零售总额增长 9.4 % actual growth 2020 2020',
				'社会消费品零售总额增长 7 % target growth 2021 2021'
			]
		],
		[
			'in blanks: each year above the same columns',
			rows(
				'附表1  各市用水总量控制指标',
				'单位：亿立方米',
				at(0, '行政区', 10, '2020年', 30, '2025年'),
				at(10, '用水总量', 20, '地下水', 30, '用水总量', 40, '地下水'),
				at(0, '银川市', 10, '22.9', 20, '2.31', 30, '21.6', 40, '1.85'),
				at(0, '石嘴山市', 10, '10.4', 20, '1.62', 30, '9.8', 40, '1.30')
			),
			[
				'用水总量 2290000000 立方米 actual level 2020 2020',
				'地下水用水总量 231000000 立方米 actual level 2020 2020',
				'用水总量 2160000000 立方米 target level 2025 2025',
				'地下水用水总量 185000000 立方米 target level 2025 2025',
				'用水总量 1040000000 立方米 actual level 2020 2020',
				'地下水用水总量 162000000 立方米 actual level 2020 2020',
				'用水总量 980000000 立方米 target level 2025 2025',
				'地下水用水总量 130000000 立方米 target level 2025 2025'
			]
		],
		[
			'in blanks: a head whose upper half stands alone on the first line, shifted over 属性',
			rows(
				at(34, '2025 年'),
				at(0, '序号', 6, '指标名称', 26, '2020 年', 40, '属性'),
				at(34, '目标值'),
				at(6, '全社会研发经费支出占'),
				at(0, '1', 26, '4.1', 34, '4.5 左右', 44, '预期性'),
				at(6, '生产总值比例（%）'),
				at(0, '2', 6, '外资研发中心（家）', 26, '481', 34, '560', 44, '预期性'),
				at(0, '3', 6, '技术合同成交额（亿元）', 26, '470', 34, '600', 44, '预期性')
			),
			[
				'全社会研发经费支出占生产总值比例 4.1 % actual share 2020 2020',
				'全社会研发经费支出占生产总值比例 4.5 % target share 2025 2025',
				'外资研发中心 481 家 actual level 2020 2020',
				'外资研发中心 560 家 target level 2025 2025',
				'技术合同成交额 47000000000 元 actual level 2020 2020',
				'技术合同成交额 60000000000 元 target level 2025 2025'
			]
		],
		[
			'a goal without a year behind a past one is of the plan',
			rows(
				'指标\t2020年\t规划目标\t年均增长',
				'地区生产总值（亿元）\t2619\t4300\t10%左右',
				'城镇新增就业人数（万人）\t2.0\t[10]\t—'
			),
			[
				'地区生产总值 261900000000 元 actual level 2020 2020',
				'地区生产总值 430000000000 元 target level 2021 2025',
				'地区生产总值年均增长 10 % target growth 2021 2025',
				'城镇新增就业人数 20000 人 actual increase 2020 2020',
				'城镇新增就业人数 100000 人 target increase 2021 2025'
			]
		],
		[
			'a plan that was kept stands before its result',
			rows(
				'指标\t规划目标\t2020年完成',
				'地区生产总值（亿元）\t4300\t4619',
				'公路总里程（公里）\t5200\t5259'
			),
			[
				'地区生产总值 430000000000 元 target level 2016 2020',
				'地区生产总值 461900000000 元 actual level 2020 2020',
				'公路总里程 5200 公里 target level 2016 2020',
				'公路总里程 5259 公里 actual level 2020 2020'
			]
		]
	])('%s', (_title, text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	it.each<[string, string, string[]]>([
		[
			'a budget in percent of what was spent is of its own year',
			'2022年预算数为2021年执行数的%',
			['税收收入为2021年执行数的比例 106 % target share 2022 2022']
		],
		[
			'a result in percent of its budget is a result',
			'2021年执行数为预算数的%',
			['税收收入为预算数的比例 106 % actual share 2021 2021']
		],
		[
			'what is compared need not be said again',
			'为2021年执行数的%',
			['税收收入为2021年执行数的比例 106 % target share 2022 2022']
		]
	])('a ratio: %s', (_title, head, expected) => {
		const text = rows(
			'单位：万元',
			`项目\t2021年执行数\t2022年预算数\t${head}`,
			'一、税收收入\t1623511\t1721000\t106.0',
			'二、非税收入\t892410\t860000\t96.4'
		);
		const records = recordsOf(text, { kind: 'annual-plan', plan_start: 2022, plan_end: 2022 });
		expect(
			records
				.filter(({ value_low }) => value_low === 106)
				.map(({ indicator, value_low, unit, kind, measure, year_start, year_end }) =>
					[indicator, value_low, unit, kind, measure, year_start, year_end].join(' ')
				)
		).toEqual(expected);
	});
});

describe('a rate under a head of growth', () => {
	const texts = (cell: string) =>
		said(
			rows(
				'指标\t单位\t2021年计划增长%',
				`城镇登记失业率\t%\t${cell}`,
				'固定资产投资\t亿元\t12',
				'进出口总额\t亿元\t5'
			)
		)[0];
	it('stands at a ceiling', () => {
		expect(texts('4.5以内')).toBe('城镇登记失业率 4.5 % target share 2021 2021');
	});
	it('without one is left as it is printed', () => {
		expect(texts('0.5')).toBe('城镇登记失业率增长 0.5 % target growth 2021 2021');
	});
});

describe('what marks a sum over years', () => {
	const sums = (lines: readonly string[]): (string | null)[] =>
		recordsOf(rows(...lines), PLAN).map(({ value_low, year_start, year_end, per }) =>
			[value_low, year_start, year_end, per].join(' ')
		);
	const HEAD = '指标\t2020年\t2025年';
	it.each<[string, string[], string[]]>([
		[
			'round brackets, where a note says so',
			[HEAD, '能耗降低（%）\t(12)\t(12.5)', '绿色建筑占比（%）\t50\t100', '注：()内为五年累计值。'],
			['12 2016 2020 total', '12.5 2021 2025 total', '50 2020 2020 ', '100 2025 2025 ']
		],
		[
			'round brackets without a note are none',
			[HEAD, '能耗降低（%）\t(12)\t(12.5)', '绿色建筑占比（%）\t50\t100'],
			['12 2020 2020 ', '12.5 2025 2025 ', '50 2020 2020 ', '100 2025 2025 ']
		],
		[
			'a word behind the number, and a sign before the bracket',
			[HEAD, '造林面积（万亩）\t—\t2000（累计）', '新增就业（万人）\t1186\t>〔5500〕'],
			['20000000 2021 2025 total', '11860000 2020 2020 ', '55000000 2021 2025 total']
		]
	])('%s', (_title, lines, expected) => {
		expect(sums(lines)).toEqual(expected);
	});

	it('a sign before the bracket is the comparator', () => {
		const [record] = recordsOf(
			rows('指标\t累计', '新增就业（万人）\t>〔5500〕', '造林（万亩）\t[3]'),
			PLAN
		);
		expect([record?.comparator, record?.indicator]).toEqual(['ge', '累计新增就业']);
	});
});
