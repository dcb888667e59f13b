import { describe, expect, it, test } from 'vitest';
import type { TargetRecord } from '../../model/record';
import { comparePlans, takenApart } from './compare';
import { planOf } from './fixtures';

type Target = Partial<TargetRecord>;
const jobs: Target = {
	series: 'jobs',
	indicator: '城镇新增就业',
	unit: '人',
	measure: 'increase',
	value_low: 20,
	comparator: 'ge'
};
const grain: Target = { series: 'grain', indicator: '粮食产量', unit: '吨', value_low: 20 };

/** What became of the targets, in words: its fate, and why two are not compared. */
const fates = (before: readonly Target[], after: readonly Target[]) =>
	comparePlans(planOf(2023, before), planOf(2025, after)).map(({ fate, differences }) =>
		[fate, ...differences].join(' ')
	);

test('one number that is promised for two spans of years makes two changes, each with a name of its own', () => {
	const spans = [
		{ ...jobs, id: 'plan@7', year_end: 2027 },
		{ ...jobs, id: 'plan@7-2030', year_end: 2030 }
	];
	const changes = comparePlans(planOf(2023, []), planOf(2025, spans));
	expect(changes.map(({ id }) => id)).toEqual(['-7', '-7-2030']);
});

describe('what became of the value', () => {
	it.each<[string, Target[], Target[], string[]]>([
		['more', [jobs], [{ ...jobs, value_low: 22 }], ['raised']],
		['less', [jobs], [{ ...jobs, value_low: 18 }], ['cut']],
		['as much', [jobs], [jobs], ['unchanged']],
		[
			'as much in another unit',
			[{ ...grain, unit: '公斤', value_low: 20000 }],
			[grain],
			['unchanged']
		],
		[
			'as much of persons, counted by another word',
			[jobs],
			[{ ...jobs, unit: '名' }],
			['unchanged']
		],
		[
			'one thing of more people is no other thing',
			[{ ...jobs, series: null, indicator: '脱贫人口和防止返贫监测对象务工就业' }],
			[{ ...jobs, series: null, indicator: '脱贫人口务工就业' }],
			['different members']
		],
		[
			'a kind of the thing is another',
			[{ ...grain, series: null, unit: '公里', indicator: '等级公路通车里程' }],
			[{ ...grain, series: null, unit: '公里', indicator: '等级公路和航道通车总里程' }],
			['new', 'dropped']
		],
		['not there before', [], [jobs], ['new']],
		['not there any more', [jobs], [], ['dropped']],
		['a result is no target', [{ ...jobs, kind: 'actual' }], [jobs], ['new']],
		['the promise made twice', [jobs, { ...jobs, at: 900, id: 'annex' }], [jobs], ['unchanged']],
		[
			'of two values each has its own',
			[{ ...grain, value_low: 30, year_end: 2026 }, grain],
			[
				{ ...grain, value_low: 21 },
				{ ...grain, value_low: 33, year_end: 2028 }
			],
			['raised', 'raised']
		]
	])('%s', (_title, before, after, expected) => {
		expect(fates(before, after)).toEqual(expected);
	});

	it('relative to the value before', () => {
		const [change] = comparePlans(planOf(2023, [jobs]), planOf(2025, [{ ...jobs, value_low: 18 }]));
		expect(change).toMatchObject({ by: -2, ratio: -0.1, wording: 'same' });
	});
});

describe('no change is computed across', () => {
	it.each<[string, Target, Target, string]>([
		['units', jobs, { ...jobs, unit: '户' }, 'unit'],
		['a level and a growth', grain, { ...grain, unit: '%', measure: 'growth' }, 'unit measure'],
		['a year and each of several', grain, { ...grain, per: 'year' }, 'period'],
		['one year and five', grain, { ...grain, year_start: 2021 }, 'period'],
		['half a year and all of it', grain, { ...grain, part_of_year: '上半年' }, 'part-of-year'],
		['bases of comparison', grain, { ...grain, basis: '同口径' }, 'basis'],
		['all and some', grain, { ...grain, scope: '国有企业' }, 'scope'],
		['the whole and a part of the territory', grain, { ...grain, region: ['乙市'] }, 'place'],
		['base years', { ...grain, base_year: 2020 }, { ...grain, base_year: 2020 }, 'base-year'],
		[
			'building, and building or rebuilding',
			{ ...grain, indicator: '新建改建农村公路', unit: '公里', measure: 'increase' },
			{ ...grain, indicator: '新建农村公路', unit: '公里', measure: 'increase' },
			'work'
		],
		[
			'more people and fewer',
			{ ...jobs, indicator: '脱贫人口和防止返贫监测对象务工' },
			{ ...jobs, indicator: '脱贫人口务工' },
			'members'
		]
	])('%s', (_title, before, after, reason) => {
		const [change, ...others] = comparePlans(planOf(2023, [before]), planOf(2025, [after]));
		expect(others).toEqual([]);
		expect(change?.differences).toEqual(reason.split(' '));
		expect(change).toMatchObject({ fate: 'different', by: null, ratio: null, wording: null });
	});
});

