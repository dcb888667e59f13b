import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/i18n';
import { comparedYears, shareChanges } from '$lib/profile/share-changes';
import { yearTable } from '$lib/profile/year-table';
import { query } from '$lib/query/native.server';
import { countedTargets, plannedYears, planYears } from '$lib/query/profiles';

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
