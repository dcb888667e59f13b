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
			'in blanks: words, and what stands in brackets below, as many on each line',
			rows(
				at(36, '2020 年', 48, '2025 年', 60, '年均增长'),
				at(0, '序号', 14, '指     标', 76, '备注'),
				at(35, '（实际）', 47, '（预期）', 59, '（%）'),
				at(1, '1', 7, '社会物流总额（亿元）', 36, '24500', 48, '36000', 60, '8.0'),
				at(1, '2', 7, '机场货邮吞吐量（万吨）', 36, '64', 48, '100', 60, '9.3', 76, '降1个百分点')
			),
			[
				'社会物流总额 2450000000000 元 actual level 2020 2020',
				'社会物流总额 3600000000000 元 target level 2025 2025',
				'社会物流总额年均增长 8 % target growth 2021 2025',
				'机场货邮吞吐量 640000 吨 actual level 2020 2020',
				'机场货邮吞吐量 1000000 吨 target level 2025 2025',
				'机场货邮吞吐量年均增长 9.3 % target growth 2021 2025'
			]
		],
		[
			'指标类型 before the names is a group',
			rows(
				at(0, '指标类型', 8, '主要指标', 24, '单位', 32, '2020年', 42, '2025年', 52, '指标属性'),
				at(0, '供应保障', 8, '煤炭产量', 24, '亿吨', 32, '10.63', 42, '10左右', 52, '预期性'),
				at(8, '煤层气产量', 24, '亿立方米', 32, '81.46', 42, '200', 52, '预期性')
			),
			[
				'煤炭产量 1063000000 吨 actual level 2020 2020',
				'煤炭产量 1000000000 吨 target level 2025 2025',
				'煤层气产量 8146000000 立方米 actual level 2020 2020',
				'煤层气产量 20000000000 立方米 target level 2025 2025'
			]
		],
		[
			'指标类型 behind the numbers is an attribute, one cell a line',
			rows(
				'指标\n2020年\n2025年\n指标类型',
				'湿地保护率（%）\n73\n80\n预期性\n森林覆盖率（%）\n36\n38\n约束性'
			),
			[
				'湿地保护率 73 % actual share 2020 2020',
				'湿地保护率 80 % target share 2025 2025',
				'森林覆盖率 36 % actual share 2020 2020',
				'森林覆盖率 38 % target share 2025 2025'
			]
		],
		[
			'the same head again behind the next year is of that year',
			rows(
				'指标\t2020年\t占比\t2025年\t占比',
				'海洋渔业（亿元）\t820\t23.4\t1000\t20',
				'船舶工业（亿元）\t560\t16\t900\t18'
			),
			[
				'海洋渔业 82000000000 元 actual level 2020 2020',
				'海洋渔业占比 23.4 % actual share 2020 2020',
				'海洋渔业 100000000000 元 target level 2025 2025',
				'海洋渔业占比 20 % target share 2025 2025',
				'船舶工业 56000000000 元 actual level 2020 2020',
				'船舶工业占比 16 % actual share 2020 2020',
				'船舶工业 90000000000 元 target level 2025 2025',
				'船舶工业占比 18 % target share 2025 2025'
			]
		],
		[
			'one cell a line: places, and words of any kind',
			rows(
				'附表 2025年造林绿化任务安排表\n单位：万亩',
				'设区市\n任务合计\n人工造林\n封山育林',
				'南宁市\n13.2\n5.2\n8.0\n柳州市\n10.6\n4.1\n6.5',
				'二、要求'
			),
			[
				'造林绿化 132000 亩 target increase 2025 2025',
				'人工造林 52000 亩 target increase 2025 2025',
				'封山育林 80000 亩 target increase 2025 2025',
				'造林绿化 106000 亩 target increase 2025 2025',
				'人工造林 41000 亩 target increase 2025 2025',
				'封山育林 65000 亩 target increase 2025 2025'
			]
		],
		[
			'one cell a line: words that the numbers do not bear out are no heads',
			rows('设区市', '人工造林', '封山育林', '南宁市', '5.2', '柳州市', '4.1', '6.5', '二、要求'),
			[]
		],
		[
			'a list of years behind a name with its unit',
			rows(
				'1.老旧小区改造数量（个）：2020年 85，2025年 累计500；',
				'2.城市燃气普及率（%）：2020年 98.2，2025年 99。'
			),
			[
				'老旧小区改造数量 85 个 actual increase 2020 2020',
				'累计老旧小区改造数量 500 个 target increase 2021 2025',
				'城市燃气普及率 98.2 % actual share 2020 2020',
				'城市燃气普及率 99 % target share 2025 2025'
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
