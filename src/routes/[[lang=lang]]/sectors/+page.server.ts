import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/i18n';
import { yearTable } from '$lib/profile/year-table';
import { query } from '$lib/query/native.server';
import { countedTargets, planYears } from '$lib/query/profiles';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const years = (await query(planYears())).map(({ year }) => year);
	const targets = await query(countedTargets());
	return {
		years,
		rows: yearTable(
			targets.map((target) => ({ ...target, key: target.sector })),
			years
		)
	};
};
