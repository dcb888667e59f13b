import { describe, expect, it } from 'vitest';
import { recordsOf } from '../fixtures';

/** Each record's years: "2025", "2021–2025", with the base year behind a slash. */
function yearsOf(text: string, plan = [2025, 2025]): string[] {
	const [plan_start = 0, plan_end = 0] = plan;
	return recordsOf(text, { plan_start, plan_end }).map(({ year_start, year_end, base_year }) => {
		const span = year_start === year_end ? `${year_end}` : `${year_start}–${year_end}`;
		return base_year === null ? span : `${span}/${base_year}`;
	});
}

describe('the years of a number in an annual plan for 2025', () => {
	it.each([
		['the plan’s, where nothing is said', '城镇新增就业6万人。', ['2025']],
		['the year of its clause', '2026年完成造林80万亩。', ['2026']],
		['this year', '今年新建幼儿园14所。', ['2025']],
		['last year', '去年完成造林80万亩。', ['2024']],
		['not what it is better than', '经济增长4%，快于2024年1.8个百分点。', ['2025', '2025/2024']],
		['not what things are named after', '启动面向2030年的项目5个。', ['2025']],
		['what it is done towards', '面向2035年，森林覆盖率达到26%以上。', ['2035']],
		[
			'what it is done towards, some words before',
			'迈向2035年，全市常住人口城镇化率达到75%。',
			['2035']
		],
		['up to a year, from the plan’s first', '到2030年，奶产量达到900万吨。', ['2025–2030']],
		['up to the end of a year', '到2027年底，建成充电桩5万个。', ['2025–2027']],
		['before a year', '2028年前建成泵站7座。', ['2025–2028']],
		['by the end of the year itself', '到2025年底，建成泵站7座。', ['2025']],
		['within three years', '用3年时间改造危旧厂房60万平方米。', ['2025–2027']],
		['some three years, aimed at', '力争用3年左右建成泵站7座。', ['2025–2027']],
		['in words', '未来三年建成泵站7座。', ['2025–2027']],
		['the coming five years', '今后五年新增就业30万人。', ['2025–2029']],
		['a span of years', '2026—2028年建设粮仓40座。', ['2026–2028']],
		['a five-year plan', '“十四五”期间建设粮仓40座。', ['2021–2025']],
		['the end of the next five-year plan', '到“十五五”末，粮食产能达到500万吨。', ['2026–2030']],
		[
			'two years with the same goal, a record each',
			'2025年和2030年覆盖率均达到95%。',
			['2025', '2030']
		],
		[
			'kept up to a later year: one record',
			'2025年失业率控制在4%以内，到2030年持续保持。',
			['2025–2030']
		],
		[
			'the year of each of several clauses',
			'2025年建成泵站7座，2026年建成泵站9座。',
			['2025', '2026']
		],
		['the year carries over a comma', '2026年建成泵站7座，修复渠道50公里。', ['2026', '2026']],
		[
			'the year does not carry over a full stop',
			'2026年建成泵站7座。修复渠道50公里。',
			['2026', '2025']
		],
		['a base year', '2025年能耗强度较2020年下降14%。', ['2025/2020']],
		['a base year with 比', '粮食产量比2023年增长3%。', ['2025/2023']],
		['the year before', '地区生产总值比上年增长5.5%。', ['2025/2024']],
		['the same as last year is no base', '地区生产总值同比增长5.5%。', ['2025']],
		['the year before that of the number', '2024年，地区生产总值比上年增长5.5%。', ['2024/2023']],
		[
			'when things were built is not when work is done to them',
			'改造2000年底前建成的老旧小区3200个。',
			['2025']
		],
		[
			'a base behind a semicolon is of all that follows',
			'产能退出3万吨；与2023年相比，综合能耗降低2%，自发电率提高3个百分点。',
			['2025', '2025/2023', '2025/2023']
		],
		['the origin of a change', '绿电占比由2022年的30%提高到2025年的45%。', ['2022', '2025']],
		['the origin of a change without years', '绿电占比由30%提高到45%。', ['2024', '2025']],
		[
			'the end of a change is one year',
			'绿电占比由2022年的30%提高到2026年的45%。',
			['2022', '2026']
		],
		['the number right behind a base', '总量较2020年的800亿元增加60亿元。', ['2020', '2025/2020']],
		['a vision is no year', '锚定2035年远景目标，造林80万亩。', ['2025']],
		['a year in a title is none', '落实《防沙治沙规划（2021—2030年）》，治沙80万亩。', ['2025']]
	])('%s: %s', (_title, text, expected) => {
		expect(yearsOf(text)).toEqual(expected);
	});
});