describe('what became of the wording', () => {
	it.each<[string, Target, Target, string]>([
		['以上 → 左右', { comparator: 'ge' }, { comparator: 'approx' }, 'softened'],
		['左右 → 以上', { comparator: 'approx' }, { comparator: 'ge' }, 'hardened'],
		['an amount → 左右', {}, { comparator: 'approx' }, 'softened'],
		['以内 → an amount', { comparator: 'le' }, {}, 'softened'],
		['确保 → 力争', { force: 'hard' }, { force: 'soft' }, 'softened'],
		['力争 → nothing of the kind', { force: 'soft' }, {}, 'hardened'],
		['力争 stays', { force: 'soft' }, { force: 'soft' }, 'same'],
		['力争, but 以上', {}, { force: 'soft', comparator: 'ge' }, 'mixed'],
		['确保 and 以上', {}, { force: 'hard', comparator: 'ge' }, 'hardened'],
		[
			'of work, an amount is as firm as 以上',
			{ measure: 'increase' },
			{ measure: 'increase', comparator: 'ge' },
			'same'
		]
	])('%s', (_title, before, after, expected) => {
		const plan = (year: number, fields: Target) => planOf(year, [{ ...grain, ...fields }]);
		const [change] = comparePlans(plan(2023, before), plan(2025, after));
		expect(change?.wording).toBe(expected);
	});
});

describe('targets of no series are matched by their names', () => {
	const freight: Target = { indicator: '口岸货运量', unit: '吨', value_low: 5 };
	it.each<[string, Target, Target, string[]]>([
		['nearly the same name', freight, { ...freight, indicator: '口岸运量' }, ['unchanged']],
		['another thing', freight, { ...freight, indicator: '铁路货运量' }, ['new', 'dropped']],
		[
			'a part of the name',
			{ indicator: '高新技术企业' },
			{ indicator: '国有企业高新技术企业' },
			['new', 'dropped']
		],
		['one of a series too', { ...freight, series: 'x' }, { ...freight, series: 'y' }, ['unchanged']]
	])('%s', (_title, before, after, expected) => {
		expect(fates([before], [after])).toEqual(expected);
	});

	it('says how alike they are, and a reader may refuse', () => {
		const [before, after] = [
			planOf(2023, [freight]),
			planOf(2025, [{ ...freight, indicator: '口岸运量' }])
		];
		const [change] = comparePlans(before, after);
		expect(change?.similarity).toBeCloseTo(0.89);
		const apart = change && takenApart(change, before.document, after.document);
		expect(apart?.map(({ fate, id }) => `${fate} ${id}`)).toEqual(['new -0', 'dropped 0-']);
	});
});

describe('silence counts only where the other plan would be expected to say it', () => {
	const plan = planOf(2025, [grain]);
	it.each([
		['another plan of all', planOf(2023, [jobs], { kind: 'work-report' }), ['new', 'dropped']],
		[
			'a plan on one subject',
			planOf(2023, [jobs], { kind: 'action-plan' }),
			['unjudged', 'unjudged']
		],
		[
			'a plan for five years',
			planOf(2023, [jobs], { kind: 'five-year-plan' }),
			['unjudged', 'unjudged']
		],
		['a goal that runs on', planOf(2023, [{ ...jobs, year_end: 2027 }]), ['new', 'unjudged']],
		[
			'a goal of more years that has ended',
			planOf(2023, [{ ...jobs, year_end: 2024 }]),
			['new', 'dropped']
		]
	])('%s', (_title, before, expected) => {
		expect(comparePlans(before, plan).map(({ fate }) => fate)).toEqual(expected);
	});
});
