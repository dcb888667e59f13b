import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { query } from '$lib/store/engine/native.server';
import { levelsChoices, plannedSpans } from '$lib/store/levels.server';
import { seriesById } from '$lib/store/queries/series';
import { seriesData } from '$lib/store/series-data.server';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const choices = await levelsChoices();
	const [series] = choices[0] ? await query(seriesById(choices[0].id)) : [];
	const compared = series ? [await seriesData(series)] : [];
	return { choices, compared, planned: await plannedSpans() };
};
