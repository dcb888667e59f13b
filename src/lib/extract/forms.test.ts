import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../model/record';
import { recordsOf } from './fixtures';

/** A record in a line: value, unit, measure, kind, last year (base year), name. */
const told = (record: ExtractedRecord): string => {
	const { value_low: low, value_high: high, unit, measure, kind, year_end, base_year } = record;
	const value = low === high ? String(low) : `${String(low)}-${String(high)}`;
	const year = base_year === null ? String(year_end) : `${String(year_end)}(${String(base_year)})`;
	return `${value}${unit} ${measure} ${kind} ${year} ${record.indicator}`;
};

/** Forms in which plans print numbers that once put a wrong number on a chart. */
describe('a form of numbers', () => {
	it.each<[string, string, string[]]>([
		[
			'by how much, and the level that it led to',
			'2024年，规上企业净增300户到4200户，失业率下降0.2个百分点至5.2%。',
			[
				'300户 increase actual 2024 规上企业净增',
				'4200户 level actual 2024 规上企业',
				'0.2百分点 decrease actual 2024 失业率',
				'5.2% share actual 2024 失业率'
			]
		],
		[
			'a fall, by its words',
			'2024年，工业投资负增长5.3%，进口额下跌5%。',
			['5.3% decline actual 2024 工业投资', '5% decline actual 2024 进口额']
		],
		[
			'a minus sign behind 同比',
			'2024年，工业品价格同比－2.5%。',
			['-2.5% growth actual 2024 工业品价格']
		],
		[
			'how many times another year',
			'2024年，高新技术企业达到2400家，是2020年的2.4倍。',
			['2400家 level actual 2024 高新技术企业', '2.4倍 share actual 2024(2020) 高新技术企业']
		],
		[
			'how much of another year is back',
			'2024年，客运量恢复到2019年的98%，同2020年比增长35%。',
			['98% share actual 2024(2019) 客运量', '35% growth actual 2024(2020) 客运量']
		],
		[
			'compared with another year',
			'2024年，快递业务量20亿件，与2020年相比增长20%。',
			['2000000000件 level actual 2024 快递业务量', '20% growth actual 2024(2020) 快递业务量']
		],
		[
			'a level behind a growth',
			'2025年，粮食产量增长1%、站稳800亿斤。',
			['1% growth target 2025 粮食产量', '80000000000斤 level target 2025 粮食产量']
		],
		[
			'how it is reckoned',
			'2024年，地区生产总值2万亿元，按不变价格计算，比上年增长5.8%。',
			[
				'2000000000000元 level actual 2024 地区生产总值',
				'5.8% growth actual 2024(2023) 地区生产总值'
			]
		],
		[
			'what is left out',
			'2024年，农牧民人均收入2.1万元，扣除价格因素，实际增长6.5%。',
			['21000元 level actual 2024 农牧民人均收入', '6.5% growth actual 2024 农牧民人均收入']
		],
		[
			'a year before a noun that begins like its middle',
			'2024年初中毕业生升学率达到98%，2024年中央投资30亿元，2024年底层住宅改造200栋。',
			[
				'98% share actual 2024 初中毕业生升学率',
				'3000000000元 level actual 2024 中央投资',
				'200栋 increase actual 2024 底层住宅改造'
			]
		],
		[
			'figures that no heading or opening calls past',
			'粮食播种面积1.05亿亩，比上年同期增长1.3%；出生率8.4‰，比上年下降0.3个百分点。',
			[
				'105000000亩 level actual 2024 粮食播种面积',
				'1.3% growth actual 2024(2023) 粮食播种面积',
				'8.4‰ share actual 2024 出生率',
				'0.3百分点 decrease actual 2024(2023) 出生率'
			]
		],
		[
			'the same, where the sentence promises',
			'粮食播种面积1.05亿亩左右，比上年增长1.3%。',
			['105000000亩 level target 2025 粮食播种面积', '1.3% growth target 2025(2024) 粮食播种面积']
		],
		[
			'people that a plan aims at',
			'到2025年，常住人口达到2400万人。',
			['24000000人 level target 2025 常住人口']
		],
		[
			'a trade that begins with a verb',
			'2024年，种植业产值达到308亿元，建设业务用房30万平方米。',
			['30800000000元 level actual 2024 种植业产值', '300000平方米 increase actual 2024 业务用房']
		],
		[
			'things by their numbers',
			'第一、二、三产业对经济增长的贡献率分别为9.1%、44.2%和46.7%。',
			[
				'9.1% share target 2025 第一产业对经济增长的贡献率',
				'44.2% share target 2025 第二产业对经济增长的贡献率',
				'46.7% share target 2025 第三产业对经济增长的贡献率'
			]
		],
		[
			'the three of them at once',
			'三次产业增加值分别增长3%、7%和5%。',
			[
				'3% growth target 2025 第一产业增加值',
				'7% growth target 2025 第二产业增加值',
				'5% growth target 2025 第三产业增加值'
			]
		],
		[
			'more and less spent',
			'2024年，支出480亿元，比上年增支8.8亿元。',
			['48000000000元 level actual 2024 支出', '880000000元 increase actual 2024(2023) 支出']
		],
		[
			'another currency before the number',
			'实际利用外资港币20亿元。',
			['2000000000港元 level target 2025 实际利用外资']
		],
		[
			'a number alone on its line, before its unit',
			'改造老旧小区\n1200\n个。',
			['1200个 increase target 2025 老旧小区改造']
		],
		[
			'paragraphs by tags',
			'<li>新增就业21万人</li><li>改造<b>500</b>个老旧小区</li>投资300&nbsp;亿元',
			[
				'210000人 increase target 2025 新增就业',
				'500个 increase target 2025 老旧小区改造',
				'30000000000元 level target 2025 投资'
			]
		]
	])('%s: %s', (_title, text, expected) => {
		expect(recordsOf(text).map(told)).toEqual(expected);
	});
});
