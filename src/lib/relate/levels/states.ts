import { isGeneral, type PlanYears } from '../statements/coverage';
import { goals } from '../statements/goals';
import type { Statement } from '../statements/statement';

/** The years that the general plans of a place are for. */
export type PlannedYears = Pick<PlanYears, 'region' | 'plan_start' | 'plan_end'>;

/**
 * What is known of a place and a year: its target is `stated`; its documents `differ`; its general plans are `silent`;
 * or there is `none`.
 */
export const PLACE_STATES = ['stated', 'differ', 'silent', 'none'] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

/** The years that are planned for, each place and span once. */
export function plannedYears(documents: readonly PlanYears[]): PlannedYears[] {
	const spans = documents
		.filter(isGeneral)
		.map(({ region, plan_start, plan_end }) => ({ region, plan_start, plan_end }));
	const keyOf = ({ region, plan_start, plan_end }: PlannedYears) =>
		`${region}|${plan_start}|${plan_end}`;
	return [...new Map(spans.map((span) => [keyOf(span), span])).values()];
}

/** What a series' statements and the plans say of a place and a year. */
export function placeState(
	place: string,
	year: number,
	statements: readonly Statement[],
	planned: readonly PlannedYears[]
): PlaceState {
	const own = statements.filter(({ territory }) => territory === place);
	const single = goals(own).find(
		({ kind, year_start, year_end }) =>
			kind === 'target' && year_start === year && year_end === year
	);
	if (single) return single.agreement === 'differ' ? 'differ' : 'stated';
	const covered = planned.some(
		({ region, plan_start, plan_end }) => region === place && plan_start <= year && year <= plan_end
	);
	return covered ? 'silent' : 'none';
}
