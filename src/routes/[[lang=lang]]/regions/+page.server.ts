import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/i18n';
import { yearTable } from '$lib/profile/year-table';
import { query } from '$lib/query/native.server';
import { countedTargets, planYears } from '$lib/query/profiles';
import { territories } from '$lib/query/regions';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const years = (await query(planYears())).map(({ year }) => year);
	const targets = await query(countedTargets());
	const governed = await query(territories());
	return {
		years,
		governed,
		rows: yearTable(
			targets.map((target) => ({ ...target, key: target.territory })),
			years
		),
		named: yearTable(
			targets.flatMap((target) => target.region.map((key) => ({ ...target, key }))),
			years
		)
	};
};
