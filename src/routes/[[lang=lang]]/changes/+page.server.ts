import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { countChanges } from '$lib/words/plan-change';
import { otherNames } from '$lib/pages/profile/directory.server';
import { query } from '$lib/store/engine/native.server';
import { comparedPlans } from '$lib/store/plans.server';
import { allDocuments } from '$lib/store/queries/documents';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => ({
	pairs: (await comparedPlans()).map(({ before, after, changes }) => ({
		before,
		after,
		counts: countChanges(changes)
	})),
	departmentNames: await otherNames(),
	documents: await query(allDocuments())
});
