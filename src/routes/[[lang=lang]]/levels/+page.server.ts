import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import type { SeriesData } from '$lib/relate/statements/series-data';
import { withdrawalsOf } from '$lib/store/withdrawals.server';
import { query } from '$lib/store/engine/native.server';
import { levelsChoices, plannedSpans } from '$lib/store/levels.server';
import { documentsBeside, seriesById } from '$lib/store/queries/series';
import { statementsOfSeries } from '$lib/store/statements.server';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const choices = await levelsChoices();
	const [series] = choices[0] ? await query(seriesById(choices[0].id)) : [];
	const compared: SeriesData[] = series
		? [
				{
					series,
					statements: await statementsOfSeries(series),
					documents: await query(documentsBeside(series.id)),
					withdrawals: await withdrawalsOf(series)
				}
			]
		: [];
	return { choices, compared, planned: await plannedSpans() };
};
