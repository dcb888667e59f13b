import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { keptOfSeries, pacesOfSeries } from '$lib/store/kept.server';
import { query } from '$lib/store/engine/native.server';
import { levelsChoices, plannedSpans } from '$lib/store/levels.server';
import { seriesData } from '$lib/store/series-data.server';
import { allSeries, seriesById } from '$lib/store/queries/series';

export const entries: EntryGenerator = async () => {
	const all = await query(allSeries());
	return LOCALE_PARAMETERS.flatMap((lang) => all.map(({ id }) => ({ ...lang, id })));
};

export const load: PageServerLoad = async ({ params }) => {
	const [series] = await query(seriesById(params.id));
	if (!series) error(404, `no series ${params.id}`);
	return {
		...(await seriesData(series)),
		kept: await keptOfSeries(params.id),
		paces: await pacesOfSeries(params.id),
		/** For which years there are plans; null where no two places state a target for one year. */
		planned: (await levelsChoices()).some(({ id }) => id === params.id)
			? await plannedSpans()
			: null
	};
};
