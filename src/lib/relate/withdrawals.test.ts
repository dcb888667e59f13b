import { describe, expect, it } from 'vitest';
import { vocabulary, words } from './fixtures';
import { createWithdrawalFinder } from './withdrawals';

const find = createWithdrawalFinder(words, vocabulary);
const document = {
	id: 'plan',
	region: '全国',
	issued: '2020-05-22',
	plan_start: 2020,
	plan_end: 2020
};
const told = (span: string, plan: Partial<typeof document> = {}) =>
	find(
		[{ document: 'plan', span, at: 7, end: 7 + span.length }],
		[{ ...document, ...plan }],
		vocabulary.definitions
	);

describe('the series that a sentence sets no target of', () => {
	it.each<[string, string[]]>([
		['我们没有提出全年经济增速具体目标。', ['gdp-growth']],
		['今年不设CPI具体目标。', ['consumer-price-growth']],
		['不再设定粮食产量目标。', ['grain-output']],
		['不再设定经济增速和居民消费价格涨幅目标。', ['gdp-growth', 'consumer-price-growth']],
		['不再设定经济增速目标，也不设居民消费价格涨幅目标。', ['gdp-growth', 'consumer-price-growth']],
		// What is set aside for a part of the territory.
		['对重点生态功能区取消地区生产总值考核指标。', []],
		['禁止开发区域不设经济增速目标。', []],
		['重点生态功能区不再下达经济增速考核指标。', []],
		// Nothing that a series is about.
		['不再下达职业道德教育指标。', []],
		['不设最低消费。', []]
	])('%s', (sentence, ids) => {
		expect(told(sentence).map(({ series }) => series)).toEqual(ids);
	});

	it('keeps only what the collection has a series of', () => {
		const sentence = { document: 'plan', span: '不设经济增速目标。', at: 0, end: 9 };
		expect(find([sentence], [document], [])).toEqual([]);
	});

	it.each<[string, string, [number, number]]>([
		['those of the plan', '不设经济增速目标。', [2021, 2025]],
		['the first of them where it says 今年', '今年不设经济增速目标。', [2021, 2021]],
		['the one that it names', '2022年不设经济增速目标。', [2022, 2022]],
		['the one of its clause', '2020年经济增长6%，2021年不设经济增速具体目标。', [2021, 2021]],
		['the one before a comma', '2022年，不设经济增速目标。', [2022, 2022]],
		['none that is compared with', '与2020年相比，今年不设经济增速目标。', [2021, 2021]],
		['none of another clause', '2020年经济增长6%，不再设定经济增速目标。', [2021, 2025]],
		['the one of the clause before', '2022年不设粮食产量目标，也不设经济增速目标。', [2022, 2022]]
	])('is of %s', (_, sentence, years) => {
		const [found] = told(sentence, { plan_start: 2021, plan_end: 2025 });
		expect([found?.year_start, found?.year_end]).toEqual(years);
	});
});
