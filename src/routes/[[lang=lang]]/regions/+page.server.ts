import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { yearTable } from '$lib/pages/profile/year-table';
import { query } from '$lib/store/engine/native.server';
import { countedTargets, planYears } from '$lib/store/queries/profiles';
import { territories } from '$lib/store/queries/regions';

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
