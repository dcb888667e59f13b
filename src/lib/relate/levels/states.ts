import { plansFor, speaksOf } from '../../base/years';
import { isGeneral, type PlanYears } from '../statements/coverage';
import { goals } from '../statements/goals';
import type { SeriesData } from '../statements/series-data';

/** The years that the general plans of a place are for. */
export type PlannedYears = Pick<PlanYears, 'region' | 'plan_start' | 'plan_end'>;

/**
 * What is known of a place and a year: its target is `stated`; its documents `differ`; one says that it sets none
 * (`withdrawn`); it is stated for several years at once (`in-period`); its general plans are `silent`; or there is
 * `none`.
 */
export const PLACE_STATES = [
	'stated',
	'differ',
	'withdrawn',
	'in-period',
	'silent',
	'none'
] as const;
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

/** A series as places are compared in it. */
export type PlacedSeries = Pick<SeriesData, 'series' | 'statements' | 'withdrawals'>;

/** What a series' statements and the plans say of a place and a year. */
export function placeState(
	place: string,
	year: number,
	{ statements, withdrawals }: Pick<PlacedSeries, 'statements' | 'withdrawals'>,
	planned: readonly PlannedYears[]
): PlaceState {
	const own = statements.filter(({ territory }) => territory === place);
	const single = goals(own).find(
		({ kind, year_start, year_end }) =>
			kind === 'target' && year_start === year && year_end === year
	);
	if (single) return single.agreement === 'differ' ? 'differ' : 'stated';
	if (withdrawals.some((each) => each.territory === place && speaksOf(each, year)))
		return 'withdrawn';
	if (own.some((each) => each.kind === 'target' && speaksOf(each, year))) return 'in-period';
	return planned.some((each) => each.region === place && plansFor(each, year)) ? 'silent' : 'none';
}
