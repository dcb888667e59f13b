import type { PageServerLoad } from './$types';
import { defaultSeries } from '$lib/comparison/choice';
import type { ComparedSeries } from '$lib/comparison/lines';
import { LOCALE_PARAMETERS } from '$lib/i18n';
import { comparableTargets } from '$lib/query/compare';
import { query } from '$lib/query/native.server';
import { seriesById, seriesStatements } from '$lib/query/series';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const ids = defaultSeries(await query(comparableTargets()));
	const compared: ComparedSeries[] = [];
	for (const id of ids) {
		const [series] = await query(seriesById(id));
		if (series) compared.push({ series, statements: await query(seriesStatements(id)) });
	}
	return { compared };
};
