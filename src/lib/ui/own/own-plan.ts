import type { SeriesRow } from '$lib/model/record';
import type { PlanText } from '$lib/relate/changes/plan-pair';
import { pledgesOf, type PledgeNamer } from '$lib/relate/changes/pledge';
import { planningOf } from '$lib/relate/changes/succession';
import { ownEntry } from '$lib/store/own/own-document';
import { statementsOfOwn } from '$lib/store/own/own-statements';
import type { OwnPlan } from './protocol';

/**
 * An own document as those of the collection are compared, marked as the reader's own.
 * @param series of the collection
 */
export function ownPlan(
	{ entry, text, targets }: OwnPlan,
	series: readonly SeriesRow[],
	nameOf: PledgeNamer
): PlanText {
	const statements = statementsOfOwn({ entry, targets });
	const said = new Set(statements.map((statement) => statement.series));
	return {
		document: planningOf(ownEntry(entry)),
		pledges: pledgesOf(statements, (statement) => nameOf(statement, entry.region)),
		places: statements.map(({ quote_at, end }) => ({ quote_at, end })),
		text: text.slice(entry.from ?? 0, entry.to ?? undefined),
		series: Object.fromEntries(series.filter(({ id }) => said.has(id)).map((one) => [one.id, one]))
	};
}
