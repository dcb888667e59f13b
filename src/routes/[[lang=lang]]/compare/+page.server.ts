import type { PageServerLoad } from './$types';
import { defaultSeries } from '$lib/relate/statements/first-comparison';
import type { ComparedSeries } from '$lib/relate/statements/lines';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { comparableTargets } from '$lib/store/queries/compare';
import { query } from '$lib/store/engine/native.server';
import { seriesById } from '$lib/store/queries/series';
import { statementsOfSeries } from '$lib/store/statements.server';
import { withdrawalsOf } from '$lib/store/withdrawals.server';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const ids = defaultSeries(await query(comparableTargets()));
	const compared: ComparedSeries[] = [];
	for (const id of ids) {
		const [series] = await query(seriesById(id));
		if (!series) continue;
		compared.push({
			series,
			statements: await statementsOfSeries(series),
			withdrawals: await withdrawalsOf(series)
		});
	}
	return { compared };
};
