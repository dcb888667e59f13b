import { describe, expect, test } from 'vitest';
import { pairInOrder } from '$lib/relate/changes/plan-pair';
import { OWN_MARK } from '$lib/store/own/own-document';
import { SAMPLE_ENTRY, SAMPLE_ROWS } from '$lib/store/samples';
import { ownPlan } from './own-plan';

const [target] = SAMPLE_ROWS.targets;
const [series] = SAMPLE_ROWS.series;
if (!target || !series) throw new Error('no sample');

const name = { core: '公路里程', work: '', members: 1, unit: '公里' };

/** An own plan of a year with a promise, and its repetition in an annex. */
const planOf = (year: number, value: number, fields: Partial<typeof SAMPLE_ENTRY> = {}) => {
	const id = `my-${year}`;
	const said = {
		...target,
		document: id,
		year_start: year,
		year_end: year,
		value_low: value,
		value_high: value,
		canonical_low: value,
		canonical_high: value,
		series: series.id
	};
	const entry = {
		...SAMPLE_ENTRY,
		id,
		title: `${year}年计划`,
		plan_start: year,
		plan_end: year,
		...fields
	};
	const targets = [
		{ ...said, id: `${id}@1` },
		{ ...said, id: `${id}@2`, repeats: `${id}@1` }
	];
	return ownPlan({ entry, text: target.quote, targets }, [series], () => name);
};

describe('an own document as it is compared', () => {
	test('is marked, each promise once, with the series that it joins', () => {
		const plan = planOf(2025, 6);
		expect(plan.document.title).toBe(`${OWN_MARK}2025年计划`);
		expect(plan.pledges).toHaveLength(1);
		expect(Object.keys(plan.series)).toEqual([series.id]);
	});

	const [earlier, later] = [planOf(2023, 5), planOf(2025, 6)];
	test.each([
		['the earlier first', earlier, later],
		['the later first', later, earlier]
	])('beside another plan the earlier years are the “before”: %s', (_title, one, other) => {
		const pair = pairInOrder(one, other);
		expect([pair.before.id, pair.after.id]).toEqual(['my-2023', 'my-2025']);
		expect(pair.rows.map(({ change }) => [change.fate, change.by])).toEqual([['raised', 1]]);
	});

	test('what another place sets is neither raised nor cut', () => {
		const { rows } = pairInOrder(planOf(2023, 5, { region: '乙省' }), later);
		expect(rows.map(({ change }) => [change.fate, change.differences])).toEqual([
			['different', ['place']]
		]);
	});
});
