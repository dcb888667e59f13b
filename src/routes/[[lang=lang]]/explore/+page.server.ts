import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { NO_FILTERS } from '$lib/model/filters';
import { otherNames } from '$lib/pages/profile/directory.server';
import { documentTitles, facetCounts, matchingRecords } from '$lib/store/queries/explore';
import { query } from '$lib/store/engine/native.server';

export const entries = () => LOCALE_PARAMETERS;

/** So many records are in the page; the others come from the reader's engine. */
const FIRST = 40;

export const load: PageServerLoad = async () => {
	const departmentNames = await otherNames();
	return {
		departmentNames,
		titles: await query(documentTitles()),
		counts: await query(facetCounts(NO_FILTERS, departmentNames)),
		records: await query(matchingRecords(NO_FILTERS, null, { limit: FIRST }))
	};
};
