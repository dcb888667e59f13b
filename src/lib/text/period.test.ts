import { describe, expect, it } from 'vitest';
import { fiveYearPlan, namedSpan, periodOfHeading, periodOfOpening } from './period';

const PLAN = { start: 2025, end: 2025 };
const FIVE_YEARS = { start: 2026, end: 2030 };

describe('the years of a five-year plan', () => {
	it.each([
		['七', 1986, 1990],
		['十', 2001, 2005],
		['十一', 2006, 2010],
		['十二', 2011, 2015],
		['十三', 2016, 2020],
		['十四', 2021, 2025],
		['十五', 2026, 2030]
	])('“%s五” is %d to %d', (numeral, start, end) => {
		expect(fiveYearPlan(numeral)).toEqual({ start, end });
	});

	it('are not known before the seventh', () => {
		expect(fiveYearPlan('三')).toBeNull();
	});
});

describe('the years that a phrase names', () => {
	it.each<[string, string, [number, number] | null]>([
		['a year', '2024年工作回顾', [2024, 2024]],
		['last year', '去年工作', [2024, 2024]],
		['this year', '今年重点工作', [2025, 2025]],
		['the past five years', '过去五年的成就', [2020, 2024]],
		['five years up to now', '五年来的工作', [2020, 2024]],
		['the coming five years', '今后五年的目标', [2025, 2029]],
		['a five-year plan', '“十三五”成就', [2016, 2020]],
		['the first of several', '2024年工作回顾和2025年安排', [2024, 2024]],
		['a law of a plan is no time', '十四五规划编制', null],
		['none', '重点任务', null]
	])('%s: %s', (_title, phrase, years) => {
		expect(namedSpan(phrase, PLAN)).toEqual(years && { start: years[0], end: years[1] });
	});
});

describe('the period of a heading', () => {
	it.each<[string, string, string, number, number]>([
		['a review of last year', '2024年工作回顾', 'review', 2024, 2024],
		['a review without a year', '工作回顾', 'review', 2024, 2024],
		['a review of five years', '过去五年工作回顾', 'review', 2020, 2024],
		['this year’s goals', '2025年主要预期目标', 'plan', 2025, 2025],
		['tasks without a year', '重点工作任务', 'plan', 2025, 2025],
		['the coming five years', '今后五年的奋斗目标', 'plan', 2025, 2029]
	])('%s: %s', (_title, title, mode, start, end) => {
		expect(periodOfHeading(title, 2, PLAN)).toEqual({ mode, start, end, present: false });
	});

	it('is unknown where the heading says nothing of time', () => {
		expect(periodOfHeading('绿色能源', 2, PLAN)).toBeNull();
	});

	it('is not read from the name of a task below', () => {
		expect(periodOfHeading('重点工作任务', 5, PLAN)).toBeNull();
	});

	it('of a five-year plan is that plan’s', () => {
		expect(periodOfHeading('“十五五”时期主要目标', 2, FIVE_YEARS)).toEqual({
			mode: 'plan',
			start: 2026,
			end: 2030,
			present: false
		});
	});
});

describe('the period of a paragraph’s first words', () => {
	it.each<[string, string, string, number, number]>([
		['last year by name', '过去一年，我们迎难而上。', 'review', 2024, 2024],
		['last year by number', '2024年，全市上下砥砺前行。', 'review', 2024, 2024],
		['five years', '五年来，经济总量跨上新台阶。', 'review', 2020, 2024],
		['this year', '今年，我们要抓好以下工作。', 'plan', 2025, 2025],
		[
			'what is not good yet, after 同时',
			'同时，我们也清醒看到，发展还有不足。',
			'review',
			2024,
			2024
		],
		['last year, whose goals were reached', '2024年，目标任务全面完成。', 'review', 2024, 2024],
		['the next five-year plan', '我们编制了“十五五”规划纲要。', 'plan', 2026, 2030],
		['what is not good yet', '我们也清醒看到，发展还有不足。', 'review', 2024, 2024]
	])('%s: %s', (_title, sentence, mode, start, end) => {
		expect(periodOfOpening(sentence.replaceAll('，', ','), PLAN)).toMatchObject({
			mode,
			start,
			end
		});
	});

	it.each([
		['what is to be seen besides', '我们既要看到严峻形势，更要看到有利条件。'],
		['a goal beyond the plan', '落实2030年气候变化自主贡献目标。'],
		['a task', '加快建设现代能源经济。'],
		['a promise for a past year’s projects', '2024年力争完成的项目全部投产。'],
		['a base year', '较2020年下降。']
	])('is unknown of %s: %s', (_title, sentence) => {
		expect(periodOfOpening(sentence, PLAN)).toBeNull();
	});
});
