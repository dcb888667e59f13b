import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { pairOfPlans } from '$lib/relate/changes/plan-pair';
import { planText } from '$lib/pages/changes/plan-text.server';
import { otherNames } from '$lib/pages/profile/directory.server';
import { planPairs } from '$lib/store/plans.server';

export const entries: EntryGenerator = async () => {
	const pairs = await planPairs();
	return LOCALE_PARAMETERS.flatMap((lang) =>
		pairs.map(([before, after]) => ({ ...lang, before: before.id, after: after.id }))
	);
};

export const load: PageServerLoad = async ({ params }) => {
	const before = await planText(params.before);
	const after = await planText(params.after);
	if (!before || !after) error(404, `no documents ${params.before} and ${params.after}`);
	return { pair: pairOfPlans(before, after), departmentNames: await otherNames() };
};
