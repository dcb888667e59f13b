import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../model/record';
import { comparedYears, shareChanges } from './share-changes';

const plan = (territory: string, year: number, document_kind: DocumentKind = 'annual-plan') => ({
	territory,
	year,
	document_kind
});
const target = (key: string, year_start: number, year_end = year_start, territory = '甲省') => ({
	key,
	territory,
	document_kind: 'annual-plan' as const,
	year_start,
	year_end
});

describe('the years that are compared', () => {
	it.each([
		[
			'the latest two',
			[plan('甲省', 2014), plan('甲省', 2023), plan('甲省', 2025)],
			{ now: 2025, before: 2023, sorts: ['annual-plan|甲省'] }
		],
		[
			'the latest year before for which the same territory has a plan',
			[plan('甲省', 2026), plan('乙省', 2026), plan('全国', 2025), plan('乙省', 2021)],
			{ now: 2026, before: 2021, sorts: ['annual-plan|乙省'] }
		],
		['none where each territory has one plan', [plan('甲省', 2026), plan('全国', 2022)], null],
		[
			'none where a report stands against a plan',
			[plan('甲省', 2025), plan('甲省', 2023, 'work-report')],
			null
		],
		[
			'none where plans of one matter stand against each other',
			[plan('甲省', 2025, 'action-plan'), plan('甲省', 2023, 'action-plan')],
			null
		],
		['none without plans', [], null]
	])('%s', (_, plans, expected) => {
		expect(comparedYears(plans)).toEqual(expected);
	});
});

describe('the division of targets among headings', () => {
	const years = { now: 2025, before: 2023, sorts: ['annual-plan|甲省'] };
	const found = (targets: Parameters<typeof shareChanges>[0]) =>
		shareChanges(targets, years).map(({ key, before, now }) => [key, before.count, now.count]);

	it('has the greatest gain of share first, not the greatest number', () => {
		const targets = [
			...Array.from({ length: 10 }, () => target('水利', 2025)),
			...Array.from({ length: 10 }, () => target('能源', 2025)),
			target('水利', 2023),
			target('能源', 2023),
			target('能源', 2023)
		];
		expect(found(targets)).toEqual([
			['水利', 1, 10],
			['能源', 2, 10]
		]);
	});

	it.each([
		['a target of both years counts in each', [target('水利', 2021, 2025)], [['水利', 1, 1]]],
		['one of another year in none', [target('水利', 2024)], [['水利', 0, 0]]],
		[
			'one of a territory that is not compared is left out',
			[target('水利', 2025, 2025, '乙省')],
			[]
		]
	])('%s', (_, targets, expected) => {
		expect(found(targets)).toEqual(expected);
	});

	it('gives parts of all targets of the year, and none of no targets', () => {
		const [water] = shareChanges([target('水利', 2025), target('能源', 2025)], years);
		expect([water?.now.share, water?.before.share]).toEqual([0.5, 0]);
	});
});
