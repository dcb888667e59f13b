import type { TargetRecord } from '../../model/record';
import { recordOf, vocabulary } from '../fixtures';
import { createCanonicalizer } from '../groups';
import type { PledgedPlan } from './compare';
import { createPledgeNamer, pledgesOf } from './pledge';
import type { Planning } from './succession';

const canonical = createCanonicalizer(vocabulary);
const nameOf = createPledgeNamer(vocabulary);

/** An annual plan of a province. */
export const planning = (fields: Partial<Planning> = {}): Planning => ({
	id: `plan-${fields.plan_start ?? 2025}`,
	title: `${fields.plan_start ?? 2025}年甲省国民经济和社会发展计划`,
	title_en: null,
	kind: 'annual-plan',
	region: '甲省',
	issued: null,
	plan_start: 2025,
	plan_end: 2025,
	...fields
});

/** A plan for a year, with targets; each stands in a sentence of its own. */
export function planOf(
	year: number,
	targets: readonly Partial<TargetRecord>[],
	fields: Partial<Planning> = {}
): PledgedPlan {
	const document = planning({ plan_start: year, plan_end: year, ...fields });
	const records = targets.map((target, at) =>
		Object.assign(
			canonical(
				recordOf({
					at: 100 * at,
					id: `${document.id}@${at}`,
					document: document.id,
					year_start: year,
					year_end: year,
					...target
				})
			),
			{ series: target.series ?? null }
		)
	);
	return { document, pledges: pledgesOf(records, (record) => nameOf(record, document.region)) };
}
