import { describe, expect, it } from 'vitest';
import { recordsOf } from '../fixtures';

const PLAN = { kind: 'five-year-plan', plan_start: 2021, plan_end: 2025 } as const;

const rows = (...lines: string[]): string => lines.join('\n');
const said = (text: string): string[] =>
	recordsOf(text, PLAN).map(({ indicator, value_low, unit, kind, measure, year_start, year_end }) =>
		[indicator, value_low, unit, kind, measure, year_start, year_end].join(' ')
	);

describe('what a cell’s numbers are of, by how the table is laid out', () => {
	it.each<[string, string, string[]]>([
		[
			'a column without a head that counts the rows gives no numbers',
			rows(
				'指标\t\t\t2020年\t2025年\t属性',
				'生态环境\t1\t森林覆盖率（%）\t36\t38\t约束性',
				'\t2\t湿地保护率（%）\t73\t80\t约束性',
				'\t3\t水土保持率（%）\t70\t77\t预期性'
			),
			[
				'森林覆盖率 36 % actual share 2020 2020',
				'森林覆盖率 38 % target share 2025 2025',
				'湿地保护率 73 % actual share 2020 2020',
				'湿地保护率 80 % target share 2025 2025',
				'水土保持率 70 % actual share 2020 2020',
				'水土保持率 77 % target share 2025 2025'
			]
		],
		[
			'numbers without a head beside columns that have one are dismissed',
			rows(
				'指标\t2020年\t\t2025年',
				'粮食产量（亿斤）\t733\t735\t740',
				'油料产量（亿斤）\t7\t8\t9'
			),
			[
				'粮食产量 73300000000 斤 actual level 2020 2020',
				'粮食产量 74000000000 斤 target level 2025 2025',
				'油料产量 700000000 斤 actual level 2020 2020',
				'油料产量 900000000 斤 target level 2025 2025'
			]
		],
		[
			'a head over several columns is of each of them',
			rows(
				'能源品种\t2020年\t\t2025年\t',
				'\t实物量\t比重（%）\t实物量\t比重（%）',
				'煤炭消费量（万吨）\t182.8\t1.8\t100\t0.9',
				'油品消费量（万吨）\t1752\t34.6\t1700\t30.6'
			),
			[
				'煤炭消费量 1828000 吨 actual level 2020 2020',
				'煤炭消费量比重 1.8 % actual share 2020 2020',
				'煤炭消费量 1000000 吨 target level 2025 2025',
				'煤炭消费量比重 0.9 % target share 2025 2025',
				'油品消费量 17520000 吨 actual level 2020 2020',
				'油品消费量比重 34.6 % actual share 2020 2020',
				'油品消费量 17000000 吨 target level 2025 2025',
				'油品消费量比重 30.6 % target share 2025 2025'
			]
		],
		[
			'years may be the rows',
			rows(
				'年份\t二氧化硫（吨）\t细颗粒物（PM2.5）（吨）',
				'2015年\t10403\t14397',
				'2025年\t1169\t118',
				'“十三五”累计下降（%）\t82.1\t88'
			),
			[
				'二氧化硫 10403 吨 actual level 2015 2015',
				'细颗粒物(PM2.5) 14397 吨 actual level 2015 2015',
				'二氧化硫 1169 吨 target level 2025 2025',
				'细颗粒物(PM2.5) 118 吨 target level 2025 2025',
				'二氧化硫累计下降 82.1 % actual decline 2016 2020',
				'细颗粒物(PM2.5)累计下降 88 % actual decline 2016 2020'
			]
		],
		[
			'a name over the columns of groups and names is the row’s own',
			rows(
				'类别\t指标\t单位\t2020年\t2025年',
				'水环境\t城市再生水利用率\t%\t20\t25',
				'\t劣Ⅴ类水体比例\t%\t3\t1',
				'森林覆盖率\t\t%\t36\t38'
			),
			[
				'城市再生水利用率 20 % actual share 2020 2020',
				'城市再生水利用率 25 % target share 2025 2025',
				'劣Ⅴ类水体比例 3 % actual share 2020 2020',
				'劣Ⅴ类水体比例 1 % target share 2025 2025',
				'森林覆盖率 36 % actual share 2020 2020',
				'森林覆盖率 38 % target share 2025 2025'
			]
		],
		[
			'a unit in the cell makes an amount of a row of changes',
			rows(
				'“十三五”主要指标完成情况',
				'指标\t2015年\t2020年',
				'氨氮排放量较2015年下降比例（%）\t2690吨\t7.68',
				'细颗粒物浓度下降比例（%）\t49（微克/立方米）\t28'
			),
			[
				'氨氮排放量 2690 吨 actual level 2015 2015',
				'氨氮排放量较2015年下降比例 7.68 % actual decline 2020 2020',
				'细颗粒物浓度 49 微克/立方米 actual level 2015 2015',
				'细颗粒物浓度下降比例 28 % actual decline 2020 2020'
			]
		],
		[
			'a sentence in a row of rates gives none of its numbers',
			rows(
				'指标\t2020年\t2025年',
				'黑臭水体比例（%）\t全区13个达到国家目标要求\t0',
				'森林覆盖率（%）\t36\t38'
			),
			[
				'黑臭水体比例 0 % target share 2025 2025',
				'森林覆盖率 36 % actual share 2020 2020',
				'森林覆盖率 38 % target share 2025 2025'
			]
		]
	])('%s', (_title, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});