describe('the years of a number in a five-year plan for 2026–2030', () => {
	const FIVE_YEARS = [2026, 2030];
	it.each([
		['the plan’s', '新建高速公路600公里。', ['2026–2030']],
		['up to its last year', '到2030年，森林覆盖率达到25%。', ['2026–2030']],
		['up to a year inside', '到2027年，森林覆盖率达到24%。', ['2026–2027']],
		['a single year inside', '2028年新建高速公路600公里。', ['2028']],
		['the plan by name', '“十五五”时期新建高速公路600公里。', ['2026–2030']],
		['the plan before, as base', '比“十四五”末增长20%。', ['2026–2030/2025']],
		['per year keeps the span', '地区生产总值年均增长5.5%。', ['2026–2030']]
	])('%s: %s', (_title, text, expected) => {
		expect(yearsOf(text, FIVE_YEARS)).toEqual(expected);
	});
});

describe('the years of a number in a review', () => {
	it.each([
		['last year by its heading', '一、2024年工作回顾\n城镇新增就业6万人。', ['2024']],
		['last year by its opening', '过去一年，城镇新增就业6万人。', ['2024']],
		['five years', '五年来，累计新增就业30万人。', ['2020–2024']],
		['one of the five', '五年来，成绩显著。2022年新增就业7万人。', ['2022']],
		['since a year', '2022年以来，累计造林300万亩。', ['2022–2024']],
		['a stock at the end of five years', '五年来，粮食产量突破400万吨。', ['2024']],
		['a change over five years', '五年来，绿电占比从15%提高到40%。', ['2019', '2024']],
		[
			'five years, after a word on the last',
			'2024年是收官之年。五年来，累计造林300万亩。',
			['2020–2024']
		],
		[
			'the end of a change holds for its number',
			'五年来，电量由2019年的3亿度增长到2024年的5亿度，年均增长9%。',
			['2019', '2024', '2020–2024/2019']
		],
		['the last three', '过去一年，绿电占比近3年提升5个百分点。', ['2022–2024']],
		[
			'what a share rose to, behind a sum',
			'五年来，累计新增贷款900亿元，占全国比重提高到7%。',
			['2020–2024', '2024']
		],
		['what five years brought in', '五年来，实际使用外资26亿美元。', ['2020–2024']],
		['a present state', '我们也清醒看到，经济总量仅有900亿元。', ['2024']],
		[
			'what follows the review is planned',
			'一、2024年工作回顾\n新增就业6万人。\n二、2025年重点工作\n新增就业7万人。',
			['2024', '2025']
		]
	])('%s', (_title, text, expected) => {
		expect(yearsOf(text)).toEqual(expected);
	});
});

describe('the years of a number in the review of a five-year plan for 2021–2025', () => {
	it.each([
		['what was held all along', '粮食产量稳定在400万吨以上。', ['2016–2020']],
		[
			'each of a list that was held',
			'苹果、梨产量保持在40万吨、30万吨。',
			['2016–2020', '2016–2020']
		],
		['what it rose to', '粮食产量提高到400万吨。', ['2020']],
		['a rate that is called so after what it keeps', '水土保持率提高到66%。', ['2020']],
		['what stands at a day', '截至2020年底，累计建成粮仓80座。', ['2020']],
		['what is installed in all', '风电累计并网装机3785万千瓦。', ['2020']],
		[
			'each of a long list, against its base',
			'化学需氧量、氨氮、二氧化硫排放量较2015年分别下降16.49%、33.36%、14.14%。',
			['2020/2015', '2020/2015', '2020/2015']
		],
		[
			'a rate of the plan behind a year',
			'2020年用电量900亿千瓦时，“十三五”年均增速8%。',
			['2020', '2016–2020']
		],
		[
			'a share of what was summed',
			'“十三五”期间，累计完成交易电量900亿千瓦时，占用电量的35%。',
			['2016–2020', '2016–2020']
		],
		[
			'a share that was reached behind a sum',
			'“十三五”期间，累计新增贷款900亿元，占全国比重提高到7%。',
			['2016–2020', '2020']
		],
		[
			'a share that was reached behind what was added',
			'“十三五”期间，新增装机900万千瓦，占全国比重提高到7%。',
			['2016–2020', '2020']
		],
		['a share of what stands', '装机900万千瓦，占总装机的35%。', ['2020', '2020']],
		['whom work was done for', '改造小区90个，惠及居民2万户。', ['2016–2020', '2016–2020']],
		['money that was put in', '引导社会资金投入8亿元。', ['2016–2020']]
	])('%s', (_title, text, expected) => {
		expect(yearsOf(`一、“十三五”发展回顾\n${text}`, [2021, 2025])).toEqual(expected);
	});
});
