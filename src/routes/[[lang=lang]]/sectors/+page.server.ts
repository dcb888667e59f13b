import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { comparedYears, shareChanges } from '$lib/pages/profile/share-changes';
import { yearTable } from '$lib/pages/profile/year-table';
import { query } from '$lib/store/engine/native.server';
import { countedTargets, plannedYears, planYears } from '$lib/store/queries/profiles';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const years = (await query(planYears())).map(({ year }) => year);
	const targets = (await query(countedTargets())).map((target) => ({
		...target,
		key: target.sector
	}));
	const compared = comparedYears(await query(plannedYears()));
	return {
		years,
		rows: yearTable(targets, years),
		compared,
		changes: compared ? shareChanges(targets, compared) : []
	};
};
