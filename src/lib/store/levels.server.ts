import { groupBy } from '../base/group-by';
import { pick } from '../base/pick';
import type { SeriesRow } from '../model/record';
import { plannedYears, type PlannedYears } from '../relate/levels/states';
import { query } from './engine/native.server';
import { comparableTargets } from './queries/compare';
import { allSeries, allPlanYears } from './queries/series';

let planned: Promise<PlannedYears[]> | undefined;

/** For which years there are general plans, by places. Many pages ask. */
export const plannedSpans = (): Promise<PlannedYears[]> =>
	(planned ??= query(allPlanYears()).then(plannedYears));

/** A series whose places can be shown beside each other, with the most that state it for one year. */
export type LevelsChoice = Pick<SeriesRow, 'id' | 'name' | 'name_en' | 'name_en_source'> & {
	places: number;
};

let choices: Promise<LevelsChoice[]> | undefined;

/** The series that two places or more state for one year, those of most places first. */
export const levelsChoices = (): Promise<LevelsChoice[]> => (choices ??= readChoices());

async function readChoices(): Promise<LevelsChoice[]> {
	const most = new Map<string, number>();
	const years = groupBy(
		await query(comparableTargets()),
		({ series, year }) => `${series}|${year}`
	);
	for (const [first, ...others] of years)
		most.set(first.series, Math.max(most.get(first.series) ?? 0, others.length + 1));
	return (await query(allSeries()))
		.map((series) => ({
			...pick(series, ['id', 'name', 'name_en', 'name_en_source']),
			places: most.get(series.id) ?? 0
		}))
		.filter(({ places }) => places > 1)
		.toSorted((a, b) => b.places - a.places);
}
