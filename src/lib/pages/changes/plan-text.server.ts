import { sourceText } from '$lib/store/source-text.server';
import { planOfDocument, seriesOf } from '$lib/store/plans.server';
import type { PlanText } from '$lib/relate/changes/plan-pair';

/** A document with its targets and its text; null where there is none of that id. */
export async function planText(id: string): Promise<PlanText | null> {
	const plan = await planOfDocument(id);
	if (!plan) return null;
	const { from, to } = plan.document;
	const text = (await sourceText(plan.document)).slice(from ?? 0, to ?? undefined);
	return { ...plan, text, series: await seriesOf([plan]) };
}
