import type { TargetRecord } from '../../model/record';
import { comparePlans } from '../../relate/changes/compare';
import type { ComparedPlans } from '../../relate/changes/compared-plans';
import { planOf } from '../../relate/changes/fixtures';
import type { Statement } from '../../relate/statements/statement';

/** A target of a series that both plans state. */
export const target = (
	indicator: string,
	value: number,
	fields: Partial<TargetRecord> = {}
): Partial<TargetRecord> => ({
	indicator,
	series: indicator,
	value_low: value,
	span: `${value}${fields.unit ?? '个'}`,
	quote: `${indicator}${value}${fields.unit ?? '个'}。`,
	confidence: 0.9,
	...fields
});

/** Two annual plans of a province with these targets. */
export function comparedPlans(
	before: readonly Partial<TargetRecord>[],
	after: readonly Partial<TargetRecord>[]
): ComparedPlans {
	const stated = (year: number, targets: readonly Partial<TargetRecord>[]) => {
		const { document, pledges } = planOf(year, targets);
		const { title, title_en, issued, kind, region, plan_start, plan_end } = document;
		const about = { title, title_en, issued, issuer: null, document_kind: kind, territory: region };
		return {
			document,
			pledges: pledges.map(({ record, ...pledge }) => ({
				...pledge,
				record: {
					...record,
					...about,
					plan_start,
					plan_end,
					restated: [],
					named_in: null
				} satisfies Statement
			}))
		};
	};
	const [old, now] = [stated(2023, before), stated(2025, after)];
	return {
		before: old.document,
		after: now.document,
		changes: comparePlans(old, now),
		series: {}
	};
}

/** Two plans with something of every kind of change. */
export const COMPARED = comparedPlans(
	[
		target('新建公路', 25, { unit: '公里', measure: 'increase', comparator: 'ge' }),
		target('新建铁路', 5, { unit: '公里', measure: 'increase' }),
		target('粮食产量', 780, { unit: '亿斤', comparator: 'approx' }),
		target('清洁取暖', 21, { unit: '户', measure: 'increase' }),
		target('牛奶产量', 7, { unit: '吨', basis: '同口径' }),
		target('不明', 3, { confidence: 0.1 })
	],
	[
		target('新建公路', 18, { unit: '公里', measure: 'increase', comparator: 'approx' }),
		target('新建铁路', 8, { unit: '公里', measure: 'increase' }),
		target('粮食产量', 780, { unit: '亿斤', comparator: 'ge' }),
		target('停车位', 1, { measure: 'increase' }),
		target('牛奶产量', 8, { unit: '吨' })
	]
);
