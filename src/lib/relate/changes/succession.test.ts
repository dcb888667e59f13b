import { describe, expect, it } from 'vitest';
import { planning } from './fixtures';
import { areOfOneScope, planBefore, successions, type Planning } from './succession';

const plan = (year: number, fields: Partial<Planning> = {}): Planning =>
	planning({ plan_start: year, plan_end: year, ...fields });

describe('whether a plan would be expected to say what the other says', () => {
	it.each<[string, Partial<Planning>, Partial<Planning>, boolean]>([
		['two yearly plans', {}, {}, true],
		['a work report and an annual plan', { kind: 'work-report' }, {}, true],
		[
			'a work report divided among departments',
			{ kind: 'task-division', title: '《政府工作报告》重点工作分工' },
			{},
			true
		],
		[
			'tasks of a plan for a region',
			{ kind: 'task-division', title: '《经济区规划》分工' },
			{},
			false
		],
		['one year and five', { kind: 'five-year-plan' }, {}, false],
		['all and one subject', { kind: 'action-plan' }, {}, false],
		['of another territory', { region: '乙省' }, {}, false],
		[
			'one subject, years apart',
			{ kind: 'action-plan', title: '甲省就业方案（2020—2022年）' },
			{ kind: 'action-plan', title: '甲省就业方案（2023—2025年）' },
			true
		],
		[
			'one kind, two subjects',
			{ kind: 'action-plan', title: '甲省就业方案' },
			{ kind: 'action-plan', title: '甲省防治规划' },
			false
		]
	])('%s', (_title, one, other, expected) => {
		expect(areOfOneScope(planning(one), planning(other))).toBe(expected);
		expect(areOfOneScope(planning(other), planning(one))).toBe(expected);
	});
});

describe('the plan before', () => {
	const report = plan(2023, { id: 'report', kind: 'work-report' });
	const older = plan(2022, { id: 'older' });
	it.each<[string, Planning[], string | null]>([
		['the latest', [plan(2021), plan(2023), older], 'plan-2023'],
		['of its own kind, though another is later', [report, older], 'older'],
		['of another kind where there is none', [report], 'report'],
		['none of the same year', [plan(2025, { id: 'twin' })], null],
		['none of one subject', [plan(2023, { kind: 'notice' })], null]
	])('%s', (_title, all, expected) => {
		expect(planBefore(plan(2025), all)?.id ?? null).toBe(expected);
	});

	it('each plan with its own, the latest first', () => {
		const pairs = successions([older, plan(2023), plan(2025)]);
		expect(pairs.map(([before, after]) => `${before.id} ${after.id}`)).toEqual([
			'plan-2023 plan-2025',
			'older plan-2023'
		]);
	});
});
