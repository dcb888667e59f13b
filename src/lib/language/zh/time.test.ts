import { describe, expect, it } from 'vitest';
import { fiveYearPlan, namedSpan } from './time';

const PLAN = { start: 2025, end: 2025 };

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
		['a span of years', '行动计划（2021—2023年）'.replace('—', '-'), [2021, 2023]],
		['the coming five years', '今后五年的目标', [2025, 2029]],
		['a five-year plan', '“十三五”成就', [2016, 2020]],
		['the first of several', '2024年工作回顾和2025年安排', [2024, 2024]],
		['a law of a plan is no time', '十四五规划编制', null],
		['none', '重点任务', null]
	])('%s: %s', (_title, phrase, years) => {
		expect(namedSpan(phrase, PLAN)).toEqual(years && { start: years[0], end: years[1] });
	});
});
