import { describe, expect, it } from 'vitest';
import { statement } from '../statements/samples';
import { placeState, plannedYears, type PlaceState } from './states';

const plan = (region: string, year: number, sectors: number) => ({
	id: `${region}-${year}-${sectors}`,
	title: '',
	title_en: null,
	region,
	issued: null,
	kind: 'five-year-plan' as const,
	plan_start: year,
	plan_end: year,
	sectors
});
const PLANNED = plannedYears([
	plan('甲省', 2026, 12),
	plan('甲省', 2026, 14),
	plan('乙省', 2026, 2)
]);
const NONE_SET = {
	series: 'new-urban-jobs',
	territory: '丁省',
	year_start: 2026,
	year_end: 2026,
	document: '丁省-2026',
	issued: null,
	plan_start: 2026,
	sentence: '不设具体目标。',
	at: 0,
	end: 7
};
const said = (territory: string, value: number) => ({
	...statement({ year: 2026 }),
	id: `${territory}-${value}`,
	territory,
	canonical_low: value,
	canonical_high: value
});

describe('general plans', () => {
	it('count once a place and span; those of one matter do not', () => {
		expect(PLANNED).toEqual([{ region: '甲省', plan_start: 2026, plan_end: 2026 }]);
	});
});

describe('what is known of a place and a year', () => {
	it.each<[string, string, ReturnType<typeof said>[], PlaceState]>([
		['a target', '甲省', [said('甲省', 5)], 'stated'],
		['a target without a general plan', '乙省', [said('乙省', 5)], 'stated'],
		['two that contradict each other', '甲省', [said('甲省', 5), said('甲省', 6)], 'differ'],
		['a plan that has no word of it', '甲省', [said('乙省', 5)], 'silent'],
		['a plan of one matter says nothing by silence', '乙省', [], 'none'],
		['a document that says that it sets none', '丁省', [], 'withdrawn'],
		[
			'a goal for several years is no silence',
			'甲省',
			[{ ...said('甲省', 5), year_start: 2025, year_end: 2030 }],
			'in-period'
		],
		['no plan', '丙省', [said('甲省', 5)], 'none']
	])('%s', (_, place, statements, state) => {
		expect(placeState(place, 2026, { statements, withdrawals: [NONE_SET] }, PLANNED)).toBe(state);
	});

	it('of another year is not known', () => {
		expect(
			placeState('甲省', 2025, { statements: [said('甲省', 5)], withdrawals: [] }, PLANNED)
		).toBe('none');
	});
});
