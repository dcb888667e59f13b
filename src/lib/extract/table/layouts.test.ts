import { describe, expect, it } from 'vitest';
import { recordsOf } from '../fixtures';
import { at, PLAN, rows, said } from './table.fixtures';

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

describe('a table whose columns are parted by blanks', () => {
	it.each<[string, string, string[]]>([
		[
			'has heads over three lines, and numbers of rows without a head',
			rows(
				'一级                            2015 年     2020 年 2020 年',
				'     二级指标                单位',
				'指标                            规划基础 现状        目标',
				'     1   森林覆盖率          %    22.1        23      23',
				'生   2   湿地保护率          %    -           73      ≥70',
				'态   3   劣Ⅴ类水体比例       %    3           0       0'
			),
			[
				'森林覆盖率 22.1 % actual share 2015 2015',
				'森林覆盖率 23 % actual share 2020 2020',
				'森林覆盖率 23 % target share 2020 2020',
				'湿地保护率 73 % actual share 2020 2020',
				'湿地保护率 70 % target share 2020 2020',
				'劣Ⅴ类水体比例 3 % actual share 2015 2015',
				'劣Ⅴ类水体比例 0 % actual share 2020 2020',
				'劣Ⅴ类水体比例 0 % target share 2020 2020'
			]
		],
		[
			'goes by the order of its numbers where letters set wide have shifted them',
			rows(
				at(30, '2020 年', 42, '2025 年'),
				at(0, '类型', 5, '序号', 12, '指标', 31, '现状', 43, '目标'),
				at(6, '1', 11, '湿地保护率（%）', 32, '73', 44, '80'),
				at(6, '2', 11, '森 林 覆 盖 率 （ % ）', 42, '36', 56, '38'),
				at(6, '3', 11, '水土保持率（%）', 32, '70', 44, '77')
			),
			[
				'湿地保护率 73 % actual share 2020 2020',
				'湿地保护率 80 % target share 2025 2025',
				'森林覆盖率 36 % actual share 2020 2020',
				'森林覆盖率 38 % target share 2025 2025',
				'水土保持率 70 % actual share 2020 2020',
				'水土保持率 77 % target share 2025 2025'
			]
		],
		[
			'has names in two columns of their own, which are read down one after the other',
			rows(
				'序号   指标                      属性     2020 年    2025 年',
				'      氮氧   重点工程任务排放',
				'1                              约束性   612        [1446]',
				'      化物   总量减少（吨）',
				'2     森林覆盖率（%）            约束性   36         38',
				'3     湿地保护率（%）            约束性   73         80'
			),
			[
				'氮氧化物重点工程任务排放总量减少 612 吨 actual decrease 2020 2020',
				'氮氧化物重点工程任务排放总量减少 1446 吨 target decrease 2021 2025',
				'森林覆盖率 36 % actual share 2020 2020',
				'森林覆盖率 38 % target share 2025 2025',
				'湿地保护率 73 % actual share 2020 2020',
				'湿地保护率 80 % target share 2025 2025'
			]
		],
		[
			'has numbers that stand a line above the row that lacks them',
			rows(
				at(0, '序号', 5, '指标', 26, '单位', 32, '2015 年', 42, '2020 年'),
				at(1, '1', 5, '氨氮排放量较2015年下降比例', 26, '%', 32, '2690 吨', 42, '7.68'),
				at(32, '11822.29'),
				at(1, '2', 5, '二氧化硫排放量较2015年下降比例', 26, '%', 42, '6.83'),
				at(32, '吨'),
				at(1, '3', 5, '湿地保护率', 26, '%', 32, '73', 42, '80')
			),
			[
				'氨氮排放量 2690 吨 actual level 2015 2015',
				'氨氮排放量较2015年下降比例 7.68 % actual decline 2020 2020',
				'二氧化硫排放量 11822.29 吨 actual level 2015 2015',
				'二氧化硫排放量较2015年下降比例 6.83 % actual decline 2020 2020',
				'湿地保护率 73 % actual share 2015 2015',
				'湿地保护率 80 % actual share 2020 2020'
			]
		],
		[
			'has a number of two rows, whose words cannot be told apart: neither is read',
			rows(
				'序号  指标                           单位    2020 年     2025 年',
				'     地表水达到或好于Ⅲ 省考断面                60        70',
				'1                                   %',
				'     类水体的比例      国考断面                66        75',
				'2    湿地保护率                       %       73        80',
				'3    森林覆盖率                       %       36        38',
				'4    水土保持率                       %       70        77'
			),
			[
				'湿地保护率 73 % actual share 2020 2020',
				'湿地保护率 80 % target share 2025 2025',
				'森林覆盖率 36 % actual share 2020 2020',
				'森林覆盖率 38 % target share 2025 2025',
				'水土保持率 70 % actual share 2020 2020',
				'水土保持率 77 % target share 2025 2025'
			]
		],
		[
			'has a name that begins on its number’s line and ends below with its unit',
			rows(
				'序号  指标                      2020 年     2025 年    属性',
				'1    集中式饮用水水源水质达       97         100       约束性',
				'     标率（%）',
				'2    湿地保护率（%）             73         80        预期性',
				'     有机物减排量（吨）',
				'3                                —         2400      约束性'
			),
			[
				'集中式饮用水水源水质达标率 97 % actual share 2020 2020',
				'集中式饮用水水源水质达标率 100 % target share 2025 2025',
				'湿地保护率 73 % actual share 2020 2020',
				'湿地保护率 80 % target share 2025 2025',
				'有机物减排量 2400 吨 target decrease 2025 2025'
			]
		],
		[
			'may set amounts of air without a unit',
			rows(
				'序号  指标                  属性     2020 年     2025 年',
				'1    细颗粒物（PM2.5）浓度    约束性   27         26',
				'2    森林覆盖率（%）         约束性   36         38'
			),
			[
				'细颗粒物(PM2.5)浓度 27 微克/立方米 actual level 2020 2020',
				'细颗粒物(PM2.5)浓度 26 微克/立方米 target level 2025 2025',
				'森林覆盖率 36 % actual share 2020 2020',
				'森林覆盖率 38 % target share 2025 2025'
			]
		]
	])('%s', (_title, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

const FIVE_YEARS = [
	['类别', '指标', '2020年', '2025年', '年均/累计', '属性'],
	['经济发展', '1.全员劳动生产率增长（%）', '2.5', '—', '高于GDP增长', '预期性'],
	['', '2.常住人口城镇化率（%）', '60.6*', '65', '—', '预期性'],
	['', '3.研发经费投入增长（%）', '—', '—', '>7、力争高于“十三五”时期实际', '预期性'],
	['民生福祉', '4.城镇调查失业率（%）', '5.2', '—', '<5.5', '—'],
	['', '5.单位GDP能源消耗降低（%）', '—', '—', '[13.5]', '约束性']
];

describe('words, dashes and names of groups in the place of numbers', () => {
	it.each<[string, (cells: readonly string[]) => string]>([
		['in tabs', (cells) => cells.join('\t')],
		[
			'in blanks',
			([group = '', name = '', ...rest]) =>
				group.padEnd(8) +
				name.padEnd(24) +
				rest
					.map((cell) => cell.padEnd(20))
					.join('')
					.trimEnd()
		],
		['in single blanks', (cells) => cells.filter(Boolean).join(' ')],
		['one a line', (cells) => cells.filter(Boolean).join('\n')]
	])('%s', (_title, line) => {
		expect(said(`专栏1 “十四五”主要指标\n${FIVE_YEARS.map(line).join('\n')}\n`)).toEqual([
			'全员劳动生产率增长 2.5 % actual growth 2020 2020',
			'常住人口城镇化率 60.6 % actual share 2020 2020',
			'常住人口城镇化率 65 % target share 2025 2025',
			'研发经费投入年均增长 7 % target growth 2021 2025',
			'城镇调查失业率 5.2 % actual share 2020 2020',
			'城镇调查失业率年均 5.5 % target share 2021 2025',
			'累计单位GDP能源消耗降低 13.5 % target decline 2021 2025'
		]);
	});
});

describe('departments behind the numbers, in a table of blanks', () => {
	it('leave the order of the numbers', () => {
		const table = rows(
			at(0, '序号', 6, '指标', 20, '单位', 28, '2020年', 38, '2025年', 48, '责任单位'),
			at(0, '1', 6, '粮食产量', 20, '亿斤', 28, '733', 38, '740', 48, '农业农村厅'),
			at(0, '2', 6, '油料产量', 20, '亿斤', 30, '7', 42, '8', 52, '农业农村厅'),
			at(0, '3', 6, '棉花产量', 20, '亿斤', 28, '—', 38, '3', 48, '农业农村厅')
		);
		const records = recordsOf(table, PLAN);
		expect(
			records.map(({ indicator, value_low, lead }) => [indicator, value_low, lead[0]])
		).toEqual([
			['粮食产量', 73_300_000_000, '农业农村厅'],
			['粮食产量', 74_000_000_000, '农业农村厅'],
			['油料产量', 700_000_000, '农业农村厅'],
			['油料产量', 800_000_000, '农业农村厅'],
			['棉花产量', 300_000_000, '农业农村厅']
		]);
	});
});

describe('the growth beside an amount', () => {
	it.each(['增长%', '增长（%）', '增长（±%）', '比上年±%'])('is in percent under %s', (head) => {
		const table = rows(
			'2021年一般公共预算收支表',
			'单位：万元',
			`项目\t2020年执行数\t2021年预算数\t${head}`,
			'一般公共预算收入\t182300\t195000\t7',
			'其中：增值税\t45000\t48000\t6.7'
		);
		const grown = said(table).filter((line) => line.includes(' % '));
		expect(grown.map((line) => line.split(' ').slice(1, 5).join(' '))).toEqual([
			'7 % target growth',
			'6.7 % target growth'
		]);
	});
});

describe('rows that are numbered like headings, one cell a line', () => {
	const table =
		'项目\n2020年执行数\n2021年预算数\n增长%\n一、公共预算收入\n1823\n1950\n7\n二、基金收入\n';

	it('are rows where a number follows', () => {
		expect(said(`单位：万元\n${table}452\n460\n1.8\n`)).toHaveLength(6);
	});

	it('are headings where none does', () => {
		expect(said(`单位：万元\n${table}加强管理，新建公路5公里。\n`)).toEqual([
			'公共预算收入 18230000 元 actual level 2020 2020',
			'公共预算收入 19500000 元 target level 2021 2021',
			'公共预算收入增长 7 % target growth 2021 2025',
			'新建公路 5 公里 target increase 2021 2025'
		]);
	});
});

describe('a group of capacity', () => {
	it('holds no amounts of power, whose own group is lost', () => {
		const table = ['类别', '指标', '单位', '2020年', '2025年']
			.concat(['发电装机', '风电', '万千瓦', '3785', '8900'])
			.concat(['发电装机', '风电', '亿千瓦时', '726', '2400']);
		const lines = [0, 5, 10].map((from) => table.slice(from, from + 5).join('\t'));
		expect(said(lines.join('\n')).map((line) => line.split(' ')[0])).toEqual([
			'风电发电装机',
			'风电发电装机',
			'风电',
			'风电'
		]);
	});
});

describe('a row without its number among numbered ones, one cell a line', () => {
	const table = (name: string): string =>
		['序号', '指标', '单位', '2020年', '2025年', '属性']
			.concat(
				['1', '风电', '万千瓦', '3785', '8900', '预期性'],
				['2', '水电', '万千瓦', '242', '242', '预期性']
			)
			.concat([name, '万千瓦', '10', '60', '预期性'])
			.join('\n');

	it('is read where it has all else', () => {
		expect(said(table('光热发电')).slice(-2)).toEqual([
			'光热发电 100000 千瓦 actual level 2020 2020',
			'光热发电 600000 千瓦 target level 2025 2025'
		]);
	});

	it('is not where its name needs another', () => {
		expect(said(table('外送'))).toHaveLength(4);
	});
});
